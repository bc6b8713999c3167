#include "ui/finance/statement_table.h"

#include "ui/finance/statement_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

namespace wattscape::ui {
namespace {

constexpr int labelCharacters = 36;
constexpr int amountCharacters = 13;

QTreeView* makeView(StatementModel& model) {
    auto* view = new QTreeView;
    view->setModel(&model);
    view->setUniformRowHeights(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionsMovable(false);
    return view;
}

}  // namespace

StatementTable::StatementTable(StatementModel& model, QWidget* parent)
    : QWidget(parent), model_(model), lines_(makeView(model)), periods_(makeView(model)) {
    lines_->setAccessibleName(tr("Lines of the accounts"));
    periods_->setAccessibleName(tr("Accounts by period"));
    periods_->setRootIsDecorated(false);
    periods_->setIndentation(0);
    lines_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    periods_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(lines_);
    row->addWidget(periods_, 1);
    auto* copying = new QAction(tr("Copy"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copying);
    connect(copying, &QAction::triggered, this, &StatementTable::copy);
    auto* explaining = new QAction(tr("Explain"), this);
    explaining->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    explaining->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(explaining);
    connect(explaining, &QAction::triggered, this, [this] { Q_EMIT explanationWanted(lines_->currentIndex()); });
    for (QTreeView* view : {lines_, periods_}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions({explaining, copying});
        connect(view, &QTreeView::doubleClicked, this, &StatementTable::explanationWanted);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &StatementTable::layOut);
    followEachOther();
    layOut();
}

void StatementTable::followEachOther() {
    periods_->setSelectionModel(lines_->selectionModel());
    for (const auto& [one, other] : {std::pair(lines_, periods_), std::pair(periods_, lines_)}) {
        QTreeView* follower = other;
        connect(one->verticalScrollBar(), &QScrollBar::valueChanged, follower->verticalScrollBar(), &QScrollBar::setValue);
        connect(one, &QTreeView::expanded, follower, &QTreeView::expand);
        connect(one, &QTreeView::collapsed, follower, &QTreeView::collapse);
    }
}

void StatementTable::layOut() {
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < model_.columnCount(); ++column) {
        const bool frozen = column < StatementModel::firstPeriod;
        lines_->setColumnHidden(column, !frozen);
        periods_->setColumnHidden(column, frozen);
        const int width = character * (column == StatementModel::label ? labelCharacters : amountCharacters);
        lines_->setColumnWidth(column, width);
        periods_->setColumnWidth(column, width);
    }
    lines_->setFixedWidth(character * (labelCharacters + amountCharacters) + 2);
    lines_->expandAll();
    periods_->expandAll();
}

void StatementTable::reveal(int column) {
    const QModelIndex first = model_.index(0, column);
    if (!first.isValid() || column < StatementModel::firstPeriod) return;
    const int left = periods_->header()->sectionPosition(column);
    const int width = periods_->header()->sectionSize(column);
    QScrollBar* bar = periods_->horizontalScrollBar();
    if (left < bar->value()) {
        bar->setValue(left);
    } else if (left + width > bar->value() + periods_->viewport()->width()) {
        bar->setValue(left + width - periods_->viewport()->width());
    }
}

void StatementTable::copy() const {
    QStringList heads;
    for (int column = 0; column < model_.columnCount(); ++column) {
        heads << model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QStringList text{heads.join(QLatin1Char('\t'))};
    const QItemSelectionModel* chosen = lines_->selectionModel();
    for (int group = 0; group < model_.rowCount(); ++group) {
        const QModelIndex parent = model_.index(group, 0);
        for (int row = 0; row < model_.rowCount(parent); ++row) {
            const QModelIndex first = model_.index(row, 0, parent);
            if (chosen->hasSelection() && !chosen->isSelected(first)) continue;
            QStringList cells;
            for (int column = 0; column < model_.columnCount(); ++column) {
                cells << first.siblingAtColumn(column).data().toString();
            }
            text << cells.join(QLatin1Char('\t'));
        }
    }
    QApplication::clipboard()->setText(text.join(QLatin1Char('\n')));
}

}  // namespace wattscape::ui
