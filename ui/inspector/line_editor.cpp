#include "ui/inspector/line_editor.h"

#include "ui/format/format.h"
#include "ui/inspector/calendar_button.h"
#include "ui/inspector/elided.h"
#include "ui/inspector/field_note.h"
#include "ui/inspector/typed_change.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace wattscape::ui {
namespace {

/// What a line can't take is shown and edited elsewhere: on the map, in the timeline.
bool isTyped(FieldType type) {
    return type == FieldType::text || type == FieldType::count || type == FieldType::number || type == FieldType::day ||
           type == FieldType::month || type == FieldType::location;
}

}  // namespace

LineEditor::LineEditor(const FieldInfo& info, Commit commit, QWidget* parent)
    : FieldEditor(info, std::move(commit), parent), line_(new ElidedLine) {
    addControl(line_);
    setFocusProxy(line_);
    line_->setAccessibleName(translatedLabel(info));
    line_->setReadOnly(!isTyped(info.type));
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textEdited, this, &LineEditor::explain);
    connect(line_, &QLineEdit::editingFinished, this, &LineEditor::finish);
    if (info.type == FieldType::day) {
        addCalendar(*line_, [this] {
            const auto* day = std::get_if<Day>(&now_);
            return day ? std::optional(*day) : std::nullopt;
        });
    }
}

QWidget* LineEditor::control() const {
    return line_;
}

bool LineEditor::isBeingEdited() const {
    return line_->isModified() || line_->property("refused").toBool();
}

void LineEditor::present(const Plan& plan, const FieldState& state) {
    const bool mixed = state.mixed();
    now_ = mixed || state.inForce.empty() ? FieldValue() : state.inForce.front();
    line_->setPlaceholderText(mixed ? tr("mixed") : formatValue(plan, info(), {}));
    text_ = mixed || !isSaid(state.common()) ? QString() : formatValue(plan, info(), state.common());
    if (isBeingEdited() || text_ == line_->text()) {
        return;
    }
    line_->setText(text_);
    line_->setCursorPosition(0);
    showTooltip();
}

void LineEditor::explain() {
    restored();
    note().say(understoodAs(info(), line_->text(), now_));
}

void LineEditor::finish() {
    if (!isBeingEdited()) {
        return;
    }
    const Result<Change> change = typedChange(info(), line_->text());
    const Result<void> done = change ? commit(*change) : Result<void>(fail(change.error()));
    if (done) {
        takeBack();
    } else {
        refuse(done.error());
        line_->setFocus();
    }
}

void LineEditor::settle() {
    if (line_->isModified()) {
        // What can't be read is handed over, too: the document says to everyone what it refuses, after the line is gone.
        const Result<Change> change = typedChange(info(), line_->text());
        (void)commit(change ? *change : refusing(change.error()));
    }
    takeBack();
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        isBeingEdited()) {
        takeBack();
        return true;
    }
    if (watched == line_ && event->type() == QEvent::FocusOut && line_->property("refused").toBool()) {
        // A line tells only once that it is finished; what was refused has to come back each time it is left.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            QMetaObject::invokeMethod(
                this, [this] { line_->hasFocus() ? void() : finish(); }, Qt::QueuedConnection);
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

/// To what the plan holds, which a commit has changed by now.
void LineEditor::takeBack() {
    restored();
    line_->setText(text_);
    line_->setModified(false);
    showTooltip();
}

void LineEditor::showTooltip() {
    const auto* day = std::get_if<Day>(&now_);
    line_->setToolTip(day && info().type == FieldType::day ? dayInWords(*day) : QString());
}

}  // namespace wattscape::ui
