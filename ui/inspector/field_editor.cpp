#include "ui/inspector/field_editor.h"

#include "ui/format/refusal.h"
#include "ui/inspector/field_note.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

void mark(QWidget& control, bool refused, const QString& why) {
    control.setProperty("refused", refused);
    control.style()->polish(&control);
    control.setAccessibleDescription(why);
}

/// Other entities' names stand in the values of these.
bool namesEntities(FieldType type) {
    return type == FieldType::reference || type == FieldType::references || type == FieldType::anyTask;
}

}  // namespace

bool FieldState::mixed() const {
    return std::ranges::any_of(said, [this](const FieldValue& value) { return value != said.front(); });
}

FieldEditor::FieldEditor(const FieldInfo& info, Commit commit, QWidget* parent)
    : QWidget(parent), info_(info), commit_(std::move(commit)), layout_(new QVBoxLayout(this)), note_(new FieldNote) {
    layout_->setContentsMargins({});
    layout_->setSpacing(Theme::instance().grid(1) / 2);
    layout_->addWidget(note_);
}

void FieldEditor::addControl(QWidget* control) {
    layout_->insertWidget(layout_->count() - 1, control);
}

void FieldEditor::display(const Plan& plan, const FieldState& state) {
    if (!namesEntities(info_.type) && shown_ == state) {
        return;
    }
    shown_ = state;
    present(plan, state);
}

void FieldEditor::refuse(const Error& error) {
    const QString why = reasonOf(error);
    note_->refuse(why);
    mark(*control(), true, why);
}

void FieldEditor::restored() {
    if (control()->property("refused").toBool()) {
        mark(*control(), false, {});
    }
    note_->hush();
}

void FieldEditor::ignoreWheelOn(QWidget* control) {
    wheelless_ = control;
    control->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == wheelless_ && event->type() == QEvent::Wheel && !wheelless_->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace wattscape::ui
