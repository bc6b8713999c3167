#include "ui/inspector/check_list_editor.h"

#include "ui/format/format.h"
#include "ui/inspector/field_note.h"

#include <algorithm>

#include <QListWidget>
#include <QSignalBlocker>

namespace wattscape::ui {
namespace {

constexpr int mostRows = 8;

/// Puts an element in its place of an ascending list, or takes it out.
template <class T, class Order>
void include(std::vector<T>& list, const T& element, bool included, Order order) {
    std::erase(list, element);
    if (included) {
        list.insert(std::ranges::find_if(list, [&](const T& other) { return order(element) < order(other); }), element);
    }
}

FieldValue with(const FieldInfo& info, const FieldValue& now, const QVariant& choice, bool included) {
    if (info.type == FieldType::choices) {
        auto keys = isSaid(now) ? std::get<std::vector<std::string>>(now) : std::vector<std::string>{};
        const auto place = [&](const std::string& key) { return std::ranges::find(info.choices, key) - info.choices.begin(); };
        include(keys, choice.toString().toStdString(), included, place);
        return keys.empty() ? FieldValue() : FieldValue(std::move(keys));
    }
    auto ids = isSaid(now) ? std::get<std::vector<EntityId>>(now) : std::vector<EntityId>{};
    include(ids, EntityId{choice.toUInt()}, included, [](EntityId id) { return id; });
    return ids.empty() ? FieldValue() : FieldValue(std::move(ids));
}

bool contains(const FieldValue& value, const QVariant& choice) {
    if (const auto* keys = std::get_if<std::vector<std::string>>(&value)) {
        return std::ranges::find(*keys, choice.toString().toStdString()) != keys->end();
    }
    const auto* ids = std::get_if<std::vector<EntityId>>(&value);
    return ids && std::ranges::find(*ids, EntityId{choice.toUInt()}) != ids->end();
}

}  // namespace

CheckListEditor::CheckListEditor(const FieldInfo& info, Commit commit, QWidget* parent)
    : FieldEditor(info, std::move(commit), parent), list_(new QListWidget) {
    list_->setAccessibleName(translatedLabel(info));
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    addControl(list_);
    setFocusProxy(list_);
    ignoreWheelOn(list_);
    connect(list_, &QListWidget::itemChanged, this, &CheckListEditor::toggle);
}

QWidget* CheckListEditor::control() const {
    return list_;
}

void CheckListEditor::fill(const Plan& plan) {
    const int current = list_->currentRow();
    list_->clear();
    const auto add = [this](const QString& text, const QVariant& choice) {
        auto* item = new QListWidgetItem(text, list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, choice);
        item->setCheckState(Qt::Unchecked);
    };
    for (const std::string_view key : info().choices) {
        add(formatValue(plan, info(), std::vector{std::string(key)}), QString::fromStdString(std::string(key)));
    }
    if (info().type == FieldType::references) {
        forEachTable(plan, [&]<class E>(const Table<E>& table) {
            if (kindOf<E> == info().refersTo) {
                table.forEach([&](const E& entity) {
                    add(formatValue(plan, info(), std::vector{EntityId(entity.id)}), entity.id.value);
                });
            }
        });
    }
    list_->setCurrentRow(std::clamp(current, 0, std::max(0, list_->count() - 1)), QItemSelectionModel::NoUpdate);
    const int rows = std::clamp(list_->count(), 1, mostRows);
    list_->setFixedHeight(rows * std::max(list_->sizeHintForRow(0), fontMetrics().height()) + 2 * list_->frameWidth());
    list_->setVisible(list_->count() > 0);
    if (list_->count() == 0) {
        note().say(tr("The plan has none yet"));
    }
}

void CheckListEditor::present(const Plan& plan, const FieldState& state) {
    state_ = state;
    const QSignalBlocker quiet(list_);
    bool same = choicesOf_.has_value();
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        same = same && (kindOf<E> != info().refersTo || table.sameAs(choicesOf_->table<E>()));
    });
    if (!same) {
        note().hush();
        fill(plan);
        choicesOf_ = plan;
    }
    for (int i = 0; i < list_->count(); ++i) {
        QListWidgetItem* item = list_->item(i);
        const auto having = std::ranges::count_if(
            state.said, [&](const FieldValue& value) { return contains(value, item->data(Qt::UserRole)); });
        const bool all = having == static_cast<std::ptrdiff_t>(state.said.size());
        item->setCheckState(having == 0 ? Qt::Unchecked : all ? Qt::Checked : Qt::PartiallyChecked);
    }
}

void CheckListEditor::toggle(QListWidgetItem* item) {
    const QVariant choice = item->data(Qt::UserRole);
    const bool included = item->checkState() == Qt::Checked;
    const auto done = commit([info = info(), choice, included](const FieldValue& now) {
        return Result<FieldValue>(with(info, now, choice, included));
    });
    if (!done) {
        refuse(done.error());
        const Plan plan = *choicesOf_;
        present(plan, state_);
    }
}

}  // namespace wattscape::ui
