#include "ui/inspector/notes_editor.h"

#include "ui/format/format.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace wattscape::ui {
namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 12;

}  // namespace

NotesEditor::NotesEditor(const FieldInfo& info, Commit commit, QWidget* parent)
    : FieldEditor(info, std::move(commit), parent), box_(new QPlainTextEdit) {
    box_->setAccessibleName(translatedLabel(info));
    box_->setTabChangesFocus(true);
    box_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    box_->installEventFilter(this);
    addControl(box_);
    setFocusProxy(box_);
    connect(box_, &QPlainTextEdit::textChanged, this, &NotesEditor::fitHeight);
    fitHeight();
}

QWidget* NotesEditor::control() const {
    return box_;
}

/// As high as the text, within reason; a paragraph counts for the lines it is broken into.
void NotesEditor::fitHeight() {
    const int lines = std::clamp(static_cast<int>(box_->document()->size().height()), fewestLines, mostLines);
    const int margins = 2 * (box_->frameWidth() + static_cast<int>(box_->document()->documentMargin()));
    const int height = lines * box_->fontMetrics().lineSpacing() + margins;
    if (box_->height() != height) {
        box_->setFixedHeight(height);
    }
}

void NotesEditor::present(const Plan&, const FieldState& state) {
    const FieldValue value = state.common();
    const auto* text = std::get_if<std::string>(&value);
    text_ = text ? QString::fromStdString(*text) : QString();
    box_->setPlaceholderText(state.mixed() ? tr("mixed") : QString());
    if (!box_->document()->isModified() && box_->toPlainText() != text_) {
        box_->setPlainText(text_);
    }
}

void NotesEditor::finish() {
    if (!box_->document()->isModified()) {
        return;
    }
    const QString typed = box_->toPlainText();
    if (const auto done = commit(always(typed.isEmpty() ? FieldValue() : FieldValue(typed.toStdString()))); done) {
        takeBack();
    } else {
        refuse(done.error());
        box_->setFocus();
    }
}

void NotesEditor::takeBack() {
    restored();
    if (box_->toPlainText() != text_) {
        box_->setPlainText(text_);
    }
    box_->document()->setModified(false);
}

void NotesEditor::settle() {
    finish();
    takeBack();
}

bool NotesEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        finish();
    }
    if (event->type() == QEvent::Resize) {
        fitHeight();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            finish();
            return true;
        }
        if (key->key() == Qt::Key_Escape && box_->document()->isModified()) {
            takeBack();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

}  // namespace wattscape::ui
