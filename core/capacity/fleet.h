#pragma once

#include "core/capacity/cause.h"
#include "core/capacity/deliveries.h"
#include "core/power/site_power.h"

#include <span>

namespace wattscape {

struct HallInput {
    const Hall* hall = nullptr;
    Day readyOn{};  ///< after dependencies have pushed it
};

/// What decides where a site's racks stand and which of them run.
struct FleetInputs {
    std::span<const HallInput> halls;        ///< in the site's hall order
    std::span<const RolloutInput> rollouts;  ///< at this site, by id
    const Deliveries& deliveries;            ///< of these rollouts
    std::span<const PowerStep> power;
    double provisioningFactor = 1;
    Day firstDay{};
    Day lastDay{};
};

/// Racks of one rollout in one hall, or those without a place, from a day until the next step.
struct FleetStep {
    Day from{};
    std::int64_t delivered = 0;  ///< and not retired
    std::int64_t ready = 0;      ///< of those; in a hall all are
    std::int64_t energised = 0;
    Cause cause = Cause::none;  ///< of those that are ready and not energised

    std::int64_t dark() const { return ready - energised; }
    bool operator==(const FleetStep&) const = default;
};

struct FleetPart {
    static constexpr std::size_t noHall = static_cast<std::size_t>(-1);

    std::size_t rollout = 0;       ///< place in FleetInputs::rollouts
    std::size_t hall = noHall;     ///< place in FleetInputs::halls; `noHall` for racks without a place
    std::vector<FleetStep> steps;  ///< from the plan's first day on
};

/// Places and energises a site's racks, day by day as anything changes:
/// - Racks that are ready and have no place are tried by priority (1 first), ready day, rollout id, batch; each takes
///   the first hall of its rollout with room and keeps it until it is retired. One that fits nowhere waits, and is tried
///   again whenever a hall gets ready or racks leave.
/// - Placed racks are energised in the same order while their provisioned power stays within the site's IT limit; one
///   that is too large does not stop a smaller one. Who runs follows from that day alone.
/// - The cause of a rack without a place is judged after the day's placing: that of the hall which passed most tests.
/// Within a batch the first racks go first: into halls, into power, into retirement.
/// Days before the plan count as history; nothing after its last day is looked at.
std::vector<FleetPart> fleetOf(const FleetInputs& inputs);

}  // namespace wattscape
