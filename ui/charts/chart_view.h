#pragma once

#include "core/evaluate/results.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_panel.h"
#include "ui/document/session.h"

#include <vector>

#include <QWidget>

class QContextMenuEvent;
class QVBoxLayout;

namespace wattscape::ui {

/// A view of charts one below the other over the same days. They follow the document's results, the selection and the
/// date cursor. Hover reads out a day in all; a click sets the date cursor; a drag zooms, a double click shows all days
/// again; a click on a name hides its shape. Keys: left and right move the cursor by a month, + and - zoom, 0 resets, Escape
/// ends a drag as if it had not begun.
class ChartView : public QWidget {
    Q_OBJECT

public:
    ChartView(Session& session, int panels, QWidget* parent = nullptr);

    /// Writes the view as it is on screen to a PNG, SVG or PDF file, by its ending.
    Result<void> exportTo(const QString& fileName);
    void copyToClipboard();

    void showDays(Day first, Day last);
    void showAllDays();

protected:
    /// The content of each panel, top to bottom.
    virtual std::vector<ChartContent> contents(const PlanResults& results, const ChartStyle& style) const = 0;
    virtual QString scopeName() const = 0;

    Session& session() const { return session_; }
    QVBoxLayout* column() const { return column_; }
    /// For a view that shows the same in another form.
    void setPanelsVisible(bool visible);
    /// Asks for the contents again, at once when visible.
    void refresh();

    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void followSession();
    void followPanel(ChartPanel& panel);
    void adoptStyle();
    void alignPanels();
    void say();
    void zoomAboutCursor(double factor);
    bool cancelZoom();
    void chooseExport();
    void toggle(ChartPanel& panel, std::size_t layer);
    Picture picture();
    double heightOfPanels() const;

    Session& session_;
    QVBoxLayout* column_;
    std::vector<ChartPanel*> panels_;
    ChartStyle style_;
    bool stale_ = true;
};

}  // namespace wattscape::ui
