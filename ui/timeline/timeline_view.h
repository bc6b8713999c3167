#pragma once

#include "ui/document/session.h"
#include "ui/timeline/time_axis.h"
#include "ui/timeline/time_preset.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QScrollBar;
class QToolButton;

namespace wattscape::ui {

class Histogram;
class TimelineCanvas;

/// The timeline with its histogram: controls above, lanes, and supply against demand below, all on one time axis.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(Session& session, QWidget* parent = nullptr);

    TimelineCanvas& canvas() const { return *canvas_; }
    Histogram& histogram() const { return *histogram_; }
    TimeAxis& axis() { return axis_; }

    void showSpan(const DaySpan& span);

public slots:
    void goToStart();
    void goToEnd();
    void goToToday();
    void zoomIn();
    void zoomOut();
    /// The whole plan.
    void zoomToFit();
    void fitSelection();

signals:
    /// The inspector should take the focus.
    void inspectRequested(wattscape::EntityId id);
    /// What is selected should go, after the planner was told what goes with it.
    void deleteRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(QHBoxLayout& bar, const QString& text, const QString& help);
    void addControls(QHBoxLayout& bar);
    void addUnits(QHBoxLayout& bar);
    void followScroll();
    void choose(TimePreset preset);
    void zoomBy(double factor);

    Session& session_;
    TimeAxis axis_;
    TimelineCanvas* canvas_ = nullptr;
    Histogram* histogram_ = nullptr;
    QScrollBar* rows_ = nullptr;
    bool fitted_ = false;
};

}  // namespace wattscape::ui
