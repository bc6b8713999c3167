#pragma once

#include "core/base/result.h"
#include "core/base/unit.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// An XLSX file while it is written. Private to core/exchange.
namespace wattscape::detail {

/// What a cell is for; with its unit it makes how the cell looks.
enum class CellKind {
    title,
    head,
    numberHead,  ///< above numbers
    text,
    aside,     ///< ids and other texts that are there when needed
    formula,   ///< computed in the workbook
    engine,    ///< a figure of the engine
    link,      ///< a figure of another worksheet
    input,     ///< to be changed by a person
    constant,  ///< a number that formulas need
    alarm,     ///< a check that fails
    beyond,    ///< a zero before the first or after the last period
};

struct Cell {
    std::uint32_t row = 0;  ///< from 0
    std::uint32_t column = 0;
};

/// A worksheet; valid while its file is.
class XlsxSheet;

class XlsxFile {
public:
    XlsxFile();
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    /// A worksheet, by a name that spreadsheets allow and that no other has.
    XlsxSheet addSheet(const std::string& name);
    /// A name for cells: "in_rate" for "=Inputs!$C$4".
    void define(const std::string& name, const std::string& cells);
    lxw_format* format(CellKind kind, Unit unit = Unit::none);
    /// Keeps the first that went wrong; `close` tells it.
    void note(int error, std::string_view where);

    /// What was written, as bytes; the file is gone then.
    Result<std::string> close(const std::string& title);

private:
    std::filesystem::path path_;
    lxw_workbook* book_ = nullptr;
    std::map<std::pair<CellKind, Unit>, lxw_format*> formats_;
    std::string trouble_;
};

class XlsxSheet {
public:
    XlsxSheet(XlsxFile& file, lxw_worksheet* sheet, std::string name) : file_(&file), sheet_(sheet), name_(std::move(name)) {}

    const std::string& name() const { return name_; }

    /// A text never starts a formula, whatever it was made from.
    void text(Cell at, CellKind kind, std::string_view text);
    void number(Cell at, CellKind kind, Unit unit, double value);
    /// `formula` without "="; `value` is what it gives.
    void formula(Cell at, CellKind kind, Unit unit, const std::string& formula, double value);
    /// TRUE, or FALSE, which stands out.
    void condition(Cell at, const std::string& formula, bool holds);
    /// A text that leads to a worksheet of this file.
    void leadTo(Cell at, const std::string& sheet);

    void width(std::uint32_t first, std::uint32_t last, double characters);
    /// Rows above and columns before this cell stay in sight. They are not repeated in print: LibreOffice then counts the
    /// pages of all worksheets anew for each, which takes minutes where there are hundreds.
    void freeze(Cell at);

private:
    XlsxFile* file_;
    lxw_worksheet* sheet_;
    std::string name_;
};

/// "AB" for column 27.
std::string columnName(std::uint32_t column);
/// A worksheet's name as it stands in a formula: 'Tax & ratios'.
std::string quotedSheet(std::string_view name);

}  // namespace wattscape::detail
