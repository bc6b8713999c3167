#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

#include <vector>

namespace wattscape {

/// Moves sites by so many degrees; boundaries and drawn hall footprints go along and keep their shape on the ground.
/// Refuses a place outside the Earth. Ids that are no sites are passed over.
Result<Plan> moveSites(const Plan& plan, const std::vector<EntityId>& sites, double eastward, double northward);

}  // namespace wattscape
