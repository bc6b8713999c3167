#include "ui/timeline/gestures/drag_bar.h"

#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "ui/timeline/gestures/gesture_effect.h"

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

using std::chrono::days;

Result<Plan> moved(const Plan& plan, const std::vector<EntityId>& tasks, days by, HallId into) {
    Result<Plan> result = moveBy(plan, tasks, by);
    return result && into ? setField(*result, tasks.front(), "hall", FieldValue(EntityId(into))) : result;
}

Result<Plan> copied(const Plan& plan, const std::vector<EntityId>& tasks, days by, HallId into) {
    Result<Duplicated> copies = duplicate(plan, tasks);
    if (!copies) return fail(copies.error());
    return moved(copies->plan, copies->ids, by, into);
}

}  // namespace

DragBar::DragBar(const GestureContext& context, std::vector<EntityId> tasks, EntityId grabbed, const QPointF& press)
    : EditGesture(context, QCoreApplication::translate("Timeline", "Move"), tasks, press),
      tasks_(std::move(tasks)),
      grabbed_(grabbed) {
    if (const Bar* bar = context.scene.barOf(grabbed_)) ends_ = {bar->start, bar->finish};
}

void DragBar::moveTo(const Pointer& pointer) {
    const days by = snappedDaysTo(pointer);
    const HallId into = hallUnder(pointer);
    QString change = changeOfDay(ends_.first, ends_.first + by);
    if (const Hall* hall = hallAt(pointer)) {
        const QString text = into ? QCoreApplication::translate("Timeline", ", into %1")
                                  : QCoreApplication::translate("Timeline", ", not into %1: it is at another site");
        if (into || hall->site != siteOfTask(before(), grabbed_)) change += text.arg(QString::fromStdString(hall->name));
    }
    if (pointer.copies) change += QCoreApplication::translate("Timeline", ", as a copy");
    show([tasks = tasks_, by, into, copies = pointer.copies](
             const Plan& plan) { return copies ? copied(plan, tasks, by, into) : moved(plan, tasks, by, into); },
         change);
}

days DragBar::snappedDaysTo(const Pointer& pointer) const {
    const days by = daysTo(pointer);
    if (!pointer.snaps) return by;
    return by + snapping().correction({ends_.first + by, ends_.last + by}, scale());
}

/// The hall whose row a single rollout is over, whether or not it may go there.
const Hall* DragBar::hallAt(const Pointer& pointer) const {
    const bool single = tasks_.size() == 1 && before().rollouts.contains({grabbed_.value});
    const auto row = context().scene.rows().rowAt(static_cast<int>(pointer.position.y()));
    if (!single || !row || pointer.keepsRow) return nullptr;
    return before().halls.find({context().scene.rows().rows()[*row].key.id.value});
}

HallId DragBar::hallUnder(const Pointer& pointer) const {
    const Hall* hall = hallAt(pointer);
    const Rollout* rollout = before().rollouts.find({grabbed_.value});
    return hall && hall->site == rollout->site && hall->id != rollout->hall ? hall->id : HallId{};
}

}  // namespace wattscape::ui
