#pragma once

#include "core/model/plan.h"

#include <set>

namespace wattscape {

/// The halls, sources and rollouts that a venture owns. What it names itself is its own; what lies at its sites is, as far
/// as it owns such things there and no other venture names it.
struct VentureAssets {
    std::set<SiteId> sites;  ///< where it owns anything
    std::set<HallId> halls;
    std::set<PowerSourceId> sources;
    std::set<RolloutId> rollouts;
};

VentureAssets assetsOf(const Plan& plan, const Venture& venture);

}  // namespace wattscape
