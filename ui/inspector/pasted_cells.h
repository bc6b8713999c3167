#pragma once

#include "ui/inspector/sheet.h"

namespace wattscape::ui {

/// Cells copied from a spreadsheet, read into a table: columns by tabs, rows by line ends.
struct PastedCells {
    std::vector<Sheet::Entry> entries;  ///< as the locale writes numbers
    std::vector<Sheet::Entry>
        otherwise;    ///< with the marks for decimals and groups exchanged; empty where nobody can mean that
    QString example;  ///< the first text that is another number otherwise: "1,200"
};

/// Reads the text into the cells from this one on. Refuses what can't be read – the error's `where` is the number of the
/// pasted row – or finds no cell. An empty text passes over a cell that has to be filled and empties another.
Result<PastedCells> readPasted(const Sheet& sheet, int row, int column, const QString& text);

}  // namespace wattscape::ui
