#pragma once

#include "ui/document/session.h"
#include "ui/timeline/gestures/gesture.h"
#include "ui/timeline/timeline_painter.h"

#include <memory>
#include <set>

#include <QWidget>

namespace wattscape::ui {

class Readout;
class TimelinePointer;

/// The lanes with their names and ruler: shows the scene, and hands pointer and keys on. Everything it draws is read
/// off the session's document; everything it changes goes there as an edit.
class TimelineCanvas : public QWidget {
    Q_OBJECT

public:
    TimelineCanvas(Session& session, TimeAxis& axis, QWidget* parent = nullptr);
    ~TimelineCanvas() override;

    Session& session() const { return session_; }
    TimeAxis& axis() const { return axis_; }
    const TimelineScene& scene() const { return scene_; }
    const TimelineFrame& frame() const { return frame_; }
    const std::vector<Link>& links() const { return links_; }
    const Plan& plan() const;
    GestureContext gestureContext() const { return {session_, axis_, scene_}; }

    int namesWidth() const { return frame_.names; }
    int lanesWidth() const { return frame_.lanes().width(); }
    int rowHeight() const { return rowHeight_; }
    void setRowHeight(int pixels);
    void setToday(Day today);

    /// The baseline's ghosts, with the days each bar is off at its right end.
    bool isVarianceShown() const { return varianceShown_; }
    void setVarianceShown(bool shown);

    bool snaps() const { return snaps_; }
    void setSnaps(bool on);

    int scroll() const { return frame_.scroll; }
    int mostScroll() const;
    void setScroll(int pixels);

    void toggleFold(const RowKey& key);
    /// Folds or unfolds every site.
    void setSitesFolded(bool folded);
    void bringIntoSight(EntityId id);
    /// Opens a field over the row's name.
    void rename(EntityId id);
    /// A gesture that follows the pointer until the next click: a dependency pulled out of the task.
    void beginLink(EntityId predecessor);

    EntityId hovered() const { return hovered_; }
    void setHovered(EntityId id);
    /// Shows or hides what follows the pointer.
    void setReadout(const QString& text, const QPoint& pointer);
    const Readout& readout() const { return *readout_; }
    /// Reads the plan and its results again and repaints what differs.
    void refresh();
    void repaintLanes() { update(frame_.lanes()); }

signals:
    void scrollChanged();
    void snapsChanged(bool on);
    void inspectRequested(wattscape::EntityId id);
    void deleteRequested();
    void sceneChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void adoptTheme();
    void scrollTo(const Row& row);
    void followSelection();
    void readRows();
    void routeLinks();
    void repaintCursor();
    void repaintRows(const std::vector<std::size_t>& rows);
    TimelinePicture picture() const;

    Session& session_;
    TimeAxis& axis_;
    TimelineScene scene_;
    std::vector<Link> links_;
    std::set<RowKey> folded_;
    TimelineFrame frame_;
    TimelineColours colours_;
    TextCache texts_;
    TextCache headings_;
    int rowHeight_ = 24;
    bool snaps_ = true;
    bool varianceShown_ = true;
    bool rowsAreStale_ = true;
    Day today_{};
    Day paintedCursor_{};
    EntityId hovered_;
    Readout* readout_ = nullptr;
    std::unique_ptr<TimelinePointer> pointer_;
};

}  // namespace wattscape::ui
