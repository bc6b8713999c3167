#pragma once

#include "core/model/plan.h"

#include <string_view>
#include <vector>

/// What one typed field means for its neighbours, and for entities beside it. Private to core/model/edits.
namespace wattscape::edits {

/// Lets the other fields follow the one just set, so that a planner can pass from one valid entity to another through
/// single fields.
/// Tranche: megawatts take the place of units and the other way round; a number of units of a tranche in megawatts
/// splits them evenly, a power a unit divides them into whole units.
/// Rollout: a hall brings its site, a site drops a hall that is elsewhere.
void follow(const Plan& plan, const Tranche& before, Tranche& after, std::string_view key);
void follow(const Plan& plan, const Rollout& before, Rollout& after, std::string_view key);
template <class E>
void follow(const Plan&, const E&, E&, std::string_view) {}

/// Entities whose rules look at the changed one, as far as the change can break them.
std::vector<EntityId> dependants(const Plan& plan, const Hall& before, const Hall& after);
std::vector<EntityId> dependants(const Plan& plan, const PowerSource& before, const PowerSource& after);
std::vector<EntityId> dependants(const Plan& plan, const Rollout& before, const Rollout& after);
template <class E>
std::vector<EntityId> dependants(const Plan&, const E&, const E&) {
    return {};
}

}  // namespace wattscape::edits
