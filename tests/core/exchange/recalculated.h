#pragma once

#include <map>
#include <string>
#include <vector>

/// What LibreOffice Calc makes of a workbook.
namespace wattscape::testing {

/// The cells of a worksheet as texts, numbers to all digits.
using CellTexts = std::vector<std::vector<std::string>>;
/// By the worksheet's name.
using SheetTexts = std::map<std::string, CellTexts>;

/// Opens XLSX files in one run of the spreadsheet, computes every formula anew and gives all cells. Fails the running test
/// where it can't be started. `seconds`, if given, is how long it took.
std::vector<SheetTexts> recalculated(const std::vector<std::string>& files, double* seconds = nullptr);

/// A number typed into a cell of a worksheet: "C4".
struct TypedCell {
    std::string sheet;
    std::string cell;
    double value = 0;
};
/// The file once for each cell, with that number in it and nothing else changed.
std::vector<std::string> eachTyped(const std::string& xlsx, const std::vector<TypedCell>& typed);

/// The parts of an XLSX file by their path: "xl/workbook.xml".
std::map<std::string, std::string> partsOf(const std::string& xlsx);

}  // namespace wattscape::testing
