#pragma once

#include "core/finance/venture_case.h"

#include <cstdint>

namespace wattscape::testing {

/// A venture with halls, racks, costs, offtake, every kind of funding and tiers, as the seed has it; `months` long, its
/// completion after a third of them. Without a loan when `allEquity`.
finance::VentureCase randomVenture(std::uint32_t seed, std::size_t months = 120, bool allEquity = false);

/// The same bent to its edges: nothing built or bought, no rate, no tenor, a grace as long as the loan, a share of nothing or
/// of all, limits and commitments that bind, completion before, on or beyond the edges, one month, cents and trillions.
finance::VentureCase ventureAtTheEdge(std::uint32_t seed);

}  // namespace wattscape::testing
