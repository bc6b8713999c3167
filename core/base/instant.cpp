#include "core/base/instant.h"

#include "core/base/day.h"

#include <array>

#include <fmt/format.h>

namespace wattscape {
namespace {

constexpr std::string_view form = "0000-00-00T00:00:00Z";

bool hasForm(std::string_view text) {
    if (text.size() != form.size()) {
        return false;
    }
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !digit : text[i] != form[i]) {
            return false;
        }
    }
    return true;
}

unsigned numberAt(std::string_view text, std::size_t from, std::size_t count) {
    unsigned number = 0;
    for (const char digit : text.substr(from, count)) {
        number = number * 10 + static_cast<unsigned>(digit - '0');
    }
    return number;
}

}  // namespace

std::string toIso(Instant instant) {
    const Day day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss clock{instant - day};
    return fmt::format("{}T{:02}:{:02}:{:02}Z", toIso(day), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
}

Result<Instant> parseInstant(std::string_view iso) {
    const auto refused = [&] {
        return fail({ErrorCode::unreadable, message("“%1” is not a moment in UTC; write it as 2026-07-01T08:30:00Z", iso)});
    };
    if (!hasForm(iso)) {
        return refused();
    }
    const auto date = std::chrono::year{static_cast<int>(numberAt(iso, 0, 4))} / static_cast<int>(numberAt(iso, 5, 2)) /
                      static_cast<int>(numberAt(iso, 8, 2));
    const std::array clock{numberAt(iso, 11, 2), numberAt(iso, 14, 2), numberAt(iso, 17, 2)};
    if (!date.ok() || clock[0] > 23 || clock[1] > 59 || clock[2] > 59) {
        return refused();
    }
    if (date.year() < std::chrono::year{1970} || date.year() > std::chrono::year{2199}) {
        return fail({ErrorCode::outOfRange, message("“%1” lies outside the years 1970 to 2199", iso)});
    }
    return Instant{Day{date}} + std::chrono::hours{clock[0]} + std::chrono::minutes{clock[1]} + std::chrono::seconds{clock[2]};
}

}  // namespace wattscape
