#include "core/exchange/workbook_cover.h"

#include "core/exchange/workbook_formula.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

/// What rounding may leave of a difference.
struct Tolerance {
    const char* label;
    const char* name;
    double value;
};
constexpr Tolerance ofDollars{"What rounding may leave, USD", "check_tolerance_usd", 0.005};
constexpr Tolerance ofOthers{"What rounding may leave of other units", "check_tolerance", 1e-6};
constexpr const char* masterName = "master_check";

class Cover {
public:
    Cover(XlsxFile& file, XlsxSheet& sheet, const Workbook& workbook, const WorkbookLayout& layout)
        : file_(file), sheet_(sheet), workbook_(workbook), layout_(layout) {}

    void write(const std::vector<std::string>& contents) {
        sheet_.text({row_, 0}, CellKind::title, workbook_.title);
        sheet_.text({++row_, 0}, CellKind::text, "Fingerprint");
        sheet_.text({row_, 1}, CellKind::aside, workbook_.fingerprint);
        row_ += 2;
        if (!workbook_.checks.empty()) writeChecks();
        writeMarks();
        sheet_.text({row_++, 0}, CellKind::head, "Worksheets");
        for (const std::string& name : contents) sheet_.leadTo({row_++, 0}, name);
        sheet_.width(0, 0, 44);
        sheet_.width(1, 2, 20);
    }

private:
    void define(const char* name, std::uint32_t column) const {
        file_.define(name, fmt::format("={}!${}${}", quotedSheet(layout_.cover), columnName(column), row_ + 1));
    }

    void writeChecks() {
        sheet_.text({row_, 0}, CellKind::head, "Check");
        sheet_.text({row_, 1}, CellKind::numberHead, "Largest difference");
        sheet_.text({row_++, 2}, CellKind::head, "Holds");
        const std::uint32_t first = row_ + 1;
        bool allHold = true;
        for (const WorkbookCheck& check : workbook_.checks) {
            const double difference = differenceOf(check);
            const Tolerance& tolerance = toleranceOf(check);
            const bool holds = difference <= tolerance.value;
            const std::string cells = WorkbookFormulas::wholeLine(workbook_, layout_, check.part, check.line);
            sheet_.text({row_, 0}, CellKind::text, check.label);
            sheet_.formula({row_, 1}, CellKind::formula, Unit::none, fmt::format("MAX(MAX({0}),-MIN({0}))", cells), difference);
            sheet_.condition({row_, 2}, fmt::format("B{}<={}", row_ + 1, tolerance.name), holds);
            allHold = allHold && holds;
            ++row_;
        }
        sheet_.text({row_, 0}, CellKind::head, "All checks");
        sheet_.condition({row_, 2}, fmt::format("AND(C{}:C{})", first, row_), allHold);
        define(masterName, 2);
        ++row_;
        for (const Tolerance& tolerance : {ofDollars, ofOthers}) {
            sheet_.text({row_, 0}, CellKind::aside, tolerance.label);
            sheet_.number({row_, 1}, CellKind::constant, Unit::none, tolerance.value);
            define(tolerance.name, 1);
            ++row_;
        }
        ++row_;
    }

    const Tolerance& toleranceOf(const WorkbookCheck& check) const {
        const Unit unit = workbook_.parts[check.part].sheet->lines()[check.line].heading.unit;
        return unit == Unit::dollar ? ofDollars : ofOthers;
    }

    double differenceOf(const WorkbookCheck& check) const {
        double difference = 0;
        for (const double value : workbook_.parts[check.part].values->row(check.line)) {
            difference = std::isfinite(value) ? std::max(difference, std::abs(value)) : value;
        }
        return difference;
    }

    void writeMarks() {
        sheet_.text({row_++, 0}, CellKind::head, "Marks");
        const auto mark = [&](CellKind kind, std::string_view text) { sheet_.text({row_++, 0}, kind, text); };
        mark(CellKind::input, "Input: to be changed");
        mark(CellKind::formula, "Formula: the same in all periods");
        mark(CellKind::link, "Link: a line of another worksheet");
        mark(CellKind::engine, "Engine: computed by Wattscape outside this workbook");
        mark(CellKind::constant, "Constant, or nothing before the first and after the last period");
        ++row_;
    }

    XlsxFile& file_;
    XlsxSheet& sheet_;
    const Workbook& workbook_;
    const WorkbookLayout& layout_;
    std::uint32_t row_ = 0;
};

}  // namespace

void writeCover(XlsxFile& file, XlsxSheet& sheet, const Workbook& workbook, const WorkbookLayout& layout,
                const std::vector<std::string>& contents) {
    Cover(file, sheet, workbook, layout).write(contents);
}

}  // namespace wattscape::detail
