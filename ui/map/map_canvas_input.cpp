#include "core/model/edits/site_moves.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/map/map_canvas.h"
#include "ui/theme/theme.h"

#include <cmath>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

/// The gestures that hold for every tool.
namespace wattscape::ui {
namespace {

constexpr double zoomPerNotch = 0.5;        ///< two notches double the scale
constexpr double zoomPerFineNotch = 0.125;  ///< with Ctrl
constexpr double zoomPerTrackpadPixel = 1 / 160.0;
constexpr double notch = 120;
constexpr double daysPerNotch = 7;

MapPointer pointerOf(const QMouseEvent& event) {
    return {event.position(), event.button(), event.modifiers()};
}

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt;
}

Qt::KeyboardModifier modifierOf(int key) {
    return key == Qt::Key_Shift ? Qt::ShiftModifier : key == Qt::Key_Control ? Qt::ControlModifier : Qt::AltModifier;
}

QPointF directionOf(int key) {
    return {key == Qt::Key_Left    ? -1.0
            : key == Qt::Key_Right ? 1.0
                                   : 0.0,
            key == Qt::Key_Up     ? -1.0
            : key == Qt::Key_Down ? 1.0
                                  : 0.0};
}

}  // namespace

bool MapCanvas::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            MapViewport next = viewport_;
            next.zoomAbout(gesture->position(), std::log2(std::max(0.1, 1 + gesture->value())));
            setViewport(next);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // In a drag, Alt leaves out snapping; its release must not open the menus.
        const bool inDrag = key == Qt::Key_Alt && (toolPressed_ || panFrom_);
        if (inDrag || key == Qt::Key_Space || key == Qt::Key_Escape || isArrow(key) || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown ||
            ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && tool_ != MapTool::Kind::select)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
    const QPointF turned = event->angleDelta();
    event->accept();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        scrub_ += -turned.x() / notch * daysPerNotch;
        const double days = std::trunc(scrub_);
        scrub_ -= days;
        session_.setCursor(session_.cursor() + std::chrono::days{static_cast<int>(days)});
        return;
    }
    const bool fine = event->modifiers() & Qt::ControlModifier;
    const double change = !event->pixelDelta().isNull() ? event->pixelDelta().y() * zoomPerTrackpadPixel * (fine ? 0.25 : 1)
                                                        : turned.y() / notch * (fine ? zoomPerFineNotch : zoomPerNotch);
    flight_.stop();
    MapViewport next = viewport_;
    next.zoomAbout(event->position(), change);
    setViewport(next);
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    flight_.stop();
    if (event->button() == Qt::BackButton) return zoomBack();
    if (event->button() == Qt::ForwardButton) return zoomForward();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_)) {
        beginPan(event->position());
    } else if (event->button() == Qt::LeftButton) {
        toolPressed_ = true;
        activeTool().press(pointerOf(*event));
        updateCursor();
    }
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    Q_EMIT pointerMoved(viewport_.placeAt(position), true);
    pointer_ = pointerOf(*event);
    if (spaceHeld_ && !panFrom_) beginPan(position);
    if (panFrom_) {
        MapViewport next = viewport_;
        next.panBy(position - *panFrom_);
        panFrom_ = position;
        setViewport(next);
        return;
    }
    activeTool().move(*pointer_);
    if (event->buttons() == Qt::NoButton) hoverAt(position);
    updateCursor();
}

void MapCanvas::beginPan(QPointF from) {
    panFrom_ = from;
    panBefore_ = viewport_;
    updateCursor();
}

bool MapCanvas::cancelPan() {
    if (!panFrom_) return false;
    panFrom_.reset();
    setViewport(panBefore_);
    updateCursor();
    return true;
}

