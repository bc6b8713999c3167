#include "core/model/edits/date_edits.h"
#include "core/model/task_dates.h"

namespace wattscape {
namespace {

template <class E>
void keepDates(const Plan& plan, const Table<E>& table, PersistentMap<EntityId, BaselineDates>& baseline) {
    table.forEach([&](const E& task) {
        if (const auto dates = ownDatesOf(plan, task.id)) {
            baseline = baseline.with(task.id, BaselineDates{task.id, dates->start, dates->finish});
        }
    });
}

}  // namespace

Plan setBaseline(const Plan& plan) {
    Plan kept = clearBaseline(plan);
    keepDates(plan, plan.halls, kept.baseline);
    keepDates(plan, plan.tranches, kept.baseline);
    keepDates(plan, plan.rollouts, kept.baseline);
    keepDates(plan, plan.milestones, kept.baseline);
    return kept;
}

Plan clearBaseline(const Plan& plan) {
    Plan cleared = plan;
    cleared.baseline = {};
    return cleared;
}

}  // namespace wattscape
