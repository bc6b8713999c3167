#include "core/storage/columns.h"

#include "core/exchange/json_text.h"
#include "core/exchange/json_value.h"
#include "core/storage/file_format.h"

#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape::detail {
namespace {

std::string_view columnType(const FieldInfo& info, TableStyle style) {
    const bool layer = style == TableStyle::layer;
    switch (info.type) {
        case FieldType::flag: return layer ? "BOOLEAN" : "INTEGER";
        case FieldType::count:
        case FieldType::reference:
        case FieldType::anyTask: return "INTEGER";
        case FieldType::number: return "REAL";
        case FieldType::day: return layer ? "DATE" : "TEXT";
        default: return "TEXT";
    }
}

std::string rangeCheck(const FieldInfo& info) {
    const bool bounded = info.type == FieldType::number || info.type == FieldType::count;
    if (!bounded || std::isinf(info.minimum) || std::isinf(info.maximum)) {
        return {};
    }
    return fmt::format(" CHECK ({} BETWEEN {} AND {})", info.key, compact(numberToJson(info.minimum)),
                       compact(numberToJson(info.maximum)));
}

std::string choiceCheck(const FieldInfo& info) {
    return info.type == FieldType::choice ? fmt::format(" CHECK ({} IN ('{}'))", info.key, fmt::join(info.choices, "', '"))
                                          : "";
}

std::string flagCheck(const FieldInfo& info) {
    return info.type == FieldType::flag ? fmt::format(" CHECK ({} IN (0, 1))", info.key) : "";
}

/// A row can't outlive what it must refer to; what it may refer to leaves it behind.
std::string foreignKey(const FieldInfo& info) {
    if (info.type != FieldType::reference) {
        return {};
    }
    return fmt::format(" REFERENCES {} (id) ON DELETE {}", namesOf(info.refersTo).table,
                       info.required ? "CASCADE" : "SET NULL");
}

Unexpected found(std::string_view wanted, const SQLite::Column& column) {
    const std::string_view kind = column.isBlob()      ? "a blob"
                                  : column.isText()    ? "a text"
                                  : column.isInteger() ? "a whole number"
                                                       : "a number";
    return fail({ErrorCode::unreadable, message("holds %1; allowed is %2", kind, wanted)});
}

Result<std::string> readText(const SQLite::Column& column, std::string_view wanted) {
    if (!column.isText()) {
        return found(wanted, column);
    }
    const std::string_view text = bytesOf(column);
    if (static_cast<std::int64_t>(text.size()) > mostTextBytes) {
        return fail({ErrorCode::outOfRange, message("holds %1 bytes of text; allowed are %2", text.size(), mostTextBytes)});
    }
    if (!isUtf8(text)) {
        return fail({ErrorCode::unreadable, message("holds text that is not UTF-8")});
    }
    return std::string(text);
}

Result<FieldValue> readJson(const SQLite::Column& column, const FieldInfo& info) {
    const Result<std::string> text = readText(column, "a list as JSON");
    if (!text) return fail(text.error());
    const Checked<Json> json = parseJson(*text);
    if (!json) return fail(json.error().front());
    return valueFromJson(info, *json, {});
}

/// Texts that have a form of their own: days, months.
Result<FieldValue> readForm(const SQLite::Column& column, const FieldInfo& info) {
    const Result<std::string> text = readText(column, info.type == FieldType::day ? "a day" : "a month");
    if (!text) return fail(text.error());
    return valueFromJson(info, *text, {});
}

Result<FieldValue> readCount(const SQLite::Column& column) {
    const double number = column.getDouble();
    const bool whole = column.isFloat() && std::trunc(number) == number && std::abs(number) < 1e15;
    if (!column.isInteger() && !whole) {
        return found("a whole number", column);
    }
    return FieldValue(column.getInt64());
}

Result<FieldValue> readId(const SQLite::Column& column) {
    if (!column.isInteger()) {
        return found("an id", column);
    }
    const std::int64_t id = column.getInt64();
    if (id < 1 || id > std::numeric_limits<std::uint32_t>::max()) {
        return fail({ErrorCode::outOfRange, message("holds %1, which is no id", id)});
    }
    return FieldValue(EntityId{static_cast<std::uint32_t>(id)});
}

}  // namespace

