#pragma once

#include "ui/inspector/pasted_cells.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace wattscape::ui {

class FieldNote;
class SheetView;

/// A sheet's table with what belongs to it: buttons that add and remove rows, the line that says how something is
/// understood or why it can't be, and the one question about a pasted column whose numbers can be read in two ways.
class SheetPane : public QWidget {
    Q_OBJECT

public:
    SheetPane(Sheet& sheet, const QString& name, QWidget* parent = nullptr);

    QWidget* view() const;
    void refresh();
    void takeBack();
    /// Hands over what is being typed, as far as it can be.
    void settle();
    /// Adds a row and puts the focus into it.
    void addRow();

private:
    QToolButton* addButton(const QString& icon, const QString& name, const QString& keys);
    void makeQuestion();
    void removeRows();
    void refuse(const Error& error);
    void paste(int row, int column, const QString& text);
    void take(const std::vector<Sheet::Entry>& entries);
    void closeQuestion();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Sheet& sheet_;
    SheetView* view_;
    FieldNote* note_;
    QToolButton* add_;
    QToolButton* remove_;
    QWidget* question_;
    QLabel* asked_;
    QPushButton* own_;
    QPushButton* other_;
    PastedCells pasted_;
};

}  // namespace wattscape::ui
