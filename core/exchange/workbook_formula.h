#pragma once

#include "core/exchange/workbook_layout.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// Formulas of a sheet as a spreadsheet's. Private to core/exchange.
namespace wattscape::detail {

/// The numbers and tables that formulas need, each in a cell or row of its own: they are given out while formulas are written.
class WorkbookConstants {
public:
    static constexpr std::uint32_t firstRow = 3;
    static constexpr std::uint32_t valueColumn = 2;

    struct Entry {
        std::string use;  ///< the line that asked first
        bool isTable = false;
        std::vector<double> values;  ///< one number; of a table all, the last first
    };

    explicit WorkbookConstants(std::string sheet) : sheet_(std::move(sheet)) {}

    std::string cellOf(double value, const std::string& use);
    /// The row of a table, filled up with zeros to so many periods and written from its end: so many columns.
    std::uint32_t rowOf(std::size_t part, std::uint32_t table, const std::vector<double>& shares, std::size_t periods,
                        const std::string& use);
    /// "'Constants'!$C$5", and "'Constants'!$C$5:$F$5".
    std::string cell(std::uint32_t row, std::uint32_t column) const;
    std::string cells(std::uint32_t row, std::uint32_t first, std::uint32_t last) const;

    const std::vector<Entry>& entries() const { return entries_; }

private:
    std::string sheet_;
    std::vector<Entry> entries_;
    std::map<double, std::uint32_t> numbers_;
    std::map<std::pair<std::size_t, std::uint32_t>, std::uint32_t> tables_;
};

/// Writes formulas for the cells of one part. Every cell of a line gets the same formula, relative to where it stands.
class WorkbookFormulas {
public:
    WorkbookFormulas(const Workbook& workbook, const WorkbookLayout& layout, std::size_t part, WorkbookConstants& constants);

    /// Without "=".
    std::string of(std::uint32_t line, std::size_t period);
    /// All periods of a line: "'Debt'!$F$4:$AC$4".
    static std::string wholeLine(const Workbook& workbook, const WorkbookLayout& layout, std::size_t part, std::uint32_t line);

private:
    class Writer;
    const Workbook& workbook_;
    const WorkbookLayout& layout_;
    std::size_t part_;
    WorkbookConstants& constants_;
};

}  // namespace wattscape::detail
