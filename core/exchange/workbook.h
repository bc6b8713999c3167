#pragma once

#include "core/base/result.h"
#include "core/formula/figure.h"
#include "core/formula/values.h"

#include <string>
#include <vector>

/// Calculations as a workbook for spreadsheets: time across, lines down, a worksheet for each section, every line the formula
/// that the engine evaluates, with the engine's value stored beside it.
namespace wattscape {

/// A calculation: a venture, or figures of the engine as given lines.
struct WorkbookPart {
    /// A given line that is a line of a part before this one, period for period: its cells refer to that line's.
    struct Link {
        std::uint32_t line = 0;
        std::size_t part = 0;
        std::uint32_t source = 0;
    };
    std::string name;  ///< stands before the names of its worksheets; may be empty
    const formula::Sheet* sheet = nullptr;
    const formula::Values* values = nullptr;
    const formula::FigureNames* names = nullptr;
    std::vector<Link> links{};
};

/// A line that has to be 0 in every period: to half a cent, or to a millionth where it does not count dollars.
struct WorkbookCheck {
    std::string label;
    std::size_t part = 0;
    std::uint32_t line = 0;
};

/// A worksheet of texts: sources, or what was decided.
struct WorkbookTable {
    std::string name;
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};

struct Workbook {
    std::string title;
    std::string fingerprint;  ///< says from which plan it was made
    std::vector<WorkbookPart> parts;
    std::vector<WorkbookCheck> checks;
    std::vector<WorkbookTable> tables;
};

/// The workbook as an XLSX file, the same bytes for the same workbook: a cover with its checks; Inputs, each in a marked cell
/// with a name of its own; the parts' sections; Constants, the numbers that stand in formulas (but 0 and 1) and the tables; the
/// tables of texts. No formula differs from period to period, but by where it stands; columns of zeros before the first and
/// after the last period stand for what lies beyond. Given lines are numbers, marked as the engine's. No macros, merged cells
/// or references to other files. A figure that is no number is told as the text #NUM!.
///
/// Fails where a spreadsheet has no room: more than 16,384 columns, a formula of more than 8,192 characters; or where a
/// temporary file can't be written. Texts are UTF-8.
Result<std::string> workbookToXlsx(const Workbook& workbook);

}  // namespace wattscape
