#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

#include <vector>

/// What a site consists of, put elsewhere: halls in another order, halls and rollouts at another site.
namespace wattscape {

/// Moves halls and rollouts to a site; ids of other kinds are passed over. A hall takes along the rollouts that name it,
/// and its footprint, which keeps its size on the ground; it becomes the last in its new site's order. A rollout whose
/// hall stays behind goes without. Refuses to part a refresh from the rollout that it replaces.
Result<Plan> moveToSite(const Plan& plan, const std::vector<EntityId>& ids, SiteId site);

/// Puts halls, in the order given, before another of the same site, or behind all without one. Those of another site move
/// there first.
Result<Plan> orderHalls(const Plan& plan, const std::vector<HallId>& halls, SiteId site, HallId before = {});

}  // namespace wattscape
