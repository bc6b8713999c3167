#pragma once

#include "core/base/result.h"
#include "core/formula/sheet.h"

#include <vector>

namespace wattscape::formula {

/// Lines that are computed together, and how: a line that needs no other period of itself all at once; balances period by
/// period, from the first on where they need what was, from the last back where they need what will be.
struct Step {
    enum class Way { atOnce, onwards, backwards };
    Way way = Way::atOnce;
    std::vector<std::uint32_t> lines;  ///< in an order in which each finds what it needs of the same period
};

/// In what order a sheet's lines can be computed. A circle – an amount that depends on itself in the same period, or on both
/// its past and its future – is refused and its lines named.
Result<std::vector<Step>> orderOf(const Sheet& sheet);

}  // namespace wattscape::formula
