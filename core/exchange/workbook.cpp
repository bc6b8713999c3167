#include "core/exchange/workbook.h"

#include "core/exchange/workbook_cover.h"
#include "core/exchange/workbook_formula.h"

#include <algorithm>

#include <fmt/format.h>

namespace wattscape {
namespace {

using namespace detail;
using formula::Sheet;
using Layout = WorkbookLayout;

constexpr double labelWidth = 44, unitWidth = 14, idWidth = 26, periodWidth = 15, beyondWidth = 4;

std::string_view nameOf(CellKind kind) {
    switch (kind) {
        case CellKind::engine: return "Engine";
        case CellKind::link: return "Link";
        default: return "Formula";
    }
}

class Writer {
public:
    explicit Writer(const Workbook& workbook) : workbook_(workbook), layout_(workbook), constants_(layout_.constants) {}

    Result<std::string> write() {
        if (const Result<void> fits = layout_.fits(); !fits) return fail(fits.error());
        XlsxSheet cover = file_.addSheet(layout_.cover);
        std::vector<std::string> contents;
        if (layout_.hasInputs()) contents.push_back(writeInputs());
        for (const WorkbookSection& section : layout_.sections()) contents.push_back(writeSection(section));
        if (!constants_.entries().empty()) contents.push_back(writeConstants());
        for (const WorkbookTable& table : workbook_.tables) contents.push_back(writeTable(table));
        writeCover(file_, cover, workbook_, layout_, contents);
        return file_.close(workbook_.title);
    }

private:
    void writeHead(XlsxSheet& sheet, std::uint32_t row, std::initializer_list<std::string_view> texts) {
        Cell at{row, 0};
        for (const std::string_view text : texts) {
            sheet.text(at, CellKind::head, text);
            ++at.column;
        }
    }

    std::string writeInputs() {
        XlsxSheet sheet = file_.addSheet(layout_.inputs);
        sheet.text({0, 0}, CellKind::title, layout_.inputs);
        sheet.text({1, 0}, CellKind::text, "Change a marked cell, and all worksheets follow.");
        writeHead(sheet, Layout::headRow, {"Input", "Unit", "", "Name in formulas", "Section", "Calculation", "Id"});
        sheet.text({Layout::headRow, Layout::inputColumn}, CellKind::numberHead, "Value");
        for (std::size_t p = 0; p < workbook_.parts.size(); ++p) {
            const WorkbookPart& part = workbook_.parts[p];
            for (std::uint32_t i = 0; i < part.sheet->inputs().size(); ++i) {
                const Sheet::InputEntry& input = part.sheet->inputs()[i];
                const std::uint32_t row = layout_.inputRow(p, i);
                sheet.text({row, 0}, CellKind::text, part.names->label(input.heading));
                sheet.text({row, 1}, CellKind::text, symbolOf(input.heading.unit));
                sheet.number({row, Layout::inputColumn}, CellKind::input, input.heading.unit, input.value);
                sheet.text({row, 3}, CellKind::aside, layout_.inputName(p, i));
                sheet.text({row, 4}, CellKind::text, input.section);
                sheet.text({row, 5}, CellKind::text, part.name);
                sheet.text({row, 6}, CellKind::aside, part.names->inputId(i));
                file_.define(layout_.inputName(p, i),
                             fmt::format("={}!${}${}", quotedSheet(layout_.inputs), columnName(Layout::inputColumn), row + 1));
            }
        }
        sheet.width(0, 0, labelWidth);
        sheet.width(1, 2, periodWidth);
        sheet.width(3, 6, idWidth);
        sheet.freeze({Layout::firstInputRow, 1});
        return sheet.name();
    }

    std::string writeSection(const WorkbookSection& section) {
        const WorkbookPart& part = workbook_.parts[section.part];
        XlsxSheet sheet = file_.addSheet(section.sheet);
        sheet.text({0, 0}, CellKind::title, section.sheet);
        writeHead(sheet, Layout::headRow, {"Line", "Unit", "Kind", "Id"});
        const auto periods = static_cast<std::uint32_t>(part.sheet->periods());
        for (std::uint32_t i = 0; i < layout_.before(); ++i)
            sheet.text({Layout::headRow, layout_.firstBefore() + i}, CellKind::head, "");
        for (std::uint32_t i = 0; i < layout_.after(); ++i)
            sheet.text({Layout::headRow, layout_.column(periods) + i}, CellKind::head, "");
        for (std::uint32_t t = 0; t < periods; ++t) {
            sheet.text({Layout::headRow, layout_.column(t)}, CellKind::numberHead, part.names->periods()[t]);
        }
        for (const std::uint32_t line : section.lines) writeLine(sheet, section.part, line);
        sheet.width(Layout::labelColumn, Layout::labelColumn, labelWidth);
        sheet.width(Layout::unitColumn, Layout::kindColumn, unitWidth);
        sheet.width(Layout::idColumn, Layout::idColumn, idWidth);
        if (layout_.before() > 0) sheet.width(layout_.firstBefore(), layout_.column(0) - 1, beyondWidth);
        sheet.width(layout_.column(0), layout_.column(periods) - 1, periodWidth);
        if (layout_.after() > 0) {
            sheet.width(layout_.column(periods), layout_.column(periods) + layout_.after() - 1, beyondWidth);
        }
        sheet.freeze({Layout::firstLineRow, Layout::kindColumn});
        return sheet.name();
    }

