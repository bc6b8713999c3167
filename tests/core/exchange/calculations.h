#pragma once

#include "core/exchange/workbook.h"
#include "tests/core/exchange/recalculated.h"

#include <list>
#include <memory>

#include <QString>

/// Calculations as workbooks, and what a spreadsheet makes of them.
namespace wattscape::testing {

/// A calculation with all that a workbook wants of it.
struct Calculation {
    Calculation(std::string name, std::shared_ptr<formula::Sheet> sheet);

    std::string name;
    std::shared_ptr<formula::Sheet> sheet;
    formula::Values values;
    formula::FigureNames names;
    formula::Values wrong;  ///< stored in place of the values, so that only what was computed anew is right
};
using Calculations = std::list<Calculation>;

/// A part for each, with wrong values stored for all formulas, or with the right ones.
Workbook workbookOf(const Calculations& calculations, bool storesWrong = true);

/// The System Advisor Model's cases, and waterfalls with tiers of every kind.
Calculations financeCalculations();
/// Ventures of every kind of funding, over five years of months.
Calculations ventureCalculations();
/// Each operation of a sheet, alone and within others.
std::shared_ptr<formula::Sheet> sheetOfEveryOperation();
/// Loans drawn over a year: opening, interest, drawn and closing, line after line, and what all of them have paid.
std::shared_ptr<formula::Sheet> largeSheet(std::size_t lines, std::size_t months);

/// How far a spreadsheet's figures are from the engine's.
struct Compared {
    std::size_t cells = 0;
    double dollars = 0;  ///< the largest difference
    double others = 0;   ///< the same of other units, relative to values above 1
    QString trouble;     ///< what differs by more than a cent, or by more than 1e-9
};

/// Every figure of the calculations. Cells are found by what the worksheets say: the id of the line and the name of the period.
Compared compareAll(const SheetTexts& sheets, const Calculations& calculations);
/// How many figures that are.
std::size_t cellsOf(const Calculations& calculations);

}  // namespace wattscape::testing
