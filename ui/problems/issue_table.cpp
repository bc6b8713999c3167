#include "ui/problems/issue_table.h"

#include "ui/problems/issues_model.h"

#include <algorithm>
#include <array>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace wattscape::ui {
namespace {

/// What matters most comes first, with its width in characters; the planner may drag heads about.
constexpr std::array<std::pair<IssueColumn, int>, issueColumnCount> columnsAtFirst{{{IssueColumn::severity, 13},
                                                                                    {IssueColumn::what, 56},
                                                                                    {IssueColumn::idleCost, 12},
                                                                                    {IssueColumn::fixes, 8},
                                                                                    {IssueColumn::from, 13},
                                                                                    {IssueColumn::to, 13},
                                                                                    {IssueColumn::megawatts, 14},
                                                                                    {IssueColumn::racks, 14},
                                                                                    {IssueColumn::site, 18},
                                                                                    {IssueColumn::limit, 22},
                                                                                    {IssueColumn::rackDays, 17},
                                                                                    {IssueColumn::idleCapital, 20}}};

}  // namespace

IssueTable::IssueTable(IssuesModel& model, QWidget* parent) : QTreeView(parent), model_(model) {
    setModel(&model_);
    setAccessibleName(tr("Issues"));
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTreePosition(static_cast<int>(IssueColumn::what));
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(IssueView{}.sortBy), Qt::DescendingOrder);
    layOutColumns();
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        Q_EMIT sortPicked(static_cast<IssueColumn>(column), order == Qt::DescendingOrder);
    });
    connect(&model_, &QAbstractItemModel::modelReset, this, &IssueTable::restoreRows);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &IssueTable::rememberChosen);
    connect(this, &QTreeView::activated, this, &IssueTable::rowPicked);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT rowPicked();
        if (index.column() == static_cast<int>(IssueColumn::fixes)) Q_EMIT fixesPicked();
    });
    connect(this, &QTreeView::expanded, this, &IssueTable::rememberFolding);
    connect(this, &QTreeView::collapsed, this, &IssueTable::rememberFolding);
}

void IssueTable::layOutColumns() {
    header()->setStretchLastSection(false);
    const int character = fontMetrics().averageCharWidth();
    for (int place = 0; place < issueColumnCount; ++place) {
        const auto& [column, characters] = columnsAtFirst[static_cast<std::size_t>(place)];
        setColumnWidth(static_cast<int>(column), character * characters);
        header()->moveSection(header()->visualIndex(static_cast<int>(column)), place);
    }
}

const IssueRow* IssueTable::currentRow() const {
    return model_.rowAt(currentIndex());
}

bool IssueTable::step(int rows) {
    QModelIndexList open = model_.issues();
    open.removeIf([this](const QModelIndex& index) { return model_.rowAt(index)->isIgnored(); });
    if (open.isEmpty()) {
        return false;
    }
    const qsizetype current = open.indexOf(currentIndex().siblingAtColumn(0));
    const qsizetype next = current < 0 ? (rows > 0 ? 0 : open.size() - 1) : (current + rows + open.size()) % open.size();
    setCurrentIndex(open[next]);
    scrollTo(open[next]);
    return true;
}

QPoint IssueTable::belowCurrentRow() const {
    const QModelIndex what = currentIndex().siblingAtColumn(static_cast<int>(IssueColumn::what));
    return viewport()->mapToGlobal(visualRect(what).bottomLeft());
}

void IssueTable::copyRows() const {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < issueColumnCount; ++column) {
        cells << headOf(static_cast<IssueColumn>(column));
    }
    lines << cells.join(QLatin1Char('\t'));
    QModelIndexList rows = selectionModel()->selectedRows();
    const QModelIndexList order = model_.issues();
    std::sort(rows.begin(), rows.end(),
              [&](const QModelIndex& a, const QModelIndex& b) { return order.indexOf(a) < order.indexOf(b); });
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (int column = 0; column < issueColumnCount; ++column) {
            cells << row.siblingAtColumn(column).data().toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void IssueTable::restoreRows() {
    const auto& groups = model_.groups();
    setRootIsDecorated(
        std::any_of(groups.begin(), groups.end(), [](const IssueGroup& group) { return !group.title.isEmpty(); }));
    for (int row = 0; row < model_.rowCount(); ++row) {
        const QModelIndex index = model_.index(row, 0);
        const IssueGroup* group = model_.groupAt(index);
        setExpanded(index, group && (!group->ignored || ignoredAreOpen_));
    }
    for (const QModelIndex& index : model_.issues()) {
        const IssueRow* row = model_.rowAt(index);
        const bool isInSight = !row->isIgnored() || ignoredAreOpen_;
        if (chosen_ && isInSight && areAboutTheSame(row->issue, *chosen_)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void IssueTable::rememberFolding(const QModelIndex& index) {
    const IssueGroup* group = model_.groupAt(index);
    if (group && group->ignored) ignoredAreOpen_ = isExpanded(index);
}

void IssueTable::rememberChosen() {
    if (const IssueRow* row = currentRow()) chosen_ = row->issue;
}

void IssueTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    rememberChosen();
    Q_EMIT currentRowChanged();
}

bool IssueTable::event(QEvent* event) {
    // While the list has the keys, Copy is the rows as text and not the window's copy of what is selected in the plan.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void IssueTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QTreeView::keyPressEvent(event);
}

}  // namespace wattscape::ui
