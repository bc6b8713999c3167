#pragma once

#include "core/model/plan.h"

#include <vector>

namespace wattscape {

/// What differs between two plans, found by walking what they do not share.
struct PlanDiff {
    std::vector<EntityId> added;    ///< ascending
    std::vector<EntityId> changed;  ///< ascending
    std::vector<EntityId> removed;  ///< ascending
    bool settings = false;
    bool baseline = false;

    bool empty() const { return added.empty() && changed.empty() && removed.empty() && !settings && !baseline; }
};

/// Entities that are another object but equal in value do not count as changed.
PlanDiff diffPlans(const Plan& before, const Plan& after);

}  // namespace wattscape
