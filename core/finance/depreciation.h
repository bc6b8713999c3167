#pragma once

#include "core/model/venture_entities.h"

#include <vector>

namespace wattscape::finance {

/// Shares of the basis by tax year, the first that of readiness. They add to 1, but for MACRS' own rounding nothing is left.
std::vector<double> depreciationShares(DepreciationClass kind);

/// The same with a bonus share deducted in the first year and the table on the rest.
std::vector<double> depreciationShares(DepreciationClass kind, double bonus);

/// A table of shares with a bonus: the bonus in the first year, the table on the rest.
std::vector<double> withBonus(std::vector<double> shares, double bonus);

}  // namespace wattscape::finance
