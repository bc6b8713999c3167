#pragma once

#include "core/evaluate/results.h"

/// Megawatts carried over a site's design PUE, in whole watts as the results count them: what racks ask for, as the meter
/// sees it, and what a source delivers, as the halls see it.
namespace wattscape {

/// A metric of these sites together, or of the whole plan when there are none.
Steps sumOverSites(const PlanResults& results, const std::vector<SiteId>& sites, Metric metric);

/// A metric in IT MW of these sites (of all when there are none), each site's times its design PUE: facility MW.
Steps asFacilityPower(const PlanResults& results, const std::vector<SiteId>& sites, Metric metric);

/// Firm MW of a source over its site's design PUE: IT MW. Empty for unknown sources.
Steps firmItStepsOf(const PlanResults& results, PowerSourceId source);

}  // namespace wattscape
