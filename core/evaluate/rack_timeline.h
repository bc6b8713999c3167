#pragma once

#include "core/capacity/fleet.h"
#include "core/evaluate/timeline.h"

namespace wattscape {

/// What one rack of a rollout counts for, its network and storage included.
struct RackWeights {
    HardwareId hardware;
    Power provisioned;  ///< maximum x provisioning factor
    Power nominal;
    Power drawn;  ///< nominal x (idle share + (1 - idle share) x assumed utilisation), to the nearest watt
};
RackWeights weightsOf(const Hardware& hardware, const PlanSettings& settings);

/// The PUE that holds for energy in the month of a day.
double monthlyPueOf(const Site& site, Day day);

/// Racks of a site (or of one of its halls, or of one hardware there) and the limits they stand under.
struct RackScope {
    std::vector<const FleetPart*> parts;
    std::span<const RackWeights> weights;  ///< by rollout
    std::span<const PowerStep> limits;     ///< empty: under no limit of its own
    const Site* site = nullptr;            ///< whose PUE
    Day firstDay{};
    Day lastDay{};
};

/// The scope's totals. Facility power is IT power x design PUE (provisioned) or the month's PUE (drawn), to the nearest
/// watt.
Timeline timelineOf(const RackScope& scope);

}  // namespace wattscape
