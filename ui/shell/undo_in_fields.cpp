#include "ui/shell/undo_in_fields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace wattscape::ui {
namespace {

struct OwnHistory {
    bool canUndo = false;
    bool canRedo = false;
};

/// Nothing for what is no text field.
std::optional<OwnHistory> historyOf(const QObject* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return OwnHistory{line->isUndoAvailable(), line->isRedoAvailable()};
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
        return OwnHistory{text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    }
    return std::nullopt;
}

}  // namespace

UndoInFields::UndoInFields(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

/// A field claims these keys as its own whether it has something to undo or not; here it doesn't get to see them.
bool UndoInFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo) || key->keyCombination() == (Qt::CTRL | Qt::Key_Y);
    const auto own = undo || redo ? historyOf(watched) : std::nullopt;
    const bool plansTurn = own && (undo ? !own->canUndo : !own->canRedo);
    if (plansTurn) {
        event->ignore();
    }
    return plansTurn;
}

}  // namespace wattscape::ui
