#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What another program makes of a formula: tables computed by LibreOffice Calc.
namespace wattscape::testing {

/// A number, or a formula in OpenFormula: "=IRR([.A1:.F1])". Cells are named from A1.
using SpreadsheetCell = std::variant<double, std::string>;

/// The table with its formulas computed, to all digits. Empty where a formula gives an error or no number. Fails the running
/// test when the spreadsheet can't be started.
std::vector<std::vector<std::optional<double>>> computedBySpreadsheet(const std::vector<std::vector<SpreadsheetCell>>& rows);

/// "A1" for row and column 0.
std::string cellName(std::size_t row, std::size_t column);

}  // namespace wattscape::testing
