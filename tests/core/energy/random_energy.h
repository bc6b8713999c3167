#pragma once

#include "core/model/plan.h"

#include <cstdint>

namespace wattscape::testing {

/// The plan with everything that energy follows from: shapes of the day, capacity factors, batteries, prices that escalate,
/// contracts of every kind that come, go and overlap.
Plan withRandomEnergy(Plan plan, std::uint32_t seed);

/// Moves the dates of contracts, prices and carbon.
void moveEnergy(Plan& plan, std::chrono::days days);

}  // namespace wattscape::testing
