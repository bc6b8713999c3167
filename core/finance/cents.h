#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace wattscape::finance {

/// Amounts in whole cents that add up to the sum's own cents: each is rounded down, and the cents that are then missing go
/// to those with the largest remainders, of equal ones to the first. Callers list partners by id. Amounts are within
/// ±90 trillion USD, where a double still tells cents apart.
std::vector<std::int64_t> inCents(std::span<const double> amounts);

}  // namespace wattscape::finance
