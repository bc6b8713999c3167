#pragma once

#include "core/geo/web_mercator.h"

#include <QCursor>
#include <QObject>
#include <QPointF>
#include <QString>

class QKeyEvent;
class QPainter;

namespace wattscape::ui {

class MapCanvas;

/// Where the pointer is and what is held down with it.
struct MapPointer {
    QPointF position;
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers{};
};

/// What the left button does on the map: a state of the map with a cursor and a hint of its own. A tool draws what it
/// is about to do over the map, and changes the plan only when its gesture ends; cancelling puts back exactly what was.
class MapTool : public QObject {
    Q_OBJECT

public:
    enum class Kind { select, pan, placeSite, measure, drawBoundary, editBoundary, zoomBox };

    explicit MapTool(MapCanvas& map);

    virtual QCursor cursor() const { return Qt::ArrowCursor; }
    virtual QString hint() const = 0;

    virtual void activate() {}
    virtual void press(const MapPointer&) {}
    virtual void move(const MapPointer&) {}
    virtual void release(const MapPointer&) {}
    virtual void leave() {}  ///< the pointer has left the map
    /// True when the tool made something of it.
    virtual bool doubleClick(const MapPointer&) { return false; }
    virtual bool keyPress(const QKeyEvent&) { return false; }
    /// Gives up what is under way. False when nothing was.
    virtual bool cancel() { return false; }
    /// Over the map, in pixels of the view.
    virtual void paint(QPainter&) const {}

signals:
    void hintChanged(const QString& hint);

protected:
    MapCanvas& map_;
};

/// How far the pointer has to go with a button down until it drags.
bool isDrag(QPointF from, QPointF to);

/// `to`, turned about `from` to the nearest eighth of a full turn.
QPointF keptToEighths(QPointF from, QPointF to);

}  // namespace wattscape::ui
