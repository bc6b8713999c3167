#pragma once

#include "core/formula/sheet.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// Sheets to try things on.
namespace wattscape::testing {

/// A sheet with every kind of operation, lines of several sections and of the same name, balances and shifts both ways: the
/// same for the same seed. Its figures stay below 1e6, and no condition or divisor hangs on the last digits of another figure.
std::unique_ptr<formula::Sheet> randomSheet(std::uint32_t seed);

/// "1", "2", …: one for each period.
std::vector<std::string> countedPeriods(const formula::Sheet& sheet);

}  // namespace wattscape::testing
