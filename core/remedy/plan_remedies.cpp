#include "core/evaluate/ignoring.h"
#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/remedy/remedy_kinds.h"

namespace wattscape::detail {

void offerLongerPlan(Trials& trials) {
    const PlanSettings& settings = trials.plan().settings;
    const std::int64_t months = (monthOf(trials.issue().to) - settings.firstMonth).count() + 1;
    if (months > settings.months && months <= PlanSettings::mostMonths) {
        trials.offer(message("Plan until %1, %2 months longer", toIso(monthOf(trials.issue().to)), months - settings.months),
                     [=](const Plan& plan) { return setPlanField(plan, "months", months); });
    }
}

void offerPushedDates(Trials& trials) {
    const EntityId task = taskOf(trials.plan(), trials.issue());
    const std::chrono::days by = trials.issue().to - trials.issue().from;
    if (task) {
        trials.offer(
            message("Agree to %1 for %2, as its predecessors want it", toIso(trials.issue().to), nameOf(trials.plan(), task)),
            [=](const Plan& plan) { return moveBy(plan, {task}, by); });
    }
}

}  // namespace wattscape::detail
