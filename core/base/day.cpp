#include "core/base/day.h"

#include <charconv>

#include <fmt/format.h>

namespace wattscape {
namespace {

/// Digits only: from_chars alone would take "-1" and "+1" for a month.
bool readDigits(std::string_view text, int& value) {
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return false;
        }
    }
    return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{};
}

Error notADate(std::string_view text, std::string_view form) {
    return {ErrorCode::unreadable, message("“%1” is not a date; write it as %2", text, form)};
}

Error outOfCalendar(std::string_view text) {
    return {ErrorCode::outOfRange,
            message("“%1” lies outside the calendar; days run from %2 to %3", text, toIso(earliestDay), toIso(latestDay))};
}

}  // namespace

std::string toIso(Day day) {
    const std::chrono::year_month_day date{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::string toIso(Month month) {
    return fmt::format("{:04}-{:02}", static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
}

Result<Day> parseDay(std::string_view iso) {
    int year = 0;
    int month = 0;
    int day = 0;
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-' || !readDigits(iso.substr(0, 4), year) ||
        !readDigits(iso.substr(5, 2), month) || !readDigits(iso.substr(8, 2), day)) {
        return fail(notADate(iso, "2026-07-01"));
    }
    const auto date = std::chrono::year{year} / month / day;
    if (!date.ok()) {
        return fail(notADate(iso, "2026-07-01"));
    }
    const Day result{date};
    if (result < earliestDay || result > latestDay) {
        return fail(outOfCalendar(iso));
    }
    return result;
}

Result<Month> parseMonth(std::string_view iso) {
    int year = 0;
    int month = 0;
    if (iso.size() != 7 || iso[4] != '-' || !readDigits(iso.substr(0, 4), year) || !readDigits(iso.substr(5, 2), month) ||
        month < 1 || month > 12) {
        return fail(notADate(iso, "2026-07"));
    }
    const Month result = std::chrono::year{year} / month;
    if (firstDayOf(result) < earliestDay || lastDayOf(result) > latestDay) {
        return fail(outOfCalendar(iso));
    }
    return result;
}

}  // namespace wattscape
