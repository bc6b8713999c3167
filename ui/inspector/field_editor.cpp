#include "ui/inspector/field_editor.h"

#include "core/geo/coordinates.h"
#include "ui/format/format.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace wattscape::ui {
namespace {

bool isChosen(FieldType type) {
    return type == FieldType::choice || type == FieldType::reference || type == FieldType::flag || type == FieldType::anyTask;
}

/// What a line can't take is shown and edited elsewhere: on the map, in the timeline.
bool isTyped(FieldType type) {
    return type == FieldType::text || type == FieldType::count || type == FieldType::number || type == FieldType::day ||
           type == FieldType::month || type == FieldType::location;
}

Result<FieldValue> typedValue(const FieldInfo& info, const QString& text) {
    if (info.type != FieldType::location) {
        return parseValue(info, text);
    }
    const Result<LonLat> point = parseCoordinates(text.toStdString());
    if (!point) {
        return fail(point.error());
    }
    return FieldValue(*point);
}

QString label(const std::string& choiceKey) {
    QString text = QString::fromStdString(choiceKey);
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    return QCoreApplication::translate("core", text.toUtf8().constData());
}

}  // namespace

FieldEditor::FieldEditor(const FieldInfo& info, Commit commit, QWidget* parent)
    : QWidget(parent), info_(info), commit_(std::move(commit)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    if (isChosen(info_.type)) {
        makeChoice();
    } else {
        makeLine();
    }
    layout->addWidget(control());
    setFocusProxy(control());
}

QWidget* FieldEditor::control() const {
    return choice_ ? static_cast<QWidget*>(choice_) : line_;
}

void FieldEditor::makeLine() {
    line_ = new QLineEdit;
    line_->setAccessibleName(translatedLabel(info_));
    line_->setReadOnly(!isTyped(info_.type));
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::editingFinished, this, &FieldEditor::finishTyping);
}

void FieldEditor::makeChoice() {
    choice_ = new QComboBox;
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(8);
    choice_->setFocusPolicy(Qt::StrongFocus);
    choice_->installEventFilter(this);
    connect(choice_, &QComboBox::activated, this, [this](int index) {
        const QVariant chosen = choice_->itemData(index);
        FieldValue value;
        if (info_.type == FieldType::flag) {
            value = chosen.toBool();
        } else if (info_.type == FieldType::choice) {
            value = chosen.toString().toStdString();
        } else if (chosen.toUInt() != 0) {
            value = EntityId{chosen.toUInt()};
        }
        if (!commit_(value)) {
            choicesOf_.reset();
        }
    });
}

/// Whether the list still names the entities of this plan, so that a drag elsewhere does not fill it again and again.
bool FieldEditor::listsEntitiesOf(const Plan& plan) const {
    if (!choicesOf_) {
        return false;
    }
    bool same = true;
    if (info_.type == FieldType::reference) {
        forEachTable(plan, [&]<class E>(const Table<E>& table) {
            same = same && (kindOf<E> != info_.refersTo || table.sameAs(choicesOf_->table<E>()));
        });
    }
    return same;
}

void FieldEditor::fillChoice(const Plan& plan) {
    choicesOf_ = plan;
    const QSignalBlocker quiet(choice_);
    choice_->clear();
    if (info_.type == FieldType::flag) {
        choice_->addItem(QCoreApplication::translate("Format", "no"), false);
        choice_->addItem(QCoreApplication::translate("Format", "yes"), true);
    } else if (info_.type == FieldType::choice) {
        for (const std::string_view key : info_.choices) {
            choice_->addItem(label(std::string(key)), QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        }
    }
    if (info_.type != FieldType::reference) {
        return;
    }
    if (!info_.required) {
        choice_->addItem(formatValue(plan, info_, {}), 0U);
    }
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        if (kindOf<E> == info_.refersTo) {
            table.forEach(
                [&](const E& entity) { choice_->addItem(formatValue(plan, info_, EntityId(entity.id)), entity.id.value); });
        }
    });
}

void FieldEditor::show(const Plan& plan, const FieldValue& value, bool mixed) {
    if (choice_) {
        if (choice_->view()->isVisible()) {
            return;
        }
        latest_ = plan;
        const auto* chosen = std::get_if<EntityId>(&value);
        const int place = chosen ? choice_->findData(chosen->value) : -1;
        const bool named = place >= 0 && choice_->itemText(place) == formatValue(plan, info_, value);
        // While a bar is dragged the list changes with every move, but is not looked at: only what is shown must be right.
        if (!choicesOf_ || (chosen && !named)) {
            fillChoice(plan);
        }
        const QSignalBlocker quiet(choice_);
        QVariant wanted = 0U;
        if (const auto* flag = std::get_if<bool>(&value)) wanted = *flag;
        if (const auto* key = std::get_if<std::string>(&value)) wanted = QString::fromStdString(*key);
        if (const auto* id = std::get_if<EntityId>(&value)) wanted = id->value;
        choice_->setPlaceholderText(mixed ? tr("mixed") : formatValue(plan, info_, {}));
        choice_->setCurrentIndex(mixed ? -1 : choice_->findData(wanted));
        return;
    }
    const QString text = mixed || !isSaid(value) ? QString() : formatValue(plan, info_, value);
    line_->setPlaceholderText(mixed ? tr("mixed") : formatValue(plan, info_, {}));
    if (text == shown_ || (line_->hasFocus() && line_->isModified()) || refused_) {
        return;
    }
    shown_ = text;
    line_->setText(text);
    line_->setCursorPosition(0);
}

void FieldEditor::refuse(const Error& error) {
    const QString why = translated(error.what);
    refused_ = true;
    line_->setProperty("refused", true);
    line_->style()->polish(line_);
    line_->setToolTip(why);
    line_->setAccessibleDescription(why);
    Q_EMIT refused(why);
    line_->setFocus();
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    const bool opens = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    if (choice_ && opens && latest_ && !listsEntitiesOf(*latest_)) {
        const QVariant chosen = choice_->currentData();
        const Plan plan = *latest_;
        fillChoice(plan);
        const QSignalBlocker quiet(choice_);
        choice_->setCurrentIndex(choice_->findData(chosen));
    }
    if (event->type() == QEvent::Wheel && !control()->hasFocus()) {
        event->ignore();  // scrolling past a field must not change it
        return true;
    }
    if (watched == line_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        (line_->isModified() || refused_)) {
        restore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::finishTyping() {
    if (!line_->isModified()) {
        return;
    }
    line_->setModified(false);
    const Result<FieldValue> value = typedValue(info_, line_->text());
    const Result<void> done = value ? commit_(*value) : Result<void>(fail(value.error()));
    if (done) {
        restore();
    } else {
        refuse(done.error());
    }
}

void FieldEditor::restore() {
    if (std::exchange(refused_, false)) {
        line_->setProperty("refused", false);
        line_->style()->polish(line_);
        line_->setToolTip({});
        line_->setAccessibleDescription({});
        Q_EMIT restored();
    }
    line_->setText(shown_);
    line_->setModified(false);
}

}  // namespace wattscape::ui
