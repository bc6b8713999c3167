#pragma once

#include "core/base/day.h"
#include "core/base/problems.h"
#include "core/finance/waterfall.h"

#include <string>
#include <string_view>
#include <vector>

namespace wattscape {

/// Dated cash and the agreement by which it is shared: what `wattscape-cli waterfall` is given.
struct WaterfallCase {
    std::vector<std::string> partners;  ///< their names, in the order of the terms
    finance::WaterfallTerms terms;
    std::vector<Day> dates;    ///< ascending, each once
    std::vector<double> cash;  ///< USD; negative: paid in by the stakes
};

/// Reads the form that resources/waterfall.schema.json describes. Everything that is wrong comes back at once, each with its
/// place.
Checked<WaterfallCase> waterfallFromJson(std::string_view text);

}  // namespace wattscape
