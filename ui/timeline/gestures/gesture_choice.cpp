#include "ui/timeline/gestures/gesture_choice.h"

#include "ui/timeline/gestures/cursor_drag.h"
#include "ui/timeline/gestures/drag_bar.h"
#include "ui/timeline/gestures/drag_riser.h"
#include "ui/timeline/gestures/link_drag.h"
#include "ui/timeline/gestures/pan_time.h"
#include "ui/timeline/gestures/ramp_handle.h"
#include "ui/timeline/gestures/resize_bar.h"
#include "ui/timeline/gestures/span_select.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

/// All selected tasks move along with the one that is grabbed.
std::vector<EntityId> movingWith(const GestureContext& context, EntityId grabbed) {
    std::vector<EntityId> tasks;
    for (const EntityId id : context.session.selection()) {
        if (context.scene.barOf(id) || context.scene.riserOf({id.value})) tasks.push_back(id);
    }
    return std::ranges::find(tasks, grabbed) == tasks.end() ? std::vector{grabbed} : tasks;
}

std::unique_ptr<Gesture> barGesture(const GestureContext& context, const Hit& hit, const QPointF& at) {
    switch (hit.part) {
        case HitPart::barStart: return std::make_unique<ResizeBar>(context, hit.id, BarEnd::start, at);
        case HitPart::barFinish: return std::make_unique<ResizeBar>(context, hit.id, BarEnd::finish, at);
        case HitPart::rampHandle: return std::make_unique<RampHandle>(context, RolloutId{hit.id.value}, at);
        case HitPart::linkFromStart: return std::make_unique<LinkDrag>(context, hit.id, BarEnd::start, at);
        case HitPart::linkFromFinish: return std::make_unique<LinkDrag>(context, hit.id, BarEnd::finish, at);
        case HitPart::riser: return std::make_unique<DragRiser>(context, TrancheId{hit.id.value}, at);
        default: return std::make_unique<DragBar>(context, movingWith(context, hit.id), hit.id, at);
    }
}

}  // namespace

std::unique_ptr<Gesture> gestureFor(const GestureContext& context, const Press& press) {
    if (press.place == Press::Place::ruler) {
        if (press.pointer.keepsRow) return std::make_unique<SpanSelect>(context, press.pointer.position);
        return std::make_unique<CursorDrag>(context, press.pointer);
    }
    if (press.place == Press::Place::lanes && isOnTask(press.hit.part)) {
        return barGesture(context, press.hit, press.pointer.position);
    }
    return std::make_unique<PanTime>(context, press.pointer.position);
}

}  // namespace wattscape::ui
