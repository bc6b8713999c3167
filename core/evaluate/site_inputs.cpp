#include "core/evaluate/site_inputs.h"

#include <algorithm>
#include <set>

namespace wattscape {
namespace {

SiteInputs* inputsAt(SiteId site, std::vector<SiteInputs>& all) {
    const auto found = std::lower_bound(all.begin(), all.end(), site,
                                        [](const SiteInputs& inputs, SiteId id) { return inputs.site->id < id; });
    return found != all.end() && found->site->id == site ? &*found : nullptr;
}

void addShifts(SiteInputs& inputs, const Shifts& shifts) {
    std::set<EntityId> tasks;
    const auto addAll = [&](const auto& entities) {
        for (const auto& entity : entities) {
            tasks.insert(entity->id);
        }
    };
    addAll(inputs.halls);
    addAll(inputs.tranches);
    addAll(inputs.rollouts);
    for (const EntityId task : tasks) {
        inputs.shifts.append(task, shifts.of(task));
    }
}

}  // namespace

std::vector<SiteInputs> inputsOf(const Plan& plan, const Shifts& shifts) {
    std::vector<SiteInputs> all;
    plan.sites.forEachShared([&](const std::shared_ptr<const Site>& site) { all.emplace_back().site = site; });
    plan.halls.forEachShared([&](const std::shared_ptr<const Hall>& hall) {
        if (SiteInputs* inputs = inputsAt(hall->site, all)) inputs->halls.push_back(hall);
    });
    plan.powerSources.forEachShared([&](const std::shared_ptr<const PowerSource>& source) {
        if (SiteInputs* inputs = inputsAt(source->site, all)) inputs->sources.push_back(source);
    });
    plan.tranches.forEachShared([&](const std::shared_ptr<const Tranche>& tranche) {
        const PowerSource* source = plan.powerSources.find(tranche->powerSource);
        SiteInputs* inputs = source ? inputsAt(source->site, all) : nullptr;
        if (inputs) inputs->tranches.push_back(tranche);
    });
    plan.rollouts.forEachShared([&](const std::shared_ptr<const Rollout>& rollout) {
        if (SiteInputs* inputs = inputsAt(rollout->site, all)) {
            inputs->rollouts.push_back(rollout);
            inputs->hardware.push_back(plan.hardware.share(rollout->hardware));
        }
    });
    plan.supplyContracts.forEachShared([&](const std::shared_ptr<const SupplyContract>& contract) {
        if (SiteInputs* inputs = inputsAt(siteOf(*contract, plan), all)) inputs->contracts.push_back(contract);
    });
    for (SiteInputs& inputs : all) {
        if (!shifts.empty()) addShifts(inputs, shifts);
    }
    return all;
}

SiteId siteOf(const SupplyContract& contract, const Plan& plan) {
    const PowerSource* source = contract.site ? nullptr : plan.powerSources.find(contract.powerSource);
    return source ? source->site : contract.site;
}

bool sameForSites(const PlanSettings& a, const PlanSettings& b) {
    return a.firstMonth == b.firstMonth && a.months == b.months && a.discountRate == b.discountRate &&
           a.provisioningFactor == b.provisioningFactor && a.acceptsInterruptible == b.acceptsInterruptible &&
           a.assumedUtilisation == b.assumedUtilisation;
}

}  // namespace wattscape
