#pragma once

#include "core/finance/venture_case.h"

#include <cstdint>

namespace wattscape::testing {

/// A venture with halls, racks, costs, offtake, every kind of funding and tiers, as the seed has it; `months` long, its
/// completion after a third of them. Without a loan when `allEquity`.
finance::VentureCase randomVenture(std::uint32_t seed, std::size_t months = 120, bool allEquity = false);

}  // namespace wattscape::testing
