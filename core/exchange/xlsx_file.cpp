#include "core/exchange/xlsx_file.h"

#include "core/base/csv.h"

#include <cassert>
#include <cmath>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace wattscape::detail {
namespace {

constexpr std::size_t longestFormula = 8192;
constexpr time_t always = 946'684'800;  // a date that does not change: 2000-01-01

std::filesystem::path temporaryPath() {
    std::string name = (std::filesystem::temp_directory_path() / "wattscape-XXXXXX").string();
    const int file = mkstemp(name.data());
    if (file >= 0) ::close(file);
    return name;
}

const char* numberFormat(Unit unit) {
    switch (unit) {
        case Unit::none: return "General";
        case Unit::share:
        case Unit::sharePerYear: return "0.00%";
        case Unit::year:
        case Unit::dollarPerMwh:
        case Unit::dollarPerKwMonth:
        case Unit::dollarPerKwYear:
        case Unit::dollarPerMwDay:
        case Unit::dollarPerMmbtu: return "#,##0.00";
        case Unit::megawatt:
        case Unit::megawattHour:
        case Unit::petaflops: return "#,##0.0";
        default: return "#,##0";
    }
}

/// The colours by which models are read: blue and yellow for what may be changed, green for what comes from elsewhere.
void dress(lxw_format* format, CellKind kind) {
    constexpr lxw_color_t blue = 0x0000C0, yellow = 0xFFF9DB, green = 0x00703C, purple = 0x6A3D9A, grey = 0x808080,
                          red = 0xC00000, white = 0xFFFFFF;
    switch (kind) {
        case CellKind::title:
            format_set_bold(format);
            format_set_font_size(format, 14);
            return;
        case CellKind::numberHead: format_set_align(format, LXW_ALIGN_RIGHT); [[fallthrough]];
        case CellKind::head:
            format_set_bold(format);
            format_set_bottom(format, LXW_BORDER_THIN);
            return;
        case CellKind::input:
            format_set_font_color(format, blue);
            format_set_bg_color(format, yellow);
            format_set_border(format, LXW_BORDER_HAIR);
            format_set_unlocked(format);
            return;
        case CellKind::alarm:
            format_set_font_color(format, white);
            format_set_bg_color(format, red);
            return;
        case CellKind::engine: format_set_font_color(format, purple); return;
        case CellKind::link: format_set_font_color(format, green); return;
        case CellKind::constant:
        case CellKind::aside:
        case CellKind::beyond: format_set_font_color(format, grey); return;
        case CellKind::text:
        case CellKind::formula: return;
    }
}

}  // namespace

XlsxFile::XlsxFile() : path_(temporaryPath()) {
    book_ = workbook_new(path_.c_str());
}

XlsxFile::~XlsxFile() {
    if (book_) lxw_workbook_free(book_);
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

XlsxSheet XlsxFile::addSheet(const std::string& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(book_, name.c_str());
    assert(sheet);
    worksheet_set_landscape(sheet);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    return {*this, sheet, name};
}

void XlsxFile::define(const std::string& name, const std::string& cells) {
    note(workbook_define_name(book_, name.c_str(), cells.c_str()), name);
}

lxw_format* XlsxFile::format(CellKind kind, Unit unit) {
    lxw_format*& format = formats_[{kind, unit}];
    if (!format) {
        format = workbook_add_format(book_);
        format_set_num_format(format, kind == CellKind::constant ? "General" : numberFormat(unit));
        dress(format, kind);
    }
    return format;
}

void XlsxFile::note(int error, std::string_view where) {
    if (error != LXW_NO_ERROR && trouble_.empty()) {
        trouble_ = fmt::format("{}: {}", where, lxw_strerror(static_cast<lxw_error>(error)));
    }
}

Result<std::string> XlsxFile::close(const std::string& title) {
    std::string named = title;
    lxw_doc_properties properties{};
    properties.title = named.data();
    properties.created = always;
    note(workbook_set_properties(book_, &properties), "properties");
    note(workbook_close(std::exchange(book_, nullptr)), "file");
    if (!trouble_.empty()) return fail({ErrorCode::file, message("the workbook can’t be written: %1", trouble_), {}});
    std::ifstream file(path_, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

void XlsxSheet::text(Cell at, CellKind kind, std::string_view text) {
    const std::string harmless = spreadsheetName(text);
    file_->note(
        worksheet_write_string(sheet_, at.row, static_cast<lxw_col_t>(at.column), harmless.c_str(), file_->format(kind)),
        name_);
}

void XlsxSheet::number(Cell at, CellKind kind, Unit unit, double value) {
    if (!std::isfinite(value)) return text(at, kind, "#NUM!");
    file_->note(worksheet_write_number(sheet_, at.row, static_cast<lxw_col_t>(at.column), value, file_->format(kind, unit)),
                name_);
}

void XlsxSheet::formula(Cell at, CellKind kind, Unit unit, const std::string& formula, double value) {
    if (formula.size() > longestFormula) file_->note(LXW_ERROR_PARAMETER_VALIDATION, name_ + ", a formula too long");
    const std::string text = "=" + formula;
    lxw_format* format = file_->format(kind, unit);
    const auto column = static_cast<lxw_col_t>(at.column);
    file_->note(std::isfinite(value) ? worksheet_write_formula_num(sheet_, at.row, column, text.c_str(), format, value)
                                     : worksheet_write_formula_str(sheet_, at.row, column, text.c_str(), format, "#NUM!"),
                name_);
}

void XlsxSheet::condition(Cell at, const std::string& formula, bool holds) {
    const std::string text = "=" + formula;
    file_->note(worksheet_write_formula_str(sheet_, at.row, static_cast<lxw_col_t>(at.column), text.c_str(),
                                            file_->format(CellKind::formula), holds ? "TRUE" : "FALSE"),
                name_);
    const std::string broken = fmt::format("=NOT({}{})", columnName(at.column), at.row + 1);
    lxw_conditional_format alarm{};
    alarm.type = LXW_CONDITIONAL_TYPE_FORMULA;
    alarm.value_string = const_cast<char*>(broken.c_str());  // the library copies it
    alarm.format = file_->format(CellKind::alarm);
    file_->note(worksheet_conditional_format_cell(sheet_, at.row, static_cast<lxw_col_t>(at.column), &alarm), name_);
}

void XlsxSheet::leadTo(Cell at, const std::string& sheet) {
    const std::string target = "internal:" + quotedSheet(sheet) + "!A1";
    file_->note(worksheet_write_url_opt(sheet_, at.row, static_cast<lxw_col_t>(at.column), target.c_str(), nullptr,
                                        spreadsheetName(sheet).c_str(), nullptr),
                name_);
}

void XlsxSheet::width(std::uint32_t first, std::uint32_t last, double characters) {
    file_->note(worksheet_set_column(sheet_, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last), characters, nullptr),
                name_);
}

void XlsxSheet::freeze(Cell at) {
    worksheet_freeze_panes(sheet_, at.row, static_cast<lxw_col_t>(at.column));
}

std::string columnName(std::uint32_t column) {
    std::string name;
    for (std::uint32_t left = column + 1; left > 0; left = (left - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    }
    return name;
}

std::string quotedSheet(std::string_view name) {
    std::string quoted = "'";
    for (const char c : name) quoted.append(c == '\'' ? 2 : 1, c);
    return quoted + "'";
}

}  // namespace wattscape::detail
