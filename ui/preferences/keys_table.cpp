#include "ui/preferences/keys_table.h"

#include "ui/shell/actions.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wattscape::ui {

KeysTable::KeysTable(Actions& actions, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      search_(new QLineEdit),
      table_(new QTreeWidget),
      keys_(new QKeySequenceEdit),
      reset_(new QPushButton(tr("Usual keys"))),
      refusal_(new QLabel) {
    search_->setPlaceholderText(tr("Find a command or its keys"));
    search_->setAccessibleName(tr("Find a command or its keys"));
    search_->setClearButtonEnabled(true);
    table_->setHeaderLabels({tr("Command"), tr("Keys")});
    table_->setAccessibleName(tr("Keys of the commands"));
    table_->setRootIsDecorated(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    keys_->setAccessibleName(tr("New keys"));
    refusal_->setWordWrap(true);
    reset_->setAutoDefault(false);

    auto* edit = new QHBoxLayout;
    refusal_->setTextFormat(Qt::PlainText);
    auto* label = new QLabel(tr("&New keys"));
    label->setBuddy(keys_);
    edit->addWidget(label);
    edit->addWidget(keys_, 1);
    edit->addWidget(reset_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(search_);
    layout->addWidget(table_, 1);
    layout->addLayout(edit);
    layout->addWidget(refusal_);

    for (QAction* action : actions_.all()) {
        auto* item = new QTreeWidgetItem(table_, {plainText(*action)});
        item->setData(0, Qt::UserRole, QVariant::fromValue(action));
        showKeys(item, action);
    }
    table_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(search_, &QLineEdit::textChanged, this, &KeysTable::filter);
    connect(table_, &QTreeWidget::currentItemChanged, this, &KeysTable::showChosen);
    connect(keys_, &QKeySequenceEdit::keySequenceChanged, this, &KeysTable::change);
    connect(reset_, &QPushButton::clicked, this, &KeysTable::reset);
    showChosen();
}

QAction* KeysTable::chosen() const {
    const QTreeWidgetItem* item = table_->currentItem();
    return item ? item->data(0, Qt::UserRole).value<QAction*>() : nullptr;
}

void KeysTable::filter(const QString& text) {
    for (int row = 0; row < table_->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = table_->topLevelItem(row);
        const bool fits =
            item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void KeysTable::showKeys(QTreeWidgetItem* item, QAction* action) {
    item->setText(1, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    QFont font = table_->font();
    font.setBold(action->shortcuts() != actions_.usualKeys(action));
    item->setFont(1, font);
}

void KeysTable::showChosen() {
    const QAction* action = chosen();
    const QSignalBlocker quiet(keys_);
    keys_->setKeySequence(action ? action->shortcut() : QKeySequence());
    keys_->setEnabled(action);
    reset_->setEnabled(action && action->shortcuts() != actions_.usualKeys(action));
    refusal_->clear();
}

void KeysTable::change(const QKeySequence& keys) {
    QAction* action = chosen();
    const QAction* holder = actions_.withKeys(keys);
    if (!action || holder == action) {
        return;
    }
    if (holder) {
        refusal_->setText(tr("%1 belongs to “%2” already").arg(keys.toString(QKeySequence::NativeText), plainText(*holder)));
        return;
    }
    actions_.setKeys(action, keys.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{keys});
    showKeys(table_->currentItem(), action);
    reset_->setEnabled(action->shortcuts() != actions_.usualKeys(action));
    refusal_->clear();
}

void KeysTable::reset() {
    if (QAction* action = chosen()) {
        actions_.setKeys(action, actions_.usualKeys(action));
        showKeys(table_->currentItem(), action);
        showChosen();
    }
}

}  // namespace wattscape::ui
