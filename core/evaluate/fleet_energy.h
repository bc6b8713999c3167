#pragma once

#include "core/evaluate/site_results.h"

namespace wattscape {

/// What a site's fleet draws, as steps from the plan's first day on: IT and facility power as the timeline has them, and the
/// facility power of every energised rack at its nominal power, x the month's PUE, to the nearest watt.
std::vector<DrawStep> drawOf(const SiteResults& site);

/// Energy of the fleet that a site's results have found.
SiteEnergy siteEnergyOf(const SiteResults& site, const PlanSettings& settings);
std::vector<UnservedRun> unservedAt(const SiteResults& site, const PlanSettings& settings);

}  // namespace wattscape
