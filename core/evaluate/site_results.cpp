#include "core/evaluate/site_results.h"

#include "core/evaluate/fleet_energy.h"
#include "core/evaluate/issues.h"

#include <algorithm>
#include <tuple>

namespace wattscape {
namespace {

std::vector<HallInput> hallsOf(const SiteInputs& inputs) {
    std::vector<HallInput> halls;
    for (const auto& hall : inputs.halls) {
        halls.push_back({hall.get(), hall->readyOn + inputs.shifts.of(hall->id)});
    }
    std::sort(halls.begin(), halls.end(), [](const HallInput& a, const HallInput& b) {
        return std::tie(a.hall->order, a.hall->id) < std::tie(b.hall->order, b.hall->id);
    });
    return halls;
}

std::vector<RolloutInput> rolloutsOf(const std::vector<std::shared_ptr<const Rollout>>& rollouts,
                                     const std::vector<std::shared_ptr<const Hardware>>& hardware, const Shifts& shifts) {
    std::vector<RolloutInput> result;
    for (std::size_t r = 0; r < rollouts.size(); ++r) {
        result.push_back({rollouts[r].get(), hardware[r].get(), rollouts[r]->firstRacksOn + shifts.of(rollouts[r]->id)});
    }
    return result;
}

std::vector<SourceInput> sourcesOf(const SiteInputs& inputs) {
    std::vector<SourceInput> sources;
    for (const auto& source : inputs.sources) {
        SourceInput& input = sources.emplace_back(SourceInput{source.get(), {}});
        for (const auto& tranche : inputs.tranches) {
            if (tranche->powerSource == source->id) {
                const std::chrono::days shift = inputs.shifts.of(tranche->id);
                const std::optional<Day> last = tranche->lastDay ? std::optional(*tranche->lastDay + shift) : std::nullopt;
                input.tranches.push_back({tranche.get(), tranche->firstDay + shift, last});
            }
        }
    }
    return sources;
}

RackScope scopeOf(const SiteResults& site, Day firstDay, Day lastDay) {
    RackScope scope;
    scope.weights = site.weights;
    scope.site = site.inputs.site.get();
    scope.firstDay = firstDay;
    scope.lastDay = lastDay;
    return scope;
}

}  // namespace

std::size_t SiteResults::indexOf(HallId hall) const {
    const auto found = std::find_if(halls.begin(), halls.end(), [&](const HallInput& input) { return input.hall->id == hall; });
    return found == halls.end() ? FleetPart::noHall : static_cast<std::size_t>(found - halls.begin());
}

std::size_t SiteResults::indexOf(RolloutId rollout) const {
    const auto found = std::lower_bound(rollouts.begin(), rollouts.end(), rollout,
                                        [](const RolloutInput& input, RolloutId id) { return input.rollout->id < id; });
    return static_cast<std::size_t>(found - rollouts.begin());
}

const SiteEnergy& SiteResults::energy(const PlanSettings& settings) const {
    std::call_once(energyOnce_, [&] { energy_ = siteEnergyOf(*this, settings); });
    return energy_;
}

const std::vector<UnservedRun>& SiteResults::unserved(const PlanSettings& settings) const {
    std::call_once(unservedOnce_, [&] { unserved_ = unservedAt(*this, settings); });
    return unserved_;
}

std::shared_ptr<const SiteResults> resultsOf(SiteInputs inputs, const PlanSettings& settings, Day firstDay, Day lastDay) {
    auto site = std::make_shared<SiteResults>();
    site->inputs = std::move(inputs);
    const SiteInputs& from = site->inputs;
    site->halls = hallsOf(from);
    site->rollouts = rolloutsOf(from.rollouts, from.hardware, from.shifts);
    for (const RolloutInput& rollout : site->rollouts) {
        site->weights.push_back(weightsOf(*rollout.hardware, settings));
    }
    site->power = powerOf(*from.site, sourcesOf(from), settings.acceptsInterruptible);
    const Deliveries deliveries = deliveriesOf(site->rollouts, lastDay);
    site->fleet = fleetOf({.halls = site->halls,
                           .rollouts = site->rollouts,
                           .deliveries = deliveries,
                           .power = site->power.steps,
                           .provisioningFactor = settings.provisioningFactor.value_or(1),
                           .firstDay = firstDay,
                           .lastDay = lastDay});
    RackScope scope = scopeOf(*site, firstDay, lastDay);
    scope.limits = site->power.steps;
    for (const FleetPart& part : site->fleet) {
        scope.parts.push_back(&part);
    }
    site->timeline = timelineOf(scope);
    site->issues = siteIssuesOf(*site, deliveries, settings, lastDay);
    return site;
}

Timeline hallTimelineOf(const SiteResults& site, HallId hall, Day firstDay, Day lastDay) {
    const std::size_t index = site.indexOf(hall);
    RackScope scope = scopeOf(site, firstDay, lastDay);
    for (const FleetPart& part : site.fleet) {
        const bool waitsForIt = part.hall == FleetPart::noHall && site.rollouts[part.rollout].rollout->hall == hall;
        if (part.hall == index || waitsForIt) {
            scope.parts.push_back(&part);
        }
    }
    const HallInput& input = site.halls[index];
    const std::vector<PowerStep> limits{{earliestDay, {}, {}, {}}, {input.readyOn, {}, {}, input.hall->itCapacity}};
    scope.limits = limits;
    return timelineOf(scope);
}

Timeline hardwareTimelineOf(const SiteResults& site, HardwareId hardware, Day firstDay, Day lastDay) {
    RackScope scope = scopeOf(site, firstDay, lastDay);
    for (const FleetPart& part : site.fleet) {
        if (site.weights[part.rollout].hardware == hardware) {
            scope.parts.push_back(&part);
        }
    }
    return timelineOf(scope);
}

}  // namespace wattscape
