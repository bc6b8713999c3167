#pragma once

#include "core/model/plan.h"
#include "core/schedule/shifts.h"

#include <memory>
#include <vector>

namespace wattscape {

/// Everything of the plan that a site's results depend on, next to the settings. Equal inputs hold the very same
/// objects; lists are by id, so that the order of listing can't matter.
struct SiteInputs {
    std::shared_ptr<const Site> site;
    std::vector<std::shared_ptr<const Hall>> halls;
    std::vector<std::shared_ptr<const PowerSource>> sources;
    std::vector<std::shared_ptr<const Tranche>> tranches;
    std::vector<std::shared_ptr<const Rollout>> rollouts;
    std::vector<std::shared_ptr<const Hardware>> hardware;         ///< of each rollout
    std::vector<std::shared_ptr<const SupplyContract>> contracts;  ///< of the site, and of its sources
    Shifts shifts;                                                 ///< of all of these

    bool operator==(const SiteInputs&) const = default;
};

/// The inputs of every site, by id.
std::vector<SiteInputs> inputsOf(const Plan& plan, const Shifts& shifts);

/// The site a contract serves: the one it names, else its source's.
SiteId siteOf(const SupplyContract& contract, const Plan& plan);

/// Results of a site depend on these settings as well.
bool sameForSites(const PlanSettings& a, const PlanSettings& b);

}  // namespace wattscape
