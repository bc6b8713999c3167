#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace wattscape::ui {

class Actions;
class MapView;
class Panels;
class ReportView;
class TimelineView;
class ViewArea;

/// Which views and panels are in sight, and how near.
class ViewActions : public QObject {
    Q_OBJECT

public:
    /// What the commands act on; all of it lives as long as the window.
    struct Parts {
        QMainWindow& window;
        ViewArea& views;
        MapView& map;
        ReportView& report;
        TimelineView& timeline;
        Panels& panels;
    };
    ViewActions(Actions& actions, const Parts& parts);

    void fill(QMenu& menu) const;

private:
    void addViews(Actions& actions);
    void addZoom(Actions& actions);
    void addPanels(Actions& actions);
    void addThemes(Actions& actions);
    /// The view that has the focus of the two that zoom by themselves; else the map zooms.
    enum class Zoomed { timeline, report, map };
    Zoomed zoomed() const;
    void zoom(int steps);
    void zoomToFit();

    Parts parts_;
    QList<QAction*> views_, zoom_, mapTools_, panels_, window_, themes_;
};

}  // namespace wattscape::ui
