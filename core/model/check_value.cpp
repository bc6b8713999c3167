#include "core/model/field.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape {
namespace {

std::string allowedRange(const FieldInfo& info) {
    const std::string_view unit = symbolOf(info.unit);
    const auto say = [&](double bound) { return unit.empty() ? fmt::format("{}", bound) : fmt::format("{} {}", bound, unit); };
    if (std::isinf(info.maximum)) {
        return fmt::format("at least {}", say(info.minimum));
    }
    if (std::isinf(info.minimum)) {
        return fmt::format("at most {}", say(info.maximum));
    }
    return fmt::format("{} to {}", info.minimum, say(info.maximum));
}

Result<void> refuse(const FieldInfo& info, ErrorCode code, Message what) {
    return fail({code, std::move(what), std::string(info.label)});
}

Result<void> checkNumber(const FieldInfo& info, double number) {
    if (!std::isfinite(number)) {
        return refuse(info, ErrorCode::outOfRange, message("is not a finite number"));
    }
    if (number < info.minimum || number > info.maximum) {
        return refuse(info, ErrorCode::outOfRange, message("is %1; allowed is %2", number, allowedRange(info)));
    }
    return {};
}

Result<void> checkChoice(const FieldInfo& info, const std::string& key) {
    if (std::ranges::find(info.choices, key) == info.choices.end()) {
        return refuse(info, ErrorCode::unknownName,
                      message("“%1” is not a choice; allowed are %2", key, fmt::format("{}", fmt::join(info.choices, ", "))));
    }
    return {};
}

Result<void> checkPoint(const FieldInfo& info, const LonLat& point) {
    if (!(std::abs(point.longitude) <= 180) || !(std::abs(point.latitude) <= 90)) {
        return refuse(info, ErrorCode::outOfRange,
                      message("longitude %1, latitude %2 is not on Earth; allowed are -180 to 180 and -90 to 90",
                              point.longitude, point.latitude));
    }
    return {};
}

Result<void> checkDay(const FieldInfo& info, Day day) {
    if (day < earliestDay || day > latestDay) {
        return refuse(info, ErrorCode::outOfRange,
                      message("lies outside the calendar; days run from %1 to %2", toIso(earliestDay), toIso(latestDay)));
    }
    return {};
}

/// Points of one ring; a segment count is no limit, but a point that is not on Earth is.
Result<void> checkOutline(const FieldInfo& info, const Outline& outline) {
    if (outline.size() < 3) {
        return refuse(info, ErrorCode::contradiction,
                      message("an outline has at least three corners, this one has %1", outline.size()));
    }
    for (const LonLat& point : outline) {
        if (const auto checked = checkPoint(info, point); !checked) {
            return checked;
        }
    }
    return {};
}

Result<void> checkSteps(const FieldInfo& info, const Steps& steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (const auto checked = checkDay(info, steps[i].from); !checked) {
            return checked;
        }
        if (const auto checked = checkNumber(info, steps[i].value); !checked) {
            return checked;
        }
        if (i > 0 && steps[i].from <= steps[i - 1].from) {
            return refuse(info, ErrorCode::contradiction,
                          message("steps must follow each other in time; %1 comes after %2", toIso(steps[i].from),
                                  toIso(steps[i - 1].from)));
        }
    }
    return {};
}

Result<void> checkShares(const FieldInfo& info, const ShareTable& table) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (!std::isfinite(table[i][0]) || (i > 0 && table[i][0] <= table[i - 1][0])) {
            return refuse(info, ErrorCode::contradiction, message("rows must ascend and differ"));
        }
        if (table[i][0] < info.rowMinimum) {
            return refuse(info, ErrorCode::outOfRange,
                          message("begins at %1; allowed is at least %2", table[i][0], info.rowMinimum));
        }
        if (const auto checked = checkNumber(info, table[i][1]); !checked) {
            return checked;
        }
    }
    return {};
}

/// Shares add to 1, to the last digits that a sum of them can hold.
Result<void> checkByPartner(const FieldInfo& info, const PartnerAmounts& amounts) {
    constexpr double rounding = 1e-9;
    double sum = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (!amounts[i].partner || (i > 0 && amounts[i].partner <= amounts[i - 1].partner)) {
            return refuse(info, ErrorCode::contradiction, message("partners must ascend by id, each once"));
        }
        if (const auto checked = checkNumber(info, amounts[i].amount); !checked) {
            return checked;
        }
        sum += amounts[i].amount;
    }
    if (info.unit == Unit::share && !amounts.empty() && std::abs(sum - 1) > rounding) {
        return refuse(info, ErrorCode::contradiction, message("adds to %1 %; shares have to add to 100 %", sum * 100));
    }
    return {};
}

