#pragma once

#include "core/exchange/waterfall_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wattscape::cli {

/// A case as a sheet: what partners pay in by their stakes, and what they receive by the tiers.
struct Schedule {
    explicit Schedule(const WaterfallCase& given);

    formula::Sheet sheet;
    std::vector<formula::Line> paidIn;
    finance::WaterfallLines lines;
    formula::Line unpaid;         ///< what is called, less what partners pay in: 0
    formula::Line undistributed;  ///< cash, less what partners receive and what is left: 0
};

/// Reads a case from the text of a file. Empty: it was refused and said why.
std::optional<WaterfallCase> waterfallOf(std::string_view text, const std::string& file);

}  // namespace wattscape::cli
