#include "ui/timeline/timeline_pointer.h"

#include "ui/timeline/bar_description.h"
#include "ui/timeline/gestures/link_drag.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_selection.h"

#include <QMouseEvent>

namespace wattscape::ui {
namespace {

Qt::CursorShape shapeOf(HitPart part) {
    switch (part) {
        case HitPart::bar: return Qt::OpenHandCursor;
        case HitPart::barStart:
        case HitPart::barFinish:
        case HitPart::riser: return Qt::SizeHorCursor;
        case HitPart::rampHandle: return Qt::SizeVerCursor;
        case HitPart::linkFromStart:
        case HitPart::linkFromFinish: return Qt::CrossCursor;
        case HitPart::link: return Qt::PointingHandCursor;
        default: return Qt::ArrowCursor;
    }
}

}  // namespace

TimelinePointer::TimelinePointer(TimelineCanvas& canvas) : canvas_(canvas) {}
TimelinePointer::~TimelinePointer() = default;

std::vector<EntityId> TimelinePointer::active() const {
    std::vector<EntityId> ids = canvas_.session().selection();
    if (canvas_.hovered()) ids.push_back(canvas_.hovered());
    return ids;
}

Hit TimelinePointer::hitAt(const QPointF& widget) const {
    if (!canvas_.frame().lanes().contains(widget.toPoint())) return {};
    return canvas_.scene().hit(canvas_.frame().toLanes(widget), canvas_.axis().scale(), canvas_.links(), active());
}

Pointer TimelinePointer::pointerAt(const QPointF& widget, Qt::KeyboardModifiers modifiers) const {
    return {canvas_.frame().toLanes(widget), modifiers.testFlag(Qt::ShiftModifier), modifiers.testFlag(Qt::ControlModifier),
            canvas_.snaps() && !modifiers.testFlag(Qt::AltModifier)};
}

void TimelinePointer::press(const QMouseEvent& event) {
    const QPointF at = event.position();
    if (sticky_) {
        if (event.button() == Qt::LeftButton) {
            endGesture()->commit();
        } else {
            cancel();
        }
    } else if (!gesture_ && event.button() == Qt::MiddleButton) {
        pressWith(event, Press::Place::anywhereWithMiddleButton);
    } else if (!gesture_ && event.button() == Qt::LeftButton) {
        if (at.x() < canvas_.frame().names) {
            pressName(canvas_, at, event.modifiers());
        } else {
            pressWith(event, at.y() < canvas_.frame().ruler ? Press::Place::ruler : Press::Place::lanes);
        }
    }
}

void TimelinePointer::pressWith(const QMouseEvent& event, Press::Place place) {
    const QPointF at = event.position();
    pressedAt_ = last_ = at;
    press_ = {pointerAt(at, event.modifiers()), place, place == Press::Place::lanes ? hitAt(at) : Hit{}};
    marked_.reset();
    if (place == Press::Place::ruler) {
        gesture_ = gestureFor(canvas_.gestureContext(), press_);
        canvas_.setReadout(gesture_->readout(), at.toPoint());
    } else if (place == Press::Place::lanes) {
        selectAtPress(canvas_.session(), press_.hit, event.modifiers());
    }
}

void TimelinePointer::move(const QMouseEvent& event) {
    if (!gesture_ && !pressedAt_) return showShape(event.position());
    if (!gesture_) {
        if ((event.position() - *pressedAt_).manhattanLength() < pixelsToDrag) return;
        gesture_ = gestureFor(canvas_.gestureContext(), press_);
        if (press_.hit.part == HitPart::bar) canvas_.setCursor(Qt::ClosedHandCursor);
    }
    follow(event.position(), event.modifiers());
}

void TimelinePointer::follow(const QPointF& widget, Qt::KeyboardModifiers modifiers) {
    const bool hadLine = gesture_->rubberLine().has_value() || gesture_->markedSpan().has_value();
    last_ = widget;
    const Pointer pointer = pointerAt(widget, modifiers);
    if (press_.hit.part == HitPart::bar) canvas_.setCursor(pointer.copies ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    moving_ = true;
    gesture_->moveTo(pointer);
    moving_ = false;
    canvas_.refresh();
    if (hadLine || gesture_->rubberLine() || gesture_->markedSpan()) canvas_.repaintLanes();
    canvas_.setReadout(gesture_->readout(), widget.toPoint());
}

void TimelinePointer::setModifiers(Qt::KeyboardModifiers modifiers) {
    const bool begun = gesture_ && press_.place == Press::Place::lanes;
    if (begun) follow(last_, modifiers);
}

void TimelinePointer::sayAgain() {
    if (gesture_) canvas_.setReadout(gesture_->readout(), last_.toPoint());
}

void TimelinePointer::release(const QMouseEvent& event) {
    if (sticky_) return;
    const bool clicked = pressedAt_ && !gesture_ && event.button() == Qt::LeftButton;
    if (clicked && isOnTask(press_.hit.part) && event.modifiers() == Qt::NoModifier) {
        canvas_.session().select({press_.hit.id});
    }
    pressedAt_.reset();
    if (gesture_) {
        marked_ = gesture_->markedSpan();
        endGesture()->commit();
        canvas_.refresh();
    }
    showShape(event.position());
}

/// The gesture is over for the canvas; commit and cancel come after, as both change the plan.
std::unique_ptr<Gesture> TimelinePointer::endGesture() {
    sticky_ = false;
    canvas_.setReadout({}, {});
    canvas_.repaintLanes();
    return std::move(gesture_);
}

bool TimelinePointer::cancel() {
    pressedAt_.reset();
    if (gesture_) {
        endGesture()->cancel();
        canvas_.refresh();
        return true;
    }
    const bool hadMark = marked_.has_value();
    marked_.reset();
    if (hadMark) canvas_.repaintLanes();
    return hadMark;
}

void TimelinePointer::beginLink(EntityId predecessor) {
    const auto rect = canvas_.scene().rectOf(predecessor, canvas_.axis().scale());
    if (!rect || gesture_) return;
    press_ = {};
    gesture_ = std::make_unique<LinkDrag>(canvas_.gestureContext(), predecessor, BarEnd::finish,
                                          QPointF(rect->right(), rect->center().y()));
    sticky_ = true;
}

void TimelinePointer::doubleClick(const QMouseEvent& event) {
    const Hit hit = hitAt(event.position());
    if (isOnTask(hit.part) || hit.part == HitPart::link) {
        canvas_.session().select({hit.id});
        Q_EMIT canvas_.inspectRequested(hit.id);
    } else if (event.position().x() < canvas_.frame().names) {
        if (const EntityId named = under(event.position().toPoint())) canvas_.rename(named);
    }
}

void TimelinePointer::showShape(const QPointF& widget) {
    const Hit hit = hitAt(widget);
    canvas_.setHovered(isOnTask(hit.part) ? hit.id : EntityId{});
    const bool ruler = widget.y() < canvas_.frame().ruler && widget.x() >= canvas_.frame().names;
    canvas_.setCursor(ruler ? Qt::SplitHCursor : shapeOf(hit.part));
}

std::optional<DaySpan> TimelinePointer::markedSpan() const {
    return gesture_ ? gesture_->markedSpan() : marked_;
}

EntityId TimelinePointer::under(const QPoint& position) const {
    if (position.x() < canvas_.frame().names) {
        const auto row = canvas_.scene().rows().rowAt(static_cast<int>(canvas_.frame().toLanes(position).y()));
        return row && position.y() >= canvas_.frame().ruler ? canvas_.scene().rows().rows()[*row].key.id : EntityId{};
    }
    const Hit hit = hitAt(position);
    return hit.part == HitPart::nothing ? EntityId{} : hit.id;
}

QString TimelinePointer::describe(const QPoint& position) const {
    const Hit hit = hitAt(position);
    if (gesture_ || !isOnTask(hit.part)) return {};
    return descriptionOf(hit.id, canvas_.scene(), canvas_.plan());
}

}  // namespace wattscape::ui
