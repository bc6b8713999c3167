#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

#include <vector>

namespace wattscape {

/// Everything that breaks a rule of the model, each with entity and field: references that point nowhere or to the
/// wrong kind, dates out of order, a hall of another site, a circle of dependencies, units without unit power, values
/// out of range. Empty for a valid plan. A file is checked with it when opened; edits check what they touch.
std::vector<Error> validate(const Plan& plan);

/// The same for one entity and its references.
std::vector<Error> validateEntity(const Plan& plan, EntityId id);

}  // namespace wattscape
