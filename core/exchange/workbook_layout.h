#pragma once

#include "core/exchange/workbook.h"
#include "core/exchange/xlsx_file.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// Which cell everything in a workbook has. Private to core/exchange.
namespace wattscape::detail {

/// A section of a part: one worksheet.
struct WorkbookSection {
    std::size_t part = 0;
    std::string sheet;                 ///< the worksheet's name
    std::vector<std::uint32_t> lines;  ///< of the part, from `firstLineRow` down
};

/// One layout for all parts, so that a period has one column throughout.
class WorkbookLayout {
public:
    static constexpr std::uint32_t headRow = 2;
    static constexpr std::uint32_t firstLineRow = 3;
    static constexpr std::uint32_t labelColumn = 0, unitColumn = 1, kindColumn = 2, idColumn = 3;
    static constexpr std::uint32_t firstInputRow = 3;
    static constexpr std::uint32_t inputColumn = 2;

    explicit WorkbookLayout(const Workbook& workbook);

    /// Fails where a spreadsheet has not as many columns.
    Result<void> fits() const;

    const std::vector<WorkbookSection>& sections() const { return sections_; }
    const std::string& sheetOf(std::size_t part, std::uint32_t line) const;
    std::uint32_t rowOf(std::size_t part, std::uint32_t line) const { return places_[part][line].row; }
    std::uint32_t column(std::size_t period) const { return firstBefore() + before_ + static_cast<std::uint32_t>(period); }
    /// Columns of zeros: [first, end) before the first period, and as many as any formula looks ahead after the last.
    std::uint32_t firstBefore() const { return idColumn + 1; }
    std::uint32_t before() const { return before_; }
    std::uint32_t after() const { return after_; }

    /// The name by which formulas call an input, and its row on the worksheet of inputs.
    const std::string& inputName(std::size_t part, std::uint32_t input) const { return inputNames_[part][input]; }
    std::uint32_t inputRow(std::size_t part, std::uint32_t input) const { return inputRows_[part][input]; }
    bool hasInputs() const { return inputRow_ != firstInputRow; }

    /// A name for a worksheet that no other has, as spreadsheets allow it.
    std::string freeSheetName(std::string_view wanted);

    std::string cover, inputs, constants;  ///< names of worksheets

private:
    struct Place {
        std::size_t section = 0;
        std::uint32_t row = 0;
    };
    void measure(const Workbook& workbook);
    void placeLines(const Workbook& workbook, std::size_t part);
    void placeInputs(const Workbook& workbook, std::size_t part);
    std::string freeCellName(std::string_view wanted);

    std::vector<WorkbookSection> sections_;
    std::vector<std::vector<Place>> places_;
    std::vector<std::vector<std::string>> inputNames_;
    std::vector<std::vector<std::uint32_t>> inputRows_;
    std::uint32_t inputRow_ = firstInputRow;
    std::uint32_t before_ = 0;
    std::uint32_t after_ = 0;
    std::size_t periods_ = 0;
    std::map<std::string, int> taken_;  ///< names in small letters: spreadsheets don't tell A from a
};

}  // namespace wattscape::detail
