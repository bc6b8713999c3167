#include "core/exchange/workbook_formula.h"

#include "core/formula/written.h"

#include <algorithm>

#include <fmt/format.h>

namespace wattscape::detail {

using formula::between;
using formula::Binding;
using formula::Node;
using formula::Operation;
using formula::Written;

std::string WorkbookConstants::cell(std::uint32_t row, std::uint32_t column) const {
    return fmt::format("{}!${}${}", quotedSheet(sheet_), columnName(column), row + 1);
}

std::string WorkbookConstants::cells(std::uint32_t row, std::uint32_t first, std::uint32_t last) const {
    return fmt::format("{}:${}${}", cell(row, first), columnName(last), row + 1);
}

std::string WorkbookConstants::cellOf(double value, const std::string& use) {
    const auto [known, isNew] = numbers_.try_emplace(value, firstRow + static_cast<std::uint32_t>(entries_.size()));
    if (isNew) entries_.push_back({use, false, {value}});
    return cell(known->second, valueColumn);
}

std::uint32_t WorkbookConstants::rowOf(std::size_t part, std::uint32_t table, const std::vector<double>& shares,
                                       std::size_t periods, const std::string& use) {
    const auto [known, isNew] = tables_.try_emplace({part, table}, firstRow + static_cast<std::uint32_t>(entries_.size()));
    if (isNew) {
        std::vector<double> values(periods);
        for (std::size_t k = 0; k < std::min(shares.size(), periods); ++k) values[periods - 1 - k] = shares[k];
        entries_.push_back({use, true, std::move(values)});
    }
    return known->second;
}

class WorkbookFormulas::Writer {
public:
    Writer(const WorkbookFormulas& formulas, std::uint32_t line, std::size_t period)
        : workbook_(formulas.workbook_),
          layout_(formulas.layout_),
          part_(formulas.part_),
          constants_(formulas.constants_),
          sheet_(*workbook_.parts[part_].sheet),
          line_(line),
          period_(period) {}

    Written write(std::uint32_t at) const {
        const Node& node = sheet_.nodes()[sheet_.plain(at)];
        switch (node.operation) {
            case Operation::number: return {number(node.value)};
            case Operation::input: return {layout_.inputName(part_, node.a)};
            case Operation::line: return {inLine(node.a, columnAt(node.shift))};
            case Operation::whole: return {call("SUM", inLine(node.a, '$' + first()) + ":$" + lastOf(node.a))};
            case Operation::soFar: return {call("SUM", upToNow(node.a))};
            case Operation::lagged: return writeLagged(node);
            case Operation::negate: return negated(write(node.a));
            case Operation::add: return both(node, "+", Binding::sum);
            case Operation::subtract: return both(node, "-", Binding::sum);
            case Operation::multiply: return both(node, "*", Binding::product);
            case Operation::divide: return unlessZero(node, "0", both(node, "/", Binding::product));
            case Operation::power: return unlessZero(node, "1", raised(write(node.a), "^", write(node.b)));
            case Operation::least: return {call("MIN", write(node.a).text + "," + write(node.b).text)};
            case Operation::greatest: return {call("MAX", write(node.a).text + "," + write(node.b).text)};
            case Operation::less:
            case Operation::atMost: return choice(condition(node), "1", "0");
            case Operation::select:
                return choice(condition(sheet_.nodes()[sheet_.plain(node.a)]), write(node.b).text, write(node.c).text);
        }
        return {};
    }

private:
    static std::string call(std::string_view name, const std::string& operands) {
        return fmt::format("{}({})", name, operands);
    }
    static Written choice(const std::string& condition, const std::string& yes, const std::string& no) {
        return {fmt::format("IF({},{},{})", condition, yes, no)};
    }

    Written both(const Node& node, const char* sign, Binding binding) const {
        return between(write(node.a), sign, write(node.b), binding);
    }

