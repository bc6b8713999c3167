#pragma once

#include <vector>

namespace wattscape::finance {

/// How fast an asset is written off for tax: MACRS with the half-year convention (IRS Publication 946, table A-1), or in
/// equal parts with half a year at both ends.
enum class DepreciationClass { macrs5, macrs7, macrs15, straight5, straight15, straight20, straight39 };

/// Shares of the basis by tax year, the first that of readiness. They add to 1, but for MACRS' own rounding nothing is left.
std::vector<double> depreciationShares(DepreciationClass kind);

/// The same with a bonus share deducted in the first year and the table on the rest.
std::vector<double> depreciationShares(DepreciationClass kind, double bonus);

/// A table of shares with a bonus: the bonus in the first year, the table on the rest.
std::vector<double> withBonus(std::vector<double> shares, double bonus);

}  // namespace wattscape::finance