bool isList(FieldType type) {
    switch (type) {
        case FieldType::choices:
        case FieldType::references:
        case FieldType::numbers:
        case FieldType::steps:
        case FieldType::shares:
        case FieldType::byPartner: return true;
        default: return false;
    }
}

std::string columnDefinition(const FieldInfo& info, TableStyle style) {
    return fmt::format("{} {}{}{}{}{}{}", info.key, columnType(info, style), info.required ? " NOT NULL" : "", rangeCheck(info),
                       choiceCheck(info), flagCheck(info), foreignKey(info));
}

std::string columnComment(const FieldInfo& info) {
    std::string text(info.label);
    if (const std::string_view unit = symbolOf(info.unit); !unit.empty()) {
        text += fmt::format(", {}", unit);
    }
    if (info.standard) {
        text += fmt::format("; {} when NULL", *info.standard);
    } else if (!info.standardMeaning.empty()) {
        text += fmt::format("; {} when NULL", info.standardMeaning);
    }
    return text;
}

void bindValue(SQLite::Statement& statement, int index, const FieldInfo& info, const FieldValue& value) {
    if (!isSaid(value)) {
        statement.bind(index);
    } else if (isList(info.type)) {
        statement.bind(index, compact(valueToJson(info, value)));
    } else if (const auto* flag = std::get_if<bool>(&value)) {
        statement.bind(index, *flag ? 1 : 0);
    } else if (const auto* count = std::get_if<std::int64_t>(&value)) {
        statement.bind(index, *count);
    } else if (const auto* number = std::get_if<double>(&value)) {
        statement.bind(index, *number == 0 ? 0.0 : *number);  // never -0
    } else if (const auto* id = std::get_if<EntityId>(&value)) {
        statement.bind(index, static_cast<std::int64_t>(id->value));
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        statement.bind(index, *text);
    } else {
        statement.bind(index, valueToJson(info, value).get<std::string>());
    }
}

Result<FieldValue> readValue(const SQLite::Column& column, const FieldInfo& info) {
    if (column.isNull()) {
        return FieldValue();
    }
    switch (info.type) {
        case FieldType::text:
        case FieldType::choice:
            return readText(column, "a text").map([](std::string text) { return FieldValue(std::move(text)); });
        case FieldType::flag: {
            const std::int64_t flag = column.getInt64();
            if (!column.isInteger() || flag < 0 || flag > 1) return found("0 or 1", column);
            return FieldValue(flag == 1);
        }
        case FieldType::count: return readCount(column);
        case FieldType::number:
            if (!column.isInteger() && !column.isFloat()) return found("a number", column);
            return FieldValue(column.getDouble());
        case FieldType::day:
        case FieldType::month: return readForm(column, info);
        case FieldType::reference:
        case FieldType::anyTask: return readId(column);
        default: return readJson(column, info);
    }
}

std::string_view bytesOf(const SQLite::Column& column) {
    const void* bytes = column.isText() ? static_cast<const void*>(column.getText()) : column.getBlob();
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(bytes ? column.getBytes() : 0)};
}

bool isUtf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto at = [&](std::size_t k) { return static_cast<unsigned char>(bytes[k]); };
        const unsigned lead = at(i);
        const std::size_t length = lead < 0x80                   ? 1
                                   : lead >= 0xC2 && lead < 0xE0 ? 2
                                   : lead >= 0xE0 && lead < 0xF0 ? 3
                                   : lead >= 0xF0 && lead < 0xF5 ? 4
                                                                 : 0;
        if (length == 0 || length > bytes.size() - i) return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((at(i + k) & 0xC0U) != 0x80U) return false;
        }
        const bool overlong = (lead == 0xE0 && at(i + 1) < 0xA0) || (lead == 0xF0 && at(i + 1) < 0x90);
        const bool surrogate = lead == 0xED && at(i + 1) > 0x9F;
        const bool beyond = lead == 0xF4 && at(i + 1) > 0x8F;
        if (overlong || surrogate || beyond) return false;
        i += length;
    }
    return true;
}

}  // namespace wattscape::detail
