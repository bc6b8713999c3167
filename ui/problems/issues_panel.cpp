#include "ui/problems/issues_panel.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/problems/issues_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

namespace wattscape::ui {

IssuesPanel::IssuesPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new IssuesModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      table_(new QTableView),
      empty_(new QLabel),
      stack_(new QStackedLayout(this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(IssuesModel::sortRole);
    sorted_->setDynamicSortFilter(false);

    table_->setModel(sorted_);
    table_->setAccessibleName(tr("Issues"));
    table_->setSortingEnabled(true);
    table_->sortByColumn(IssuesModel::idleCost, Qt::DescendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(Theme::instance().grid(6));
    table_->horizontalHeader()->setSectionsMovable(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics(table_->font());
    table_->setColumnWidth(IssuesModel::what, metrics.averageCharWidth() * 62);
    table_->setColumnWidth(IssuesModel::site, metrics.averageCharWidth() * 22);
    for (int column = IssuesModel::from; column < IssuesModel::columnCount_; ++column) {
        table_->setColumnWidth(column, metrics.averageCharWidth() * 15);
    }

    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);

    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) { reveal(index.row()); });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) { reveal(index.row()); });
    PlanDocument& document = session_.document();
    connect(&document, &PlanDocument::resultsChanged, this, &IssuesPanel::showResults);
    connect(&document, &PlanDocument::planReplaced, this, &IssuesPanel::showResults);
    showResults();
}

int IssuesPanel::issueCount() const {
    return model_->rowCount();
}

void IssuesPanel::nextIssue() {
    step(1);
}

void IssuesPanel::previousIssue() {
    step(-1);
}

void IssuesPanel::showResults() {
    const PlanResults& results = session_.document().results();
    model_->show(results);
    // Rows that move under the pointer can't be read: during a gesture they keep their order.
    if (!session_.document().inGesture()) {
        sorted_->sort(table_->horizontalHeader()->sortIndicatorSection(), table_->horizontalHeader()->sortIndicatorOrder());
    }
    stack_->setCurrentWidget(issueCount() > 0 ? static_cast<QWidget*>(table_) : empty_);
    if (issueCount() == 0) {
        empty_->setText(tr("Nothing is wrong that we know of.\n%1 rules were checked.")
                            .arg(formatCount(static_cast<double>(results.rulesChecked()))));
    }
    if (announced_ != issueCount()) {
        announced_ = issueCount();
        Q_EMIT issueCountChanged(announced_);
    }
}

void IssuesPanel::step(int rows) {
    const int count = sorted_->rowCount();
    if (count == 0) {
        return;
    }
    const int current = table_->currentIndex().isValid() ? table_->currentIndex().row() : (rows > 0 ? -1 : 0);
    const int next = (current + rows + count) % count;
    table_->selectRow(next);
    reveal(next);
}

void IssuesPanel::reveal(int row) {
    const Issue& issue = model_->issueAt(sorted_->mapToSource(sorted_->index(row, 0)).row());
    const EntityId first = issue.site ? EntityId(issue.site) : issue.about.empty() ? EntityId{} : issue.about.front();
    session_.reveal(first, issue.from);
    if (!issue.about.empty()) {
        session_.select(issue.about);
    }
}

}  // namespace wattscape::ui