    /// A comparison as it is; anything else holds where it is not 0.
    std::string condition(const Node& node) const {
        if (node.operation == Operation::less) return both(node, "<", Binding::comparison).text;
        if (node.operation == Operation::atMost) return both(node, "<=", Binding::comparison).text;
        const auto at = static_cast<std::uint32_t>(&node - sheet_.nodes().data());
        return operand(write(at), above(Binding::comparison)) + "<>0";
    }

    /// Spreadsheets differ from the engine, and from each other, in x / 0 and 0 ^ 0.
    Written unlessZero(const Node& node, const char* otherwise, const Written& value) const {
        const Node& second = sheet_.nodes()[sheet_.plain(node.b)];
        if (second.operation == Operation::number && second.value != 0) return value;
        return choice(operand(write(node.b), above(Binding::comparison)) + "=0", otherwise, value.text);
    }

    std::string number(double value) const {
        if (value == 0) return "0";
        if (value == 1) return "1";
        return constants_.cellOf(value, use());
    }

    /// The line's values up to now times the table's, whose last entry is for now.
    Written writeLagged(const Node& node) const {
        const std::size_t periods = sheet_.periods();
        const std::uint32_t row = constants_.rowOf(part_, node.b, sheet_.table(node.b), periods, use());
        constexpr std::uint32_t begin = WorkbookConstants::valueColumn;
        const std::uint32_t end = begin + static_cast<std::uint32_t>(periods) - 1;
        const std::string periodsLeft = call("COLUMNS", inLine(node.a, columnAt(0)) + ":$" + lastOf(node.a));
        return {fmt::format("SUMPRODUCT({},INDEX({},1,{}):{})", upToNow(node.a), constants_.cells(row, begin, end), periodsLeft,
                            constants_.cell(row, end))};
    }

    std::string use() const {
        const WorkbookPart& part = workbook_.parts[part_];
        return part.names->label(sheet_.lines()[line_].heading);
    }

    std::string columnAt(int shift) const {
        const std::uint32_t column = layout_.column(period_);
        return columnName(static_cast<std::uint32_t>(static_cast<std::int64_t>(column) + shift));
    }
    std::string first() const { return columnName(layout_.column(0)); }
    std::string rowText(std::uint32_t line) const { return std::to_string(layout_.rowOf(part_, line) + 1); }
    std::string lastOf(std::uint32_t line) const { return columnName(layout_.column(sheet_.periods() - 1)) + rowText(line); }

    /// A cell of a line, with the worksheet's name where it is another one.
    std::string inLine(std::uint32_t line, const std::string& column) const {
        const std::string& sheet = layout_.sheetOf(part_, line);
        const std::string before = sheet == layout_.sheetOf(part_, line_) ? "" : quotedSheet(sheet) + "!";
        return before + column + rowText(line);
    }
    std::string upToNow(std::uint32_t line) const { return inLine(line, '$' + first()) + ":" + columnAt(0) + rowText(line); }

    const Workbook& workbook_;
    const WorkbookLayout& layout_;
    std::size_t part_;
    WorkbookConstants& constants_;
    const formula::Sheet& sheet_;
    std::uint32_t line_;
    std::size_t period_;
};

WorkbookFormulas::WorkbookFormulas(const Workbook& workbook, const WorkbookLayout& layout, std::size_t part,
                                   WorkbookConstants& constants)
    : workbook_(workbook), layout_(layout), part_(part), constants_(constants) {}

std::string WorkbookFormulas::of(std::uint32_t line, std::size_t period) {
    return Writer(*this, line, period).write(workbook_.parts[part_].sheet->lines()[line].formula).text;
}

std::string WorkbookFormulas::wholeLine(const Workbook& workbook, const WorkbookLayout& layout, std::size_t part,
                                        std::uint32_t line) {
    const std::uint32_t row = layout.rowOf(part, line) + 1;
    return fmt::format("{}!${}${}:${}${}", quotedSheet(layout.sheetOf(part, line)), columnName(layout.column(0)), row,
                       columnName(layout.column(workbook.parts[part].sheet->periods() - 1)), row);
}

}  // namespace wattscape::detail
