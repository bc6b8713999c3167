#pragma once

#include "core/model/plan.h"

#include <cstdint>
#include <string>

namespace wattscape::testing {

/// A valid plan with entities of every kind, gaps between its ids, and values of every type of field: names beyond
/// ASCII, shares that have no short decimal form, drawn and undrawn outlines, source marks, a baseline. The same seed
/// always makes the same plan. Sized for files and exchange; it makes no sense as a fleet.
Plan randomPlan(std::uint32_t seed);

/// What differs between two plans, in words fit for a failure report; empty when they are equal in every value,
/// including ids ever given and the time of the last change.
std::string differences(const Plan& a, const Plan& b);

}  // namespace wattscape::testing
