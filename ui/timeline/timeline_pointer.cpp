#include "ui/timeline/timeline_pointer.h"

#include "ui/document/plan_document.h"
#include "ui/theme/theme.h"
#include "ui/timeline/bar_description.h"
#include "ui/timeline/gestures/cursor_drag.h"
#include "ui/timeline/gestures/drag_bar.h"
#include "ui/timeline/gestures/drag_riser.h"
#include "ui/timeline/gestures/link_drag.h"
#include "ui/timeline/gestures/pan_time.h"
#include "ui/timeline/gestures/ramp_handle.h"
#include "ui/timeline/gestures/resize_bar.h"
#include "ui/timeline/gestures/span_select.h"
#include "ui/timeline/timeline_canvas.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QWheelEvent>

namespace wattscape::ui {
namespace {

constexpr double zoomPerNotch = 1.2;
constexpr double unitsPerNotch = 120;

Qt::CursorShape shapeOf(HitPart part) {
    switch (part) {
        case HitPart::bar: return Qt::OpenHandCursor;
        case HitPart::barStart:
        case HitPart::barFinish:
        case HitPart::riser: return Qt::SizeHorCursor;
        case HitPart::rampHandle: return Qt::SizeVerCursor;
        case HitPart::linkHandle: return Qt::CrossCursor;
        case HitPart::link: return Qt::PointingHandCursor;
        default: return Qt::ArrowCursor;
    }
}

bool isOnTask(HitPart part) {
    return part != HitPart::nothing && part != HitPart::row && part != HitPart::link;
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
    if (sticky_) {
        if (event.button() == Qt::LeftButton)
            finish();
        else
            cancel();
        return;
    }
    if (gesture_ || (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)) return;
    const QPointF at = event.position();
    pressed_ = at;
    pressedWith_ = event.modifiers();
    pans_ = event.button() == Qt::MiddleButton;
    inRuler_ = !pans_ && at.y() < canvas_.frame().ruler && at.x() >= canvas_.frame().names;
    hit_ = pans_ || inRuler_ ? Hit{} : hitAt(at);
    marked_.reset();
    if (inRuler_) {
        gesture_ = gestureFor(pointerAt(at, event.modifiers()));
        canvas_.setReadout(gesture_->readout(), at.toPoint());
    } else if (!pans_ && at.x() < canvas_.frame().names) {
        pressed_.reset();
        pressName(at, event.modifiers());
    } else if (!pans_) {
        select(hit_, event.modifiers());
    }
}

void TimelinePointer::pressName(const QPointF& widget, Qt::KeyboardModifiers modifiers) {
    const auto index = canvas_.scene().rows().rowAt(static_cast<int>(canvas_.frame().toLanes(widget).y()));
    if (!index || widget.y() < canvas_.frame().ruler) return;
    const Row row = canvas_.scene().rows().rows()[*index];
    const bool heading = row.key.kind == RowKind::power || row.key.kind == RowKind::halls || row.key.kind == RowKind::rollouts;
    const double fold = Theme::instance().grid() * (4.5 + 3 * row.depth);
    if (row.foldable && (heading || widget.x() < fold)) return canvas_.toggleFold(row.key);
    if (row.key.id) select({HitPart::bar, row.key.id, *index}, modifiers);
}

void TimelinePointer::select(const Hit& hit, Qt::KeyboardModifiers modifiers) {
    Session& session = canvas_.session();
    const bool target = isOnTask(hit.part) || hit.part == HitPart::link;
    if (!target) {
        if (!modifiers) session.clearSelection();
    } else if (modifiers & Qt::ControlModifier) {
        // Ctrl pressed on a selected bar may be the beginning of a copy.
        if (!session.isSelected(hit.id)) session.addToSelection({hit.id});
    } else if (modifiers & Qt::ShiftModifier) {
        session.addToSelection({hit.id});
    } else if (!session.isSelected(hit.id)) {
        session.select({hit.id});
    }
}

std::unique_ptr<Gesture> TimelinePointer::gestureFor(const Pointer& press) const {
    const GestureContext context = canvas_.gestureContext();
    if (inRuler_) {
        if (pressedWith_ & Qt::ShiftModifier) return std::make_unique<SpanSelect>(context, press.position);
        return std::make_unique<CursorDrag>(context, press);
    }
    if (pans_ || !isOnTask(hit_.part)) return std::make_unique<PanTime>(context, press.position);
    return barGesture(press.position);
}

std::unique_ptr<Gesture> TimelinePointer::barGesture(const QPointF& press) const {
    const GestureContext context = canvas_.gestureContext();
    switch (hit_.part) {
        case HitPart::barStart: return std::make_unique<ResizeBar>(context, hit_.id, BarEnd::start, press);
        case HitPart::barFinish: return std::make_unique<ResizeBar>(context, hit_.id, BarEnd::finish, press);
        case HitPart::rampHandle: return std::make_unique<RampHandle>(context, RolloutId{hit_.id.value}, press);
        case HitPart::linkHandle: return std::make_unique<LinkDrag>(context, hit_.id, press);
        case HitPart::riser: return std::make_unique<DragRiser>(context, TrancheId{hit_.id.value}, press);
        default: break;
    }
    std::vector<EntityId> tasks;
    for (const EntityId id : canvas_.session().selection()) {
        if (canvas_.scene().barOf(id) || canvas_.scene().riserOf({id.value})) tasks.push_back(id);
    }
    if (std::ranges::find(tasks, hit_.id) == tasks.end()) tasks = {hit_.id};
    return std::make_unique<DragBar>(context, std::move(tasks), hit_.id, press);
}

void TimelinePointer::move(const QMouseEvent& event) {
    if (!gesture_ && !pressed_) return showShape(event.position());
    if (!gesture_) {
        if ((event.position() - *pressed_).manhattanLength() < pixelsToDrag) return;
        gesture_ = gestureFor(pointerAt(*pressed_, pressedWith_));
        if (hit_.part == HitPart::bar) canvas_.setCursor(Qt::ClosedHandCursor);
    }
    follow(event);
}

void TimelinePointer::follow(const QMouseEvent& event) {
    const bool hadLine = gesture_->rubberLine().has_value() || gesture_->markedSpan().has_value();
    moving_ = true;
    gesture_->moveTo(pointerAt(event.position(), event.modifiers()));
    moving_ = false;
    canvas_.refresh();
    if (hadLine || gesture_->rubberLine() || gesture_->markedSpan()) canvas_.repaintLanes();
    canvas_.setReadout(gesture_->readout(), event.position().toPoint());
}

void TimelinePointer::release(const QMouseEvent& event) {
    if (sticky_) return;
    const bool clicked = pressed_ && !gesture_;
    if (clicked && isOnTask(hit_.part) && event.button() == Qt::LeftButton) {
        if (event.modifiers() == Qt::NoModifier) canvas_.session().select({hit_.id});
    }
    pressed_.reset();
    if (gesture_) finish();
    showShape(event.position());
}

void TimelinePointer::finish() {
    marked_ = gesture_->markedSpan();
    const auto gesture = std::move(gesture_);
    sticky_ = false;
    gesture->commit();
    canvas_.setReadout({}, {});
    canvas_.refresh();
    canvas_.repaintLanes();
}

bool TimelinePointer::cancel() {
    pressed_.reset();
    if (!gesture_) {
        const bool hadMark = marked_.has_value();
        marked_.reset();
        if (hadMark) canvas_.repaintLanes();
        return hadMark;
    }
    const auto gesture = std::move(gesture_);
    sticky_ = false;
    gesture->cancel();
    canvas_.setReadout({}, {});
    canvas_.refresh();
    canvas_.repaintLanes();
    return true;
}

void TimelinePointer::beginLink(EntityId predecessor) {
    const auto rect = canvas_.scene().rectOf(predecessor, canvas_.axis().scale());
    if (!rect || gesture_) return;
    gesture_ = std::make_unique<LinkDrag>(canvas_.gestureContext(), predecessor, QPointF(rect->right(), rect->center().y()));
    sticky_ = true;
}

void TimelinePointer::doubleClick(const QMouseEvent& event) {
    const Hit hit = hitAt(event.position());
    if (isOnTask(hit.part) || hit.part == HitPart::link) {
        canvas_.session().select({hit.id});
        Q_EMIT canvas_.inspectRequested(hit.id);
    } else if (event.position().x() < canvas_.frame().names) {
        const auto row = canvas_.scene().rows().rowAt(static_cast<int>(canvas_.frame().toLanes(event.position()).y()));
        if (row && canvas_.scene().rows().rows()[*row].key.id) canvas_.rename(canvas_.scene().rows().rows()[*row].key.id);
    }
}

void TimelinePointer::wheel(QWheelEvent& event) {
    const bool fine = !event.pixelDelta().isNull();
    const QPointF notches = QPointF(event.angleDelta()) / unitsPerNotch;
    const double step = canvas_.rowHeight() * 2.0;
    const QPointF pixels = fine ? QPointF(event.pixelDelta()) : notches * step;
    TimeAxis& axis = canvas_.axis();
    if (event.modifiers() & Qt::ControlModifier) {
        const double turns = fine ? pixels.y() / step : notches.y();
        axis.setScale(axis.scale().zoomedAbout(event.position().x() - canvas_.frame().names, std::pow(zoomPerNotch, turns)));
    } else if (event.modifiers() & Qt::ShiftModifier) {
        axis.setScale(axis.scale().scrolledBy(-(pixels.x() + pixels.y())));
    } else {
        if (pixels.x() != 0) axis.setScale(axis.scale().scrolledBy(-pixels.x()));
        canvas_.setScroll(canvas_.scroll() - static_cast<int>(std::lround(pixels.y())));
    }
    event.accept();
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
