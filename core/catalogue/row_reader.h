#pragma once

#include "core/base/csv.h"
#include "core/base/day.h"
#include "core/base/units.h"

#include <optional>
#include <string>
#include <string_view>

namespace wattscape {

/// Reads the cells of one row by column name. The first cell that can't be read is remembered with its place, and all
/// later reads give nothing, so that a row is read without asking after each cell.
class RowReader {
public:
    RowReader(const CsvTable& table, const CsvRow& row, std::optional<Error>& error)
        : table_(table), row_(row), error_(error) {}

    std::string text(std::string_view column);
    std::optional<double> number(std::string_view column);
    std::optional<std::int64_t> count(std::string_view column);
    std::optional<Day> day(std::string_view column);
    std::optional<Month> month(std::string_view column);
    std::optional<bool> yesOrNo(std::string_view column);

    /// A number in a unit: `amount<Money>("capex_usd")`.
    template <class Amount>
    std::optional<Amount> amount(std::string_view column, double factor = 1) {
        const auto value = number(column);
        return value ? std::optional(Amount{*value * factor}) : std::nullopt;
    }
    std::optional<Power> megawatts(std::string_view column);
    std::optional<Power> kilowatts(std::string_view column);

    /// Remembers that the cell of this column is wrong.
    void complain(std::string_view column, Message what);

private:
    const CsvTable& table_;
    const CsvRow& row_;
    std::optional<Error>& error_;
};

}  // namespace wattscape
