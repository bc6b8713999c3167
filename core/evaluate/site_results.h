#pragma once

#include "core/capacity/fleet.h"
#include "core/energy/site_energy.h"
#include "core/evaluate/rack_timeline.h"
#include "core/evaluate/results.h"
#include "core/evaluate/site_inputs.h"

#include <mutex>

namespace wattscape {

/// Everything found out about one site. Later results share it while the site's inputs stay the same objects.
struct SiteResults : std::enable_shared_from_this<SiteResults> {
    SiteInputs inputs;
    std::vector<HallInput> halls;        ///< in the site's hall order
    std::vector<RolloutInput> rollouts;  ///< by id
    std::vector<RackWeights> weights;    ///< by rollout
    SitePower power;
    std::vector<FleetPart> fleet;
    Timeline timeline;
    std::vector<Issue> issues;

    /// Place in `halls`, or FleetPart::noHall.
    std::size_t indexOf(HallId hall) const;
    /// Place in `rollouts`, which has it.
    std::size_t indexOf(RolloutId rollout) const;

    /// Computed when first asked for; the settings are those of every plan that shares these results.
    const SiteEnergy& energy(const PlanSettings& settings) const;
    const std::vector<UnservedRun>& unserved(const PlanSettings& settings) const;

private:
    mutable std::once_flag energyOnce_;
    mutable SiteEnergy energy_;
    mutable std::once_flag unservedOnce_;
    mutable std::vector<UnservedRun> unserved_;
};

std::shared_ptr<const SiteResults> resultsOf(SiteInputs inputs, const PlanSettings& settings, Day firstDay, Day lastDay);

/// Racks that belong to a hall: those placed in it, and those without a place whose rollout names it. Its limit is its
/// IT capacity, from the day it is ready.
Timeline hallTimelineOf(const SiteResults& site, HallId hall, Day firstDay, Day lastDay);

/// Racks of one hardware at the site, under no limit of their own.
Timeline hardwareTimelineOf(const SiteResults& site, HardwareId hardware, Day firstDay, Day lastDay);

}  // namespace wattscape
