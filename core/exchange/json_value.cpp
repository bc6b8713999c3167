#include "core/exchange/json_value.h"

#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

Unexpected wrongType(const std::string& path, std::string_view wanted, const Json& json) {
    return fail({ErrorCode::unreadable, message("must be %1, not %2", wanted, json.type_name()), path});
}

Result<double> readNumber(const Json& json, const std::string& path) {
    if (!json.is_number()) {
        return wrongType(path, "a number", json);
    }
    return json.get<double>();
}

Result<std::int64_t> readCount(const Json& json, const std::string& path) {
    constexpr double mostExact = 9007199254740992.0;  // 2^53: beyond, a double is no count
    if (json.is_number_float()) {
        const double number = json.get<double>();
        if (std::trunc(number) == number && std::abs(number) <= mostExact) {
            return static_cast<std::int64_t>(number);
        }
        return fail({ErrorCode::unreadable, message("must be a whole number; it is %1", number), path});
    }
    if (!json.is_number_integer()) {
        return wrongType(path, "a whole number", json);
    }
    if (json.is_number_unsigned() &&
        json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return fail({ErrorCode::outOfRange, message("%1 is too large for a count", json.get<std::uint64_t>()), path});
    }
    return json.get<std::int64_t>();
}

Result<std::string> readText(const Json& json, const std::string& path, std::string_view wanted = "a text") {
    if (!json.is_string()) {
        return wrongType(path, wanted, json);
    }
    return json.get<std::string>();
}

Result<Day> readDay(const Json& json, const std::string& path) {
    const Result<std::string> text = readText(json, path, "a day such as \"2026-07-01\"");
    return text.and_then([](const std::string& iso) { return parseDay(iso); }).map_error([&](Error error) {
        error.where = path;
        return error;
    });
}

Result<Day> readMonth(const Json& json, const std::string& path) {
    const Result<std::string> text = readText(json, path, "a month such as \"2026-07\"");
    return text.and_then([](const std::string& iso) { return parseMonth(iso); }).map(firstDayOf).map_error([&](Error error) {
        error.where = path;
        return error;
    });
}

/// Two numbers: a point of an outline or a row of a share table.
Result<std::array<double, 2>> readPair(const Json& json, const std::string& path) {
    if (!json.is_array() || json.size() != 2) {
        return wrongType(path, "a list of two numbers", json);
    }
    const Result<double> first = readNumber(json[0], path + "/0");
    if (!first) return fail(first.error());
    const Result<double> second = readNumber(json[1], path + "/1");
    if (!second) return fail(second.error());
    return std::array{*first, *second};
}

/// An object with exactly these two keys.
Result<void> expectKeys(const Json& json, const std::string& path, std::string_view first, std::string_view second) {
    if (!json.is_object()) {
        return wrongType(path, fmt::format("an object with {} and {}", first, second), json);
    }
    for (const std::string_view key : {first, second}) {
        if (!json.contains(key)) {
            return fail({ErrorCode::missing, message("“%1” is required", key), path});
        }
    }
    for (const auto& [key, value] : json.items()) {
        if (key != first && key != second) {
            return fail(
                {ErrorCode::unknownName, message("“%1” is unknown here; allowed are %2 and %3", key, first, second), path});
        }
    }
    return {};
}

Result<PartnerAmount> readPartnerAmount(const Json& json, const std::string& path) {
    if (const auto keys = expectKeys(json, path, "partner", "value"); !keys) return fail(keys.error());
    const Result<EntityId> partner = idFromJson(json["partner"], path + "/partner");
    if (!partner) return fail(partner.error());
    const Result<double> amount = readNumber(json["value"], path + "/value");
    if (!amount) return fail(amount.error());
    return PartnerAmount{{partner->value}, *amount};
}

Result<LonLat> readLocation(const Json& json, const std::string& path) {
    if (const auto keys = expectKeys(json, path, "longitude", "latitude"); !keys) return fail(keys.error());
    const Result<double> longitude = readNumber(json["longitude"], path + "/longitude");
    if (!longitude) return fail(longitude.error());
    const Result<double> latitude = readNumber(json["latitude"], path + "/latitude");
    if (!latitude) return fail(latitude.error());
    return LonLat{*longitude, *latitude};
}

Result<Step> readStep(const Json& json, const std::string& path) {
    if (const auto keys = expectKeys(json, path, "from", "value"); !keys) return fail(keys.error());
    const Result<Day> from = readDay(json["from"], path + "/from");
    if (!from) return fail(from.error());
    const Result<double> value = readNumber(json["value"], path + "/value");
    if (!value) return fail(value.error());
    return Step{*from, *value};
}