    void writeLine(XlsxSheet& sheet, std::size_t p, std::uint32_t line) {
        const WorkbookPart& part = workbook_.parts[p];
        const Sheet::LineEntry& entry = part.sheet->lines()[line];
        const std::uint32_t row = layout_.rowOf(p, line);
        const auto link = std::ranges::find(part.links, line, &WorkbookPart::Link::line);
        const bool isLinked = link != part.links.end();
        const CellKind kind = isLinked ? CellKind::link : entry.given.empty() ? CellKind::formula : CellKind::engine;
        sheet.text({row, Layout::labelColumn}, CellKind::text, part.names->label(entry.heading));
        sheet.text({row, Layout::unitColumn}, CellKind::text, symbolOf(entry.heading.unit));
        sheet.text({row, Layout::kindColumn}, CellKind::text, nameOf(kind));
        sheet.text({row, Layout::idColumn}, CellKind::aside, part.names->lineId(line));
        const auto values = part.values->row(line);
        WorkbookFormulas formulas(workbook_, layout_, p, constants_);
        for (std::size_t t = 0; t < values.size(); ++t) {
            const Cell at{row, layout_.column(t)};
            if (kind == CellKind::engine) {
                sheet.number(at, kind, entry.heading.unit, values[t]);
            } else {
                const std::string text = isLinked ? linkTo(*link, t) : formulas.of(line, t);
                sheet.formula(at, kind, entry.heading.unit, text, values[t]);
            }
        }
        writeBeyond(sheet, row, layout_.firstBefore(), layout_.before());
        writeBeyond(sheet, row, layout_.column(values.size()), layout_.after());
    }

    std::string linkTo(const WorkbookPart::Link& link, std::size_t period) const {
        return fmt::format("{}!{}{}", quotedSheet(layout_.sheetOf(link.part, link.source)), columnName(layout_.column(period)),
                           layout_.rowOf(link.part, link.source) + 1);
    }

    static void writeBeyond(XlsxSheet& sheet, std::uint32_t row, std::uint32_t first, std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i) sheet.number({row, first + i}, CellKind::beyond, Unit::none, 0);
    }

    std::string writeConstants() {
        XlsxSheet sheet = file_.addSheet(layout_.constants);
        sheet.text({0, 0}, CellKind::title, layout_.constants);
        sheet.text({1, 0}, CellKind::text, "Numbers that stand in formulas. Of shares by period, the last comes first.");
        writeHead(sheet, Layout::headRow, {"Used first in", "Kind"});
        sheet.text({Layout::headRow, WorkbookConstants::valueColumn}, CellKind::numberHead, "Value");
        std::uint32_t row = WorkbookConstants::firstRow;
        for (const WorkbookConstants::Entry& entry : constants_.entries()) {
            sheet.text({row, 0}, CellKind::text, entry.use);
            sheet.text({row, 1}, CellKind::text, entry.isTable ? "Shares" : "Number");
            Cell at{row, WorkbookConstants::valueColumn};
            for (const double value : entry.values) {
                sheet.number(at, CellKind::constant, Unit::none, value);
                ++at.column;
            }
            ++row;
        }
        sheet.width(0, 0, labelWidth);
        sheet.width(1, 1, unitWidth);
        sheet.freeze({WorkbookConstants::firstRow, 1});
        return sheet.name();
    }

    std::string writeTable(const WorkbookTable& table) {
        XlsxSheet sheet = file_.addSheet(layout_.freeSheetName(table.name));
        sheet.text({0, 0}, CellKind::title, table.name);
        for (std::uint32_t i = 0; i < table.head.size(); ++i) sheet.text({Layout::headRow, i}, CellKind::head, table.head[i]);
        std::uint32_t row = Layout::headRow;
        for (const std::vector<std::string>& texts : table.rows) {
            ++row;
            for (std::uint32_t i = 0; i < texts.size(); ++i) sheet.text({row, i}, CellKind::text, texts[i]);
        }
        if (!table.head.empty()) sheet.width(0, static_cast<std::uint32_t>(table.head.size()) - 1, labelWidth);
        sheet.freeze({Layout::firstLineRow, 0});
        return sheet.name();
    }

    const Workbook& workbook_;
    Layout layout_;
    WorkbookConstants constants_;
    XlsxFile file_;
};

}  // namespace

Result<std::string> workbookToXlsx(const Workbook& workbook) {
    return Writer(workbook).write();
}

}  // namespace wattscape
