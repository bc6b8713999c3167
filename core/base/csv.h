#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tables as comma-separated text (RFC 4180), in and out.
namespace wattscape {

struct CsvRow {
    std::size_t line = 0;  ///< of the file, from 1, where the row begins
    std::vector<std::string> cells;
};

/// A header row and rows of as many cells.
struct CsvTable {
    std::vector<std::string> head;
    std::vector<CsvRow> rows;

    /// The place of the column with this name, or empty.
    std::optional<std::size_t> column(std::string_view name) const;
};

/// Reads UTF-8 text, with or without a byte-order mark, lines ended by LF or CRLF, the last one ended or not. Refuses,
/// with line and column ("line 3, column 12"; columns count bytes from 1), a quote inside a plain cell, text behind a
/// closing quote, a quote never closed, a row of other length than the header, and a column named twice.
Result<CsvTable> parseCsv(std::string_view text);

/// A cell as it stands in a file: in quotes where it holds a comma, a quote, a line break or blanks at its ends.
std::string csvCell(std::string_view text);

/// What a person named, for a spreadsheet. It takes a cell that begins with = + - @ (or a tab or carriage return) for a
/// formula, whatever blanks come first; such a one gets an apostrophe in front.
std::string spreadsheetName(std::string_view name);

/// The same as a cell of a file.
std::string csvNameCell(std::string_view name);

/// Cells made by the functions above, as one line with its LF.
std::string csvLine(const std::vector<std::string>& cells);

}  // namespace wattscape
