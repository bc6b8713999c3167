#pragma once

#include "core/model/plan.h"

#include <string>
#include <vector>

/// Circles in the schedule: a task that would have to wait for itself.
namespace wattscape {

/// The tasks on the way from `from` to `to` along the plan's dependencies, both included and each once; empty when
/// there is no way. `passedOver` is a dependency that does not count.
std::vector<EntityId> wayBetween(const Plan& plan, EntityId from, EntityId to, DependencyId passedOver = {});

/// The tasks of one circle, each once, beginning with its lowest id; empty when the plan has none.
std::vector<EntityId> findLoop(const Plan& plan);

/// "hall “A” → rollout “B” → hall “A”".
std::string describeLoop(const Plan& plan, const std::vector<EntityId>& loop);

}  // namespace wattscape