/// Reads every item of a list with `read(item, path)`.
template <class List, class Read>
Result<FieldValue> readList(const Json& json, const std::string& path, Read read) {
    if (!json.is_array()) {
        return wrongType(path, "a list", json);
    }
    List list;
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto item = read(json[i], fmt::format("{}/{}", path, i));
        if (!item) return fail(std::move(item).error());
        list.push_back(*std::move(item));
    }
    return list.empty() ? FieldValue() : FieldValue(std::move(list));
}

Result<FieldValue> readOutline(const Json& json, const std::string& path) {
    return readList<Outline>(json, path, [](const Json& item, const std::string& place) {
        return readPair(item, place).map([](std::array<double, 2> pair) { return LonLat{pair[0], pair[1]}; });
    });
}

template <class T>
Result<FieldValue> asValue(Result<T> read) {
    if (!read) return fail(std::move(read).error());
    return FieldValue(*std::move(read));
}

/// Writes every item of a list with `write(item)`.
template <class List, class Write>
Json list(const List& items, Write write) {
    Json json = Json::array();
    for (const auto& item : items) {
        json.push_back(write(item));
    }
    return json;
}

}  // namespace

Json numberToJson(double number) {
    if (std::trunc(number) == number && std::abs(number) < 1e15) {
        return static_cast<std::int64_t>(number);
    }
    return number;
}

Json valueToJson(const FieldInfo& info, const FieldValue& value) {
    struct Writer {
        const FieldInfo& info;

        Json operator()(std::monostate) const { return nullptr; }
        Json operator()(bool flag) const { return flag; }
        Json operator()(std::int64_t count) const { return count; }
        Json operator()(double number) const { return numberToJson(number); }
        Json operator()(const std::string& text) const { return text; }
        Json operator()(Day day) const { return info.type == FieldType::month ? toIso(monthOf(day)) : toIso(day); }
        Json operator()(EntityId id) const { return id.value; }
        Json operator()(LonLat point) const {
            return {{"longitude", numberToJson(point.longitude)}, {"latitude", numberToJson(point.latitude)}};
        }
        Json operator()(const Outline& outline) const {
            return list(outline, [](LonLat p) { return Json::array({numberToJson(p.longitude), numberToJson(p.latitude)}); });
        }
        Json operator()(const std::vector<EntityId>& ids) const {
            return list(ids, [](EntityId id) { return Json(id.value); });
        }
        Json operator()(const std::vector<std::string>& keys) const { return keys; }
        Json operator()(const std::vector<double>& numbers) const { return list(numbers, numberToJson); }
        Json operator()(const Steps& steps) const {
            return list(steps, [](const Step& step) {
                return Json{{"from", toIso(step.from)}, {"value", numberToJson(step.value)}};
            });
        }
        Json operator()(const ShareTable& table) const {
            return list(table, [](const auto& row) { return Json::array({numberToJson(row[0]), numberToJson(row[1])}); });
        }
        Json operator()(const PartnerAmounts& amounts) const {
            return list(amounts, [](const PartnerAmount& one) {
                return Json{{"partner", one.partner.value}, {"value", numberToJson(one.amount)}};
            });
        }
    };
    return std::visit(Writer{info}, value);
}

Result<FieldValue> valueFromJson(const FieldInfo& info, const Json& json, const std::string& path) {
    switch (info.type) {
        case FieldType::text:
        case FieldType::choice: return asValue(readText(json, path));
        case FieldType::flag:
            if (!json.is_boolean()) return wrongType(path, "true or false", json);
            return FieldValue(json.get<bool>());
        case FieldType::count: return asValue(readCount(json, path));
        case FieldType::number: return asValue(readNumber(json, path));
        case FieldType::day: return asValue(readDay(json, path));
        case FieldType::month: return asValue(readMonth(json, path));
        case FieldType::reference:
        case FieldType::anyTask: return asValue(idFromJson(json, path));
        case FieldType::location: return asValue(readLocation(json, path));
        case FieldType::outline: return readOutline(json, path);
        case FieldType::choices:
            return readList<std::vector<std::string>>(
                json, path, [](const Json& item, const std::string& place) { return readText(item, place); });
        case FieldType::references: return readList<std::vector<EntityId>>(json, path, idFromJson);
        case FieldType::numbers: return readList<std::vector<double>>(json, path, readNumber);
        case FieldType::steps: return readList<Steps>(json, path, readStep);
        case FieldType::shares: return readList<ShareTable>(json, path, readPair);
        case FieldType::byPartner: return readList<PartnerAmounts>(json, path, readPartnerAmount);
    }
    return FieldValue();
}

Result<EntityId> idFromJson(const Json& json, const std::string& path) {
    const Result<std::int64_t> number = readCount(json, path);
    if (!number) return fail(number.error());
    if (*number < 1 || *number > highestId) {
        return fail({ErrorCode::outOfRange, message("%1 is no id; allowed is 1 to %2", *number, highestId), path});
    }
    return EntityId{static_cast<std::uint32_t>(*number)};
}

std::string compact(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace wattscape::detail
