#pragma once

#include "core/model/field.h"

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace wattscape::ui {

class SheetModel;

/// Types into one cell of a sheet. Enter and Tab hand over and go on, Esc takes back; what is refused stays in the cell
/// with the focus until it is put right or taken back.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(SheetModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

    /// Gives up what is being typed.
    void takeBack();
    /// Hands over what is typed, and closes; what can't be is refused by the sheet.
    void settle();
    /// Keeps what is typed, marked, with the focus.
    void refuse(const Error& error);

Q_SIGNALS:
    /// How what is being typed is understood; empty when it speaks for itself.
    void understood(const QString& text);
    void refused(const wattscape::Error& error);
    void handedOver();
    /// Typing has ended; the current cell should be so many rows and columns further, and edited there.
    void goOn(int rows, int columns, bool editing);
    /// What is typed should go into every selected cell.
    void fillWanted(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Result<FieldValue> typed(const QLineEdit& line) const;
    Result<void> put(const FieldValue& value);
    bool handOver(QLineEdit& line);
    bool pressKey(QLineEdit& line, int key, Qt::KeyboardModifiers modifiers);
    void leave(QLineEdit& line);
    void close(QLineEdit& line, EndEditHint hint = NoHint);

    SheetModel& model_;
    mutable QPersistentModelIndex cell_;  ///< being edited
    mutable QPointer<QLineEdit> open_;    ///< where it is typed
    bool handingOver_ = false;
};

}  // namespace wattscape::ui
