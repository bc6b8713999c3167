#pragma once

#include "core/base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace wattscape {

/// A civil day, proleptic Gregorian, without clock or zone: the unit of time in a plan. Differences are
/// `std::chrono::days`, so adding a week is `day + std::chrono::days{7}` and adding a bare number does not compile.
using Day = std::chrono::sys_days;

/// A civil month. The unit of every reported series.
using Month = std::chrono::year_month;

/// Days that a plan may name: 1990-01-01 to 2199-12-31. Anything outside is a typing mistake, not a plan.
inline constexpr Day earliestDay = std::chrono::year{1990} / 1 / 1;
inline constexpr Day latestDay = std::chrono::year{2199} / 12 / 31;

constexpr Month monthOf(Day day) {
    const std::chrono::year_month_day date{day};
    return date.year() / date.month();
}

constexpr Day firstDayOf(Month month) {
    return month / 1;
}

constexpr Day lastDayOf(Month month) {
    return month / std::chrono::last;
}

constexpr int daysIn(Month month) {
    return static_cast<int>((lastDayOf(month) - firstDayOf(month)).count()) + 1;
}

/// Whole months from `from` to `to`; negative when `to` is earlier.
constexpr int monthsBetween(Month from, Month to) {
    return static_cast<int>((to - from).count());
}

/// ISO 8601: "2026-07-01" and "2026-07". The one form used in files, whatever the locale.
std::string toIso(Day day);
std::string toIso(Month month);

/// Reads exactly the ISO forms above. Refuses days that do not exist (2026-02-30) and those outside
/// `earliestDay` to `latestDay`, saying which.
Result<Day> parseDay(std::string_view iso);
Result<Month> parseMonth(std::string_view iso);

}  // namespace wattscape
