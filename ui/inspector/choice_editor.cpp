#include "ui/inspector/choice_editor.h"

#include "core/model/references.h"
#include "ui/format/format.h"
#include "ui/inspector/elided.h"
#include "ui/inspector/field_note.h"
#include "ui/inspector/task_names.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace wattscape::ui {
namespace {

bool standsInList(const FieldInfo& info, EntityKind kind) {
    return info.type == FieldType::anyTask ? isTask(kind) : info.type == FieldType::reference && kind == info.refersTo;
}

QVariant dataOf(const FieldValue& value) {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag;
    if (const auto* key = std::get_if<std::string>(&value)) return QString::fromStdString(*key);
    if (const auto* id = std::get_if<EntityId>(&value)) return id->value;
    return 0U;
}

FieldValue valueOf(const FieldInfo& info, const QVariant& data) {
    if (info.type == FieldType::flag) return data.toBool();
    if (info.type == FieldType::choice) return data.toString().toStdString();
    return data.toUInt() == 0 ? FieldValue() : FieldValue(EntityId{data.toUInt()});
}

}  // namespace

ChoiceEditor::ChoiceEditor(const FieldInfo& info, Commit commit, QWidget* parent)
    : FieldEditor(info, std::move(commit), parent), choice_(new ElidedChoice) {
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(8);
    // A long text of what holds by default must not make the form wider than its panel.
    choice_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    choice_->setMinimumWidth(choice_->fontMetrics().averageCharWidth() * 10);
    choice_->setFocusPolicy(Qt::StrongFocus);
    choice_->setAccessibleName(translatedLabel(info));
    addControl(choice_);
    setFocusProxy(choice_);
    ignoreWheelOn(choice_);
    connect(choice_, &QComboBox::activated, this, &ChoiceEditor::choose);
    if (info.type == FieldType::anyTask) {
        makeFilter();
    }
}

/// A line to type in, with the choices that contain what is typed below it.
void ChoiceEditor::makeFilter() {
    choice_->setEditable(true);
    choice_->setInsertPolicy(QComboBox::NoInsert);
    QCompleter* found = choice_->completer();
    found->setCompletionMode(QCompleter::PopupCompletion);
    found->setFilterMode(Qt::MatchContains);
    found->setCaseSensitivity(Qt::CaseInsensitive);
    QLineEdit* line = choice_->lineEdit();
    line->setAccessibleName(translatedLabel(info()));
    line->installEventFilter(this);
    connect(line, &QLineEdit::editingFinished, this, &ChoiceEditor::finishTyping);
}

QWidget* ChoiceEditor::control() const {
    return choice_;
}

QString ChoiceEditor::nameOf(const Plan& plan, EntityId id) const {
    return info().type == FieldType::anyTask ? taskName(plan, id) : formatValue(plan, info(), id);
}

/// Whether the list still names the entities of this plan, so that a drag elsewhere does not fill it again and again.
bool ChoiceEditor::lists(const Plan& plan) const {
    bool same = choicesOf_.has_value();
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        same = same && (!standsInList(info(), kindOf<E>) || table.sameAs(choicesOf_->table<E>()));
    });
    return same;
}

void ChoiceEditor::fill(const Plan& plan) {
    choicesOf_ = plan;
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    if (info().type == FieldType::flag) {
        choice_->addItem(QCoreApplication::translate("Format", "no"), false);
        choice_->addItem(QCoreApplication::translate("Format", "yes"), true);
    }
    for (const std::string_view key : info().choices) {
        const std::string text(key);
        choice_->addItem(formatValue(plan, info(), text), QString::fromStdString(text));
    }
    const bool mayBeEmpty = !info().required && (info().type == FieldType::anyTask || info().type == FieldType::reference);
    if (mayBeEmpty) {
        choice_->addItem(formatValue(plan, info(), {}), 0U);
    }
    if (info().type == FieldType::anyTask) {
        for (const EntityId task : tasksByPlace(plan)) {
            choice_->addItem(nameOf(plan, task), task.value);
        }
    } else if (info().type == FieldType::reference) {
        forEachTable(plan, [&]<class E>(const Table<E>& table) {
            if (standsInList(info(), kindOf<E>)) {
                table.forEach([&](const E& entity) { choice_->addItem(nameOf(plan, entity.id), entity.id.value); });
            }
        });
    }
}

