#pragma once

#include "ui/document/session.h"
#include "ui/timeline/time_axis.h"
#include "ui/timeline/time_preset.h"

#include <map>
#include <optional>

#include <QWidget>

class QComboBox;
class QScrollBar;
class QToolBar;
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
    /// Remembered: the next plan, and the next start, begin with it.
    void choose(TimePreset preset);
    /// Empty once the time was zoomed or scrolled by hand.
    std::optional<TimePreset> preset() const { return preset_; }

public slots:
    void goToStart();
    void goToEnd();
    void goToToday();
    void zoomIn();
    void zoomOut();
    /// The whole plan.
    void zoomToFit();
    void fitSelection();
    /// The baseline's ghosts, with the days each bar is off at its right end.
    void setVarianceShown(bool shown);

signals:
    /// The inspector should take the focus.
    void inspectRequested(wattscape::EntityId id);
    /// What is selected should go, after the planner was told what goes with it.
    void deleteRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(QToolBar& bar, const QString& text, const QString& help);
    void addPresets(QToolBar& bar);
    void addControls(QToolBar& bar);
    void addUnits(QToolBar& bar);
    void followScroll();
    void fit(TimePreset preset);
    void showPreset(std::optional<TimePreset> preset);
    void zoomBy(double factor);

    Session& session_;
    TimeAxis axis_;
    TimelineCanvas* canvas_ = nullptr;
    Histogram* histogram_ = nullptr;
    QScrollBar* rows_ = nullptr;
    std::map<TimePreset, QToolButton*> presets_;
    std::optional<TimePreset> preset_;
    DaySpan span_;  ///< of the preset
    bool fitted_ = false;
};

}  // namespace wattscape::ui
