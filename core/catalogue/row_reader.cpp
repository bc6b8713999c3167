#include "core/catalogue/row_reader.h"

#include <charconv>
#include <cmath>

namespace wattscape {

std::string RowReader::text(std::string_view column) {
    const auto place = table_.column(column);
    if (!place) {
        complain(column, message("the column is not there"));
        return {};
    }
    return row_.cells[*place];
}

std::optional<double> RowReader::number(std::string_view column) {
    const std::string cell = text(column);
    double value = 0;
    if (cell.empty()) {
        return std::nullopt;
    }
    const auto [end, code] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (code != std::errc{} || end != cell.data() + cell.size() || !std::isfinite(value)) {
        complain(column, message("“%1” is not a number; write it as 12.5", cell));
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> RowReader::count(std::string_view column) {
    const auto value = number(column);
    if (value && (*value != std::floor(*value) || std::abs(*value) > 1e15)) {
        complain(column, message("%1 is not a whole number", *value));
        return std::nullopt;
    }
    return value ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
}

std::optional<Day> RowReader::day(std::string_view column) {
    const std::string cell = text(column);
    if (cell.empty()) {
        return std::nullopt;
    }
    const auto day = parseDay(cell);
    if (!day) {
        complain(column, day.error().what);
        return std::nullopt;
    }
    return *day;
}

std::optional<Month> RowReader::month(std::string_view column) {
    const std::string cell = text(column);
    if (cell.empty()) {
        return std::nullopt;
    }
    const auto month = parseMonth(cell);
    if (!month) {
        complain(column, month.error().what);
        return std::nullopt;
    }
    return *month;
}

std::optional<bool> RowReader::yesOrNo(std::string_view column) {
    const std::string cell = text(column);
    if (!cell.empty() && cell != "yes" && cell != "no") {
        complain(column, message("“%1” is neither yes nor no", cell));
    }
    return cell == "yes" ? std::optional(true) : cell == "no" ? std::optional(false) : std::nullopt;
}

std::optional<Power> RowReader::megawatts(std::string_view column) {
    const auto value = number(column);
    return value ? std::optional(Power::fromMegawatts(*value)) : std::nullopt;
}

std::optional<Power> RowReader::kilowatts(std::string_view column) {
    const auto value = number(column);
    return value ? std::optional(Power::fromKilowatts(*value)) : std::nullopt;
}

void RowReader::complain(std::string_view column, Message what) {
    if (!error_) {
        error_ = Error{ErrorCode::unreadable, std::move(what), message("line %1, column “%2”", row_.line, column).text()};
    }
}

}  // namespace wattscape
