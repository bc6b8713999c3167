#pragma once

namespace wattscape {

/// What can be wrong with a plan that breaks no rule.
enum class IssueKind {
    shortage,             ///< demand above the site's IT limit
    stranded,             ///< racks ready and dark for another cause than power
    deliveredBeforeHall,  ///< first racks before any hall of theirs is ready
    notShipping,          ///< delivery before the hardware's first volume shipment
    noPower,              ///< a site with racks and no supply at all
    pastServiceLife,      ///< racks running beyond their hardware's service life
    outsidePlan,          ///< dates before or after the plan's months
    pushed,               ///< a dependency moves the date
    unfunded,             ///< a venture's cost that no commitment covers
    unservedEnergy,       ///< the fleet draws more than the sources of its site give
};

/// Why a ready rack is not energised, or what holds the scope back on a day. Tested in this order.
enum class Cause {
    none,
    readiness,  ///< no hall of the rollout is ready yet
    density,    ///< no ready hall takes the rack's maximum kW
    cooling,    ///< no ready hall takes its cooling
    space,      ///< no free position
    hallPower,  ///< positions are free but the hall's IT capacity is used up
    power,      ///< placed, but the site's IT limit is used up
};
inline constexpr int causeCount = 6;  ///< without `none`

}  // namespace wattscape
