#pragma once

#include "core/base/day.h"

#include <optional>
#include <vector>

/// How days fall into months.
namespace wattscape::finance {

/// Months in a row.
struct MonthSpan {
    Month first{};
    std::size_t count = 0;

    Month at(std::size_t month) const { return first + std::chrono::months{static_cast<int>(month)}; }
    /// Place of the month in which a day lies; may be negative, or beyond the last.
    std::ptrdiff_t placeOf(Day day) const { return placeOf(monthOf(day)); }
    std::ptrdiff_t placeOf(Month month) const { return monthsBetween(first, month); }
};

/// Of each month's days, the share from the first to the last day, both inclusive; without a last: for ever.
std::vector<double> activeShares(const MonthSpan& months, Day from, std::optional<Day> to);

/// How often a price has stepped up, on each anniversary of a day.
struct Anniversaries {
    std::vector<double> before;  ///< by the month's first day
    std::vector<double> within;  ///< share of the month's days from the anniversary on, where one falls behind its first day
};
Anniversaries anniversaries(const MonthSpan& months, Day since);

/// At each month's end, the share of the days from `from` to `to`, both inclusive, that have elapsed: 0 to 1.
std::vector<double> elapsedShares(const MonthSpan& months, Day from, Day to);

}  // namespace wattscape::finance
