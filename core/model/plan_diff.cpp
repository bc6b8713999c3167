#include "core/model/plan_diff.h"

#include <algorithm>

namespace wattscape {
namespace {

template <class E>
void collect(const Table<E>& before, const Table<E>& after, PlanDiff& diff) {
    Table<E>::diff(before, after, [&](const E* old, const E* now) {
        if (!old) {
            diff.added.push_back(now->id);
        } else if (!now) {
            diff.removed.push_back(old->id);
        } else if (!(*old == *now)) {
            diff.changed.push_back(now->id);
        }
    });
}

bool sameBaseline(const Plan& before, const Plan& after) {
    bool same = true;
    PersistentMap<EntityId, BaselineDates>::diff(
        before.baseline, after.baseline,
        [&](const BaselineDates* old, const BaselineDates* now) { same = same && old && now && *old == *now; });
    return same;
}

}  // namespace

PlanDiff diffPlans(const Plan& before, const Plan& after) {
    PlanDiff diff;
    forEachTable(after, [&]<class E>(const Table<E>& table) { collect(before.table<E>(), table, diff); });
    for (auto* ids : {&diff.added, &diff.changed, &diff.removed}) {
        std::sort(ids->begin(), ids->end());
    }
    diff.settings = !(before.settings == after.settings);
    diff.baseline = !sameBaseline(before, after);
    return diff;
}

}  // namespace wattscape