void ChoiceEditor::present(const Plan& plan, const FieldState& state) {
    latest_ = plan;
    state_ = state;
    // Asking for the list itself would make one.
    const QWidget* popup = QApplication::activePopupWidget();
    if ((popup && popup->parentWidget() == choice_) || (choice_->isEditable() && choice_->lineEdit()->isModified())) {
        return;
    }
    goBack();
}

/// While a bar is dragged the list changes with every move, but is not looked at: only what is shown must be right.
void ChoiceEditor::goBack() {
    const FieldValue value = state_.common();
    const auto* chosen = std::get_if<EntityId>(&value);
    const int place = chosen ? choice_->findData(chosen->value) : -1;
    const bool named = place >= 0 && choice_->itemText(place) == nameOf(*latest_, *chosen);
    if (!choicesOf_ || (chosen && !named)) {
        fill(*latest_);
    }
    const QSignalBlocker quiet(choice_);
    const QString placeholder = state_.mixed() ? tr("mixed") : formatValue(*latest_, info(), {});
    if (choice_->placeholderText() != placeholder) choice_->setPlaceholderText(placeholder);
    const int index = state_.mixed() ? -1 : choice_->findData(dataOf(value));
    if (choice_->currentIndex() != index) choice_->setCurrentIndex(index);
    if (QLineEdit* line = choice_->lineEdit()) {
        line->setPlaceholderText(placeholder);
        line->setText(index >= 0 ? choice_->itemText(index) : QString());
        line->setModified(false);
    }
}

void ChoiceEditor::choose(int index) {
    if (QLineEdit* line = choice_->lineEdit()) {
        line->setModified(false);
    }
    if (const auto done = commit(always(valueOf(info(), choice_->itemData(index)))); !done) {
        refuse(done.error());
        goBack();
    } else {
        restored();
    }
}

/// What is typed names a choice when it stands in no other's name.
void ChoiceEditor::finishTyping() {
    QLineEdit* line = choice_->lineEdit();
    if (!line->isModified() || choice_->completer()->popup()->isVisible()) {
        return;
    }
    const QString typed = line->text().trimmed();
    std::vector<int> fitting;
    for (int i = 0; i < choice_->count(); ++i) {
        if (choice_->itemText(i).contains(typed, Qt::CaseInsensitive)) fitting.push_back(i);
    }
    const int exact = choice_->findText(typed, Qt::MatchFixedString);
    if (exact >= 0 || fitting.size() == 1) {
        choose(exact >= 0 ? exact : fitting.front());
        return;
    }
    refuse({ErrorCode::unknownName, fitting.empty() ? message("“%1” is none of the choices", typed.toStdString())
                                                    : message("“%1” could be several of the choices", typed.toStdString())});
    goBack();
}

void ChoiceEditor::takeBack() {
    restored();
    if (latest_) {
        goBack();
    }
}

/// Before the list is looked at it gets the names of the plan as it is now.
void ChoiceEditor::freshen() {
    if (!latest_ || lists(*latest_)) {
        return;
    }
    const QVariant chosen = choice_->currentData();
    const Plan plan = *latest_;
    fill(plan);
    const QSignalBlocker quiet(choice_);
    choice_->setCurrentIndex(choice_->findData(chosen));
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event) {
    const bool looksAtList = event->type() == QEvent::KeyPress && !choice_->isEditable();
    if (looksAtList || event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) {
        freshen();
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && latest_ &&
        (note().refuses() || (choice_->isEditable() && choice_->lineEdit()->isModified()))) {
        takeBack();
        return true;
    }
    if (event->type() == QEvent::FocusOut && note().refuses()) {
        restored();
    }
    return FieldEditor::eventFilter(watched, event);
}

}  // namespace wattscape::ui
