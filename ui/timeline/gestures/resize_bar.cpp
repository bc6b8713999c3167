#include "ui/timeline/gestures/resize_bar.h"

#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "ui/format/format.h"
#include "ui/timeline/gestures/gesture_effect.h"

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

using std::chrono::days;

Result<Plan> moveFirstDelivery(const Plan& plan, const Rollout& rollout, days by) {
    const Day last = lastDeliveryOf(rollout);
    Result<Plan> moved = setField(plan, rollout.id, "first_racks_on", std::min(rollout.firstRacksOn + by, last));
    return moved ? finishRolloutBy(*moved, rollout.id, last) : moved;
}

Result<Plan> moveHallEnd(const Plan& plan, const Hall& hall, BarEnd end, days by) {
    if (end == BarEnd::finish) return setField(plan, hall.id, "ready_on", hall.readyOn + by);
    const Day start = hall.constructionStart.value_or(hall.readyOn) + by;
    return setField(plan, hall.id, "construction_start", std::min(start, hall.readyOn));
}

}  // namespace

ResizeBar::ResizeBar(const GestureContext& context, EntityId task, BarEnd end, const QPointF& press)
    : EditGesture(context, QCoreApplication::translate("Timeline", "Resize"), {task}, press), task_(task), end_(end) {
    if (const Bar* bar = context.scene.barOf(task)) day_ = end == BarEnd::start ? bar->start : bar->finish;
}

void ResizeBar::moveTo(const Pointer& pointer) {
    const Day wanted = day_ + daysTo(pointer);
    const Day target = pointer.snaps ? snapping().snapped(wanted, scale()) : wanted;
    show(editTo(target - day_), changeOfDay(day_, target));
}

Edit ResizeBar::editTo(days by) const {
    return [task = task_, end = end_, by](const Plan& plan) -> Result<Plan> {
        if (const Hall* hall = plan.halls.find({task.value})) return moveHallEnd(plan, *hall, end, by);
        const Rollout* rollout = plan.rollouts.find({task.value});
        if (!rollout) return plan;
        if (end == BarEnd::start) return moveFirstDelivery(plan, *rollout, by);
        return finishRolloutBy(plan, rollout->id, lastDeliveryOf(*rollout) + by);
    };
}

}  // namespace wattscape::ui