Result<void> checkNumbers(const FieldInfo& info, const std::vector<double>& numbers) {
    if (numbers.size() != info.count) {
        return refuse(info, ErrorCode::contradiction,
                      info.count == 24 ? message("needs 24 numbers, one an hour from midnight on; there are %1", numbers.size())
                                       : message("needs twelve numbers, January to December; there are %1", numbers.size()));
    }
    for (const double number : numbers) {
        if (const auto checked = checkNumber(info, number); !checked) {
            return checked;
        }
    }
    return {};
}

template <class T>
const T* as(const FieldValue& value) {
    return std::get_if<T>(&value);
}

std::string_view wanted(FieldType type) {
    switch (type) {
        case FieldType::text: return "a text";
        case FieldType::flag: return "yes or no";
        case FieldType::count: return "a whole number";
        case FieldType::number: return "a number";
        case FieldType::day: return "a day";
        case FieldType::month: return "a month";
        case FieldType::choice: return "one of the choices";
        case FieldType::choices: return "a list of choices";
        case FieldType::reference: return "an id";
        case FieldType::references: return "a list of ids";
        case FieldType::anyTask: return "the id of a hall, tranche, rollout or milestone";
        case FieldType::location: return "longitude and latitude";
        case FieldType::outline: return "a list of points";
        case FieldType::numbers: return "a list of numbers";
        case FieldType::steps: return "a list of days with values";
        case FieldType::shares: return "a list of pairs";
        case FieldType::byPartner: return "a list of partners with numbers";
    }
    return {};
}

}  // namespace

Result<void> checkValue(const FieldInfo& info, const FieldValue& value) {
    if (!isSaid(value)) {
        return info.required ? refuse(info, ErrorCode::missing, message("is required")) : Result<void>{};
    }
    const auto mismatch = [&] { return refuse(info, ErrorCode::unreadable, message("must be %1", wanted(info.type))); };
    switch (info.type) {
        case FieldType::text: {
            const auto* text = as<std::string>(value);
            if (!text) return mismatch();
            if (text->empty() && info.required) return refuse(info, ErrorCode::missing, message("is required"));
            return {};
        }
        case FieldType::flag: return as<bool>(value) ? Result<void>{} : mismatch();
        case FieldType::count: {
            const auto* count = as<std::int64_t>(value);
            return count ? checkNumber(info, static_cast<double>(*count)) : mismatch();
        }
        case FieldType::number: {
            const auto* number = as<double>(value);
            return number ? checkNumber(info, *number) : mismatch();
        }
        case FieldType::day:
        case FieldType::month: {
            const auto* day = as<Day>(value);
            return day ? checkDay(info, *day) : mismatch();
        }
        case FieldType::choice: {
            const auto* key = as<std::string>(value);
            return key ? checkChoice(info, *key) : mismatch();
        }
        case FieldType::choices: {
            const auto* keys = as<std::vector<std::string>>(value);
            if (!keys) return mismatch();
            for (const std::string& key : *keys) {
                if (const auto checked = checkChoice(info, key); !checked) return checked;
            }
            return {};
        }
        case FieldType::reference:
        case FieldType::anyTask: return as<EntityId>(value) ? Result<void>{} : mismatch();
        case FieldType::references: return as<std::vector<EntityId>>(value) ? Result<void>{} : mismatch();
        case FieldType::location: {
            const auto* point = as<LonLat>(value);
            return point ? checkPoint(info, *point) : mismatch();
        }
        case FieldType::outline: {
            const auto* outline = as<Outline>(value);
            return outline ? checkOutline(info, *outline) : mismatch();
        }
        case FieldType::numbers: {
            const auto* numbers = as<std::vector<double>>(value);
            return numbers ? checkNumbers(info, *numbers) : mismatch();
        }
        case FieldType::steps: {
            const auto* steps = as<Steps>(value);
            return steps ? checkSteps(info, *steps) : mismatch();
        }
        case FieldType::shares: {
            const auto* table = as<ShareTable>(value);
            return table ? checkShares(info, *table) : mismatch();
        }
        case FieldType::byPartner: {
            const auto* amounts = as<PartnerAmounts>(value);
            return amounts ? checkByPartner(info, *amounts) : mismatch();
        }
    }
    return {};
}

}  // namespace wattscape