void MapCanvas::hoverAt(QPointF position) {
    const auto item = scene_.itemAt(position);
    const QString text = item ? plainToolTip(scene_.describe(*item)) : QString();
    if (text != toolTip()) setToolTip(text);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (panFrom_ && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        panFrom_.reset();
    } else if (event->button() == Qt::LeftButton && toolPressed_) {
        toolPressed_ = false;
        activeTool().release(pointerOf(*event));
    }
    updateCursor();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || activeTool().doubleClick(pointerOf(*event))) return;
    if (const EntityId id = scene_.entityAt(viewport_, event->position())) {
        Q_EMIT editRequested(id);
    } else {
        MapViewport next = viewport_;
        next.zoomAbout(event->position(), 1);
        setViewport(next);
    }
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const QPointF at = event->reason() == QContextMenuEvent::Keyboard ? QPointF(rect().center()) : QPointF(event->pos());
    EntityId id = scene_.entityAt(viewport_, at);
    if (event->reason() == QContextMenuEvent::Keyboard && session_.selection().size() == 1) id = session_.selection().front();
    Q_EMIT contextMenuRequested(id, viewport_.placeAt(at), event->globalPos());
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        spaceHeld_ = true;
        if (pointer_ && !panFrom_) beginPan(pointer_->position);
        updateCursor();
    } else if (event->key() == Qt::Key_Escape) {
        pressEscape();
    } else if (isModifier(event->key())) {
        changeModifier(event->key(), true);
    } else if (!activeTool().keyPress(*event) && !movesAbout(event)) {
        QWidget::keyPressEvent(event);
    }
}

void MapCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        spaceHeld_ = false;
        panFrom_.reset();
        updateCursor();
    } else if (isModifier(event->key())) {
        changeModifier(event->key(), false);
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

/// What a modifier means shows at once, not only when the pointer moves again.
void MapCanvas::changeModifier(int key, bool down) {
    if (!pointer_) return;
    pointer_->modifiers.setFlag(modifierOf(key), down);
    activeTool().move(*pointer_);
    updateCursor();
}

void MapCanvas::pressEscape() {
    if (cancelPan()) return;
    if (activeTool().cancel()) {
        updateCursor();
        update();
    } else if (tool_ != MapTool::Kind::select) {
        setTool(MapTool::Kind::select);
    } else {
        session_.clearSelection();
    }
}

bool MapCanvas::movesAbout(QKeyEvent* event) {
    const int key = event->key();
    if (isArrow(key)) {
        const QPointF direction = directionOf(key);
        const bool far = event->modifiers() & Qt::ShiftModifier;
        if (event->modifiers() & Qt::ControlModifier) {
            selectNeighbour(direction);
        } else if (!selectedSites().empty() && tool_ == MapTool::Kind::select) {
            nudge(direction * (far ? 10 : 1));
        } else {
            MapViewport next = viewport_;
            next.panBy(-direction * (far ? 400 : 80));
            setViewport(next);
        }
        return true;
    }
    switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
        case Qt::Key_PageUp: zoomBy(zoomPerNotch); return true;
        case Qt::Key_Minus:
        case Qt::Key_PageDown: zoomBy(-zoomPerNotch); return true;
        case Qt::Key_0: zoomToFit(); return true;
        case Qt::Key_S:
            setSnaps(!snaps_);
            if (pointer_) activeTool().move(*pointer_);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (session_.selection().size() == 1) Q_EMIT editRequested(session_.selection().front());
            return true;
        default: return false;
    }
}

void MapCanvas::leaveEvent(QEvent*) {
    pointer_.reset();
    activeTool().leave();
    Q_EMIT pointerMoved({}, false);
}

void MapCanvas::focusOutEvent(QFocusEvent* event) {
    spaceHeld_ = false;  // its release will go elsewhere
    QWidget::focusOutEvent(event);
    updateCursor();
}

void MapCanvas::nudge(QPointF pixels) {
    const auto sites = selectedSites();
    if (sites.empty()) return;
    const SiteMark* mark = scene_.marks().find(SiteId{sites.front().value});
    if (!mark) return;
    const LonLat to = viewport_.placeAt(viewport_.toScreen(mark->point) + pixels);
    const double east = to.longitude - mark->location.longitude;
    const double north = to.latitude - mark->location.latitude;
    session_.document().apply(
        tr("Move site"), [=](const Plan& plan) { return moveSites(plan, sites, east, north); }, QStringLiteral("nudge site"));
}

void MapCanvas::selectNeighbour(QPointF direction) {
    const auto selected = selectedSites();
    const SiteMark* from = selected.empty() ? nullptr : scene_.marks().find(SiteId{selected.front().value});
    const WorldPoint start = from ? from->point : viewport_.centre();
    const SiteMark* best = nullptr;
    double least = 1e9;
    for (const SiteMark& mark : scene_.marks().all()) {
        const QPointF away(mark.point.x - start.x, mark.point.y - start.y);
        const double along = QPointF::dotProduct(away, direction);
        const double aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
        if (&mark == from || along < aside || (from && along <= 0)) continue;
        if (const double cost = along + 2 * aside; cost < least) {
            least = cost;
            best = &mark;
        }
    }
    if (best) session_.reveal(best->site);
}

}  // namespace wattscape::ui
