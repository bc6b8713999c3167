#include "core/evaluate/site_inputs.h"

#include <algorithm>
#include <map>
#include <set>

namespace wattscape {
namespace {

SiteInputs* inputsAt(SiteId site, std::vector<SiteInputs>& all) {
    const auto found = std::lower_bound(all.begin(), all.end(), site,
                                        [](const SiteInputs& inputs, SiteId id) { return inputs.site->id < id; });
    return found != all.end() && found->site->id == site ? &*found : nullptr;
}

using Replacements = std::multimap<RolloutId, std::shared_ptr<const Rollout>>;

Replacements replacementsIn(const Plan& plan) {
    Replacements replacements;
    plan.rollouts.forEachShared([&](const std::shared_ptr<const Rollout>& rollout) {
        if (rollout->replaces) {
            replacements.emplace(rollout->replaces, rollout);
        }
    });
    return replacements;
}

/// Follows the refreshes of the site's rollouts, and theirs, to other sites.
void addReplacements(SiteInputs& inputs, const Replacements& replacements, const Plan& plan) {
    std::vector<RolloutId> open;
    std::map<RolloutId, std::shared_ptr<const Rollout>> found;
    for (const auto& rollout : inputs.rollouts) {
        open.push_back(rollout->id);
    }
    while (!open.empty()) {
        const auto [begin, end] = replacements.equal_range(open.back());
        open.pop_back();
        for (auto it = begin; it != end; ++it) {
            if (it->second->site != inputs.site->id && found.emplace(it->second->id, it->second).second) {
                open.push_back(it->second->id);
            }
        }
    }
    for (const auto& [id, rollout] : found) {
        inputs.replacements.push_back(rollout);
        inputs.replacementHardware.push_back(plan.hardware.share(rollout->hardware));
    }
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
    addAll(inputs.replacements);
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
    const Replacements replacements = replacementsIn(plan);
    for (SiteInputs& inputs : all) {
        if (!replacements.empty()) addReplacements(inputs, replacements, plan);
        if (!shifts.empty()) addShifts(inputs, shifts);
    }
    return all;
}

bool sameForSites(const PlanSettings& a, const PlanSettings& b) {
    return a.firstMonth == b.firstMonth && a.months == b.months && a.discountRate == b.discountRate &&
           a.provisioningFactor == b.provisioningFactor && a.acceptsInterruptible == b.acceptsInterruptible &&
           a.assumedUtilisation == b.assumedUtilisation;
}

}  // namespace wattscape
