#include "core/model/task_dates.h"

#include "core/model/edits/date_edits.h"

namespace wattscape {

std::optional<OwnDates> ownDatesOf(const Plan& plan, EntityId task) {
    if (const Hall* hall = plan.halls.find({task.value})) {
        return OwnDates{hall->constructionStart.value_or(hall->readyOn), hall->readyOn};
    }
    if (const Tranche* tranche = plan.tranches.find({task.value})) {
        return OwnDates{tranche->firstDay, tranche->firstDay};
    }
    if (const Rollout* rollout = plan.rollouts.find({task.value})) {
        const std::chrono::days commissioning{rollout->commissioningDays.value_or(0)};
        return OwnDates{rollout->firstRacksOn, lastDeliveryOf(*rollout) + commissioning};
    }
    const Milestone* milestone = plan.milestones.find({task.value});
    if (milestone && milestone->date) {
        return OwnDates{*milestone->date, *milestone->date};
    }
    return std::nullopt;
}

}  // namespace wattscape
