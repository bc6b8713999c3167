#include "ui/inspector/cell_delegate.h"

#include "ui/format/refusal.h"
#include "ui/inspector/calendar_button.h"
#include "ui/inspector/field_note.h"
#include "ui/inspector/sheet_model.h"
#include "ui/inspector/typed_change.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace wattscape::ui {
namespace {

void mark(QLineEdit& line, const QString& why) {
    line.setProperty("refused", !why.isEmpty());
    line.style()->polish(&line);
    line.setAccessibleDescription(why);
}

bool isBeingEdited(const QLineEdit& line) {
    return line.isModified() || line.property("refused").toBool();
}

}  // namespace

CellDelegate::CellDelegate(SheetModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cell"));
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString().section(QLatin1Char(':'), 0, 0));
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    cell_ = index;
    open_ = line;
    const FieldInfo& info = model_.column(index);
    if (info.type == FieldType::day) {
        addCalendar(*line, [this]() -> std::optional<Day> {
            const FieldValue value = cell_.isValid() ? model_.sheet().at(cell_.row(), cell_.column()) : FieldValue();
            const auto* day = std::get_if<Day>(&value);
            return day ? std::optional(*day) : std::nullopt;
        });
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified() && line->hasFocus()) const_cast<CellDelegate*>(this)->leave(*line);
        });
    }
    connect(line, &QLineEdit::textEdited, this, [this, info](const QString& typed) {
        const FieldValue now = cell_.isValid() ? model_.sheet().at(cell_.row(), cell_.column()) : FieldValue();
        Q_EMIT const_cast<CellDelegate*>(this)->understood(understoodAs(info, typed, now));
    });
    return line;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = static_cast<QLineEdit*>(editor);
    if (!isBeingEdited(*line)) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }
}

Result<FieldValue> CellDelegate::typed(const QLineEdit& line) const {
    const Result<Change> change = typedChange(model_.column(cell_), line.text());
    return change ? (*change)(model_.sheet().at(cell_.row(), cell_.column())) : Result<FieldValue>(fail(change.error()));
}

Result<void> CellDelegate::put(const FieldValue& value) {
    handingOver_ = true;
    Result<void> done = model_.sheet().put({{cell_.row(), cell_.column(), value}});
    handingOver_ = false;
    return done;
}

bool CellDelegate::handOver(QLineEdit& line) {
    if (!isBeingEdited(line) || !cell_.isValid()) {
        return true;
    }
    const Result<FieldValue> value = typed(line);
    const Result<void> done = value ? put(*value) : Result<void>(fail(value.error()));
    if (!done) {
        refuse(done.error());
        return false;
    }
    line.setModified(false);
    mark(line, {});
    Q_EMIT handedOver();
    return true;
}

void CellDelegate::leave(QLineEdit& line) {
    if (!handingOver_ && handOver(line)) {
        close(line);
    }
}

/// The line loses the focus while it closes: it must not close again.
void CellDelegate::close(QLineEdit& line, EndEditHint hint) {
    if (open_ == &line) {
        open_ = nullptr;
        Q_EMIT closeEditor(&line, hint);
    }
}

void CellDelegate::refuse(const Error& error) {
    if (open_) {
        mark(*open_, reasonOf(error));
        open_->setFocus();
    }
    Q_EMIT refused(error);
}

void CellDelegate::takeBack() {
    if (open_) {
        open_->setModified(false);
        mark(*open_, {});
        close(*open_, RevertModelCache);
    }
}

void CellDelegate::settle() {
    if (open_ && isBeingEdited(*open_) && cell_.isValid()) {
        if (const Result<FieldValue> value = typed(*open_)) {
            (void)put(*value);
        } else {
            model_.sheet().refuse(cell_.row(), value.error());
        }
    }
    takeBack();
}

bool CellDelegate::pressKey(QLineEdit& line, int key, Qt::KeyboardModifiers modifiers) {
    const auto goOnTo = [&](int rows, int columns, bool editing) {
        if (handOver(line)) {
            close(line);
            Q_EMIT goOn(rows, columns, editing);
        }
        return true;
    };
    switch (key) {
        case Qt::Key_Escape:
            line.setModified(false);
            mark(line, {});
            Q_EMIT handedOver();
            close(line, RevertModelCache);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (modifiers.testFlag(Qt::ControlModifier)) {
                Q_EMIT fillWanted(line.text());
                return true;
            }
            return goOnTo(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1, 0, false);
        case Qt::Key_Tab: return goOnTo(0, 1, true);
        case Qt::Key_Backtab: return goOnTo(0, -1, true);
        case Qt::Key_Down: return !modifiers.testFlag(Qt::AltModifier) && goOnTo(1, 0, false);
        case Qt::Key_Up: return goOnTo(-1, 0, false);
        default: return false;
    }
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (!line) {
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return pressKey(*line, key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            leave(*line);
        }
    }
    return false;
}

}  // namespace wattscape::ui
