#pragma once

#include "ui/inspector/sheet_model.h"

#include <QTableView>

namespace wattscape::ui {

class CellDelegate;

/// A small table as high as its rows. Typing starts a cell; Ctrl+Enter fills the selected cells, Ctrl+V takes columns from
/// a spreadsheet, Ctrl+C gives them, Insert adds a row and Ctrl+Delete removes those selected; Delete empties cells, or
/// removes rows that can't be empty. Tab leaves it.
class SheetView : public QTableView {
    Q_OBJECT

public:
    SheetView(Sheet& sheet, const QString& name, QWidget* parent = nullptr);

    void refresh();
    std::vector<int> selectedRows() const;
    /// Makes this the only selected cell.
    void goTo(int row, int column);
    /// Gives up what is being typed.
    void takeBack();
    /// Hands it over, as far as it can be.
    void settle();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void understood(const QString& text);
    void refused(const wattscape::Error& error);
    void accepted();
    /// Text from the clipboard for the cells from this one on.
    void pasted(int row, int column, const QString& text);
    void addWanted();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void goOn(int rows, int columns, bool editing);
    void put(const std::vector<Sheet::Entry>& entries);
    void fill(const QString& typed);
    void fillFromCurrent();
    void clearCells();
    void copyCells() const;
    void paste();
    void fitColumns();

    bool shown_ = false;
    SheetModel* model_;
    CellDelegate* delegate_;
};

}  // namespace wattscape::ui
