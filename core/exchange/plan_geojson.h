#pragma once

#include "core/model/plan.h"

#include <string>

namespace wattscape {

/// Sites, their boundaries and halls as GeoJSON (RFC 7946): one collection of features, by kind and id. Each has a
/// property `kind` ("site", "site_boundary", "hall"), `id`, the site's for its boundary, and sites and halls all their
/// fields. A hall without a drawn footprint has the marked rectangle at its site and `drawn` false. Rings go
/// counterclockwise, as the standard asks.
std::string planToGeoJson(const Plan& plan);

}  // namespace wattscape
