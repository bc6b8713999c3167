#include "ui/problems/issues_panel.h"

#include "core/evaluate/ignoring.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/problems/fix_finder.h"
#include "ui/problems/fix_menu.h"
#include "ui/problems/issues_model.h"
#include "ui/problems/reason_bar.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace wattscape::ui {
namespace {

constexpr int idleMilliseconds = 300;  ///< fixes are looked for once the planner pauses

Day today() {
    const QDate date = QDate::currentDate();
    return std::chrono::year{date.year()} / date.month() / date.day();
}

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

QToolButton* buttonFor(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(action->toolTip());
    return button;
}

}  // namespace

IssuesPanel::IssuesPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new IssuesModel(this)),
      finder_(new FixFinder(this)),
      list_(new QTreeView),
      empty_(new QLabel),
      summary_(new QLabel),
      stack_(new QStackedWidget),
      reason_(new ReasonBar) {
    makeList();
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    stack_->addWidget(list_);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(stack_, 1);
    column->addWidget(reason_);
    connect(reason_, &ReasonBar::given, this, &IssuesPanel::ignoreCurrent);

    auto* idle = new QTimer(this);
    idle->setSingleShot(true);
    idle->setInterval(idleMilliseconds);
    connect(idle, &QTimer::timeout, this, [this] {
        const PlanDocument& document = session_.document();
        if (document.resultsAreCurrent() && !document.inGesture()) finder_->lookAt(document.results());
    });
    connect(finder_, &FixFinder::found, this, [this](int number) {
        model_->setFixes(number, static_cast<int>(finder_->fixesOf(number)->size()));
        showWhatCanBeDone();
    });
    PlanDocument& document = session_.document();
    for (const auto signal : {&PlanDocument::resultsChanged, &PlanDocument::planReplaced}) {
        connect(&document, signal, this, &IssuesPanel::showResults);
        connect(&document, signal, idle, qOverload<>(&QTimer::start));
    }
    showResults();
    idle->start();
}

QWidget* IssuesPanel::makeBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    const int gap = Theme::instance().grid(2);
    row->setContentsMargins(gap, 0, gap, 0);
    row->setSpacing(gap);
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter issues"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(QFontMetrics(font()).averageCharWidth() * 30);
    connect(filter, &QLineEdit::textChanged, this, &IssuesPanel::setFilter);
    auto* grouping = new QComboBox;
    grouping->addItems({tr("not at all"), tr("by site"), tr("by cause")});
    grouping->setAccessibleName(tr("Group issues"));
    connect(grouping, &QComboBox::currentIndexChanged, this,
            [this](int index) { setGrouping(static_cast<IssueGrouping>(index)); });
    auto* group = new QLabel(tr("Group"));
    group->setBuddy(grouping);
    row->addWidget(filter, 1);
    row->addWidget(group);
    row->addWidget(grouping);
    for (QAction* action : {fix_, ignore_, copy_}) {
        row->addWidget(buttonFor(action));
    }
    summary_->setForegroundRole(QPalette::PlaceholderText);
    summary_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(summary_, 2);
    return bar;
}

void IssuesPanel::makeList() {
    list_->setModel(model_);
    list_->setAccessibleName(tr("Issues"));
    list_->setUniformRowHeights(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setTreePosition(static_cast<int>(IssueColumn::what));
    list_->setSortingEnabled(true);
    list_->sortByColumn(static_cast<int>(view_.sortBy), Qt::DescendingOrder);
    list_->installEventFilter(this);
    QHeaderView* head = list_->header();
    head->setStretchLastSection(false);
    const int character = QFontMetrics(list_->font()).averageCharWidth();
    for (int place = 0; place < issueColumnCount; ++place) {
        const auto& [column, characters] = columnsAtFirst[static_cast<std::size_t>(place)];
        list_->setColumnWidth(static_cast<int>(column), character * characters);
        head->moveSection(head->visualIndex(static_cast<int>(column)), place);
    }
    fix_ = new QAction(tr("Fixes"), this);
    fix_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    fix_->setToolTip(tr("What can be done about the issue (%1)").arg(fix_->shortcut().toString(QKeySequence::NativeText)));
    addAction(fix_);
    ignore_ = new QAction(tr("Ignore"), this);
    copy_ = new QAction(tr("Copy"), this);
    copy_->setToolTip(tr("Copy the selected rows as text"));
    connect(fix_, &QAction::triggered, this, &IssuesPanel::showFixes);
    connect(ignore_, &QAction::triggered, this, &IssuesPanel::ignoreOrRestore);
    connect(copy_, &QAction::triggered, this, &IssuesPanel::copyRows);

    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        view_.sortBy = static_cast<IssueColumn>(column);
        view_.descending = order == Qt::DescendingOrder;
        layOut(false);
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &IssuesPanel::restoreRows);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showWhatCanBeDone(); });
    connect(list_, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        reveal(index);
        if (index.column() == static_cast<int>(IssueColumn::fixes)) showFixes();
    });
    connect(list_, &QTreeView::activated, this, &IssuesPanel::reveal);
    connect(list_, &QWidget::customContextMenuRequested, this, &IssuesPanel::openMenu);
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed}) {
        connect(list_, signal, this, [this](const QModelIndex& index) {
            const IssueGroup* group = model_->groupAt(index);
            if (group && group->ignored) ignoredAreOpen_ = list_->isExpanded(index);
        });
    }
}

int IssuesPanel::issueCount() const {
    int count = 0;
    for (const IssueGroup& group : model_->groups()) {
        count += group.ignored ? 0 : static_cast<int>(group.rows.size()) + group.hidden;
    }
    return count;
}

void IssuesPanel::nextIssue() {
    step(1);
}

void IssuesPanel::previousIssue() {
    step(-1);
}

void IssuesPanel::setGrouping(IssueGrouping grouping) {
    view_.grouping = grouping;
    layOut(false);
}

void IssuesPanel::setFilter(const QString& filter) {
    view_.filter = filter;
    layOut(false);
}

void IssuesPanel::showResults() {
    // Rows must not vanish under the list of fixes that hangs on them.
    if (menu_ && menu_->isPreviewing()) {
        return;
    }
    const PlanDocument& document = session_.document();
    if (!finder_->isAbout(document.results())) {
        finder_->stop();
        model_->forgetFixes();
    }
    layOut(document.inGesture());
    if (announced_ != issueCount()) {
        announced_ = issueCount();
        Q_EMIT issueCountChanged(announced_);
    }
}

void IssuesPanel::layOut(bool inGesture) {
    const PlanResults& results = session_.document().results();
    model_->show(results, view_, inGesture);
    const bool nothing = model_->groups().empty();
    stack_->setCurrentWidget(nothing ? static_cast<QWidget*>(empty_) : list_);
    if (nothing) {
        empty_->setText(tr("Nothing is wrong that we know of.\n%1 rules were checked.")
                            .arg(formatCount(static_cast<double>(results.rulesChecked()))));
    }
    showSummary();
    showWhatCanBeDone();
}

void IssuesPanel::restoreRows() {
    const auto& groups = model_->groups();
    list_->setRootIsDecorated(
        std::any_of(groups.begin(), groups.end(), [](const IssueGroup& group) { return !group.title.isEmpty(); }));
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QModelIndex index = model_->index(row, 0);
        const IssueGroup* group = model_->groupAt(index);
        list_->setExpanded(index, group && (!group->ignored || ignoredAreOpen_));
    }
    for (const QModelIndex& index : model_->issues()) {
        const IssueRow* row = model_->rowAt(index);
        const bool isInSight = !row->isIgnored() || ignoredAreOpen_;
        if (chosen_ && isInSight && areAboutTheSame(row->issue, *chosen_)) {
            list_->setCurrentIndex(index);
            return;
        }
    }
}

void IssuesPanel::showSummary() {
    int hidden = 0;
    int ignored = 0;
    Money cost;
    for (const IssueGroup& group : model_->groups()) {
        hidden += group.hidden;
        ignored += group.ignored ? static_cast<int>(group.rows.size()) + group.hidden : 0;
        cost += group.ignored ? Money{} : group.idleCost;
    }
    QStringList parts{tr("%1 open").arg(formatCount(issueCount())), tr("idle cost %1").arg(formatMoney(cost.value()))};
    if (ignored > 0) parts << tr("%1 ignored").arg(formatCount(ignored));
    if (hidden > 0) parts << tr("%1 hidden by the filter, not in the sum").arg(formatCount(hidden));
    summary_->setText(parts.join(QStringLiteral(" · ")));
    summary_->setToolTip(summary_->text());
}

void IssuesPanel::showWhatCanBeDone() {
    const IssueRow* row = currentRow();
    if (row) chosen_ = row->issue;
    const std::vector<Remedy>* fixes = row && !row->isIgnored() ? finder_->fixesOf(row->number) : nullptr;
    fix_->setEnabled(fixes && !fixes->empty());
    ignore_->setEnabled(row);
    const bool restores = row && row->isIgnored();
    ignore_->setText(restores ? tr("Stop ignoring") : tr("Ignore…"));
    ignore_->setToolTip(restores ? tr("Put the issue back on the list") : tr("Take the issue off the list, with a reason"));
    copy_->setEnabled(row);
}

const IssueRow* IssuesPanel::currentRow() const {
    return model_->rowAt(list_->currentIndex());
}

void IssuesPanel::step(int rows) {
    QModelIndexList open = model_->issues();
    open.removeIf([this](const QModelIndex& index) { return model_->rowAt(index)->isIgnored(); });
    if (open.isEmpty()) {
        return;
    }
    const qsizetype current = open.indexOf(list_->currentIndex().siblingAtColumn(0));
    const qsizetype next = current < 0 ? (rows > 0 ? 0 : open.size() - 1) : (current + rows + open.size()) % open.size();
    list_->setCurrentIndex(open[next]);
    list_->scrollTo(open[next]);
    reveal(open[next]);
}

void IssuesPanel::reveal(const QModelIndex& index) {
    const IssueRow* row = model_->rowAt(index);
    if (!row) {
        return;
    }
    const Issue issue = row->issue;
    const EntityId first = issue.site ? EntityId(issue.site) : issue.about.empty() ? EntityId{} : issue.about.front();
    session_.reveal(first, issue.from);
    if (!issue.about.empty()) {
        session_.select(issue.about);
    }
}

void IssuesPanel::showFixes() {
    const IssueRow* row = currentRow();
    const std::vector<Remedy>* fixes = row && !row->isIgnored() ? finder_->fixesOf(row->number) : nullptr;
    if (!fixes || fixes->empty() || session_.document().inGesture()) {
        return;
    }
    menu_ = new FixMenu(session_.document(), *fixes, this);
    const QModelIndex what = list_->currentIndex().siblingAtColumn(static_cast<int>(IssueColumn::what));
    menu_->popup(list_->viewport()->mapToGlobal(list_->visualRect(what).bottomLeft()));
}

void IssuesPanel::ignoreOrRestore() {
    const IssueRow* row = currentRow();
    if (!row) {
        return;
    }
    if (row->isIgnored()) {
        const EntityId entry = row->entry;
        (void)session_.document().apply(tr("Stop ignoring issue"),
                                        [entry](const Plan& plan) { return removeEntities(plan, {entry}); });
        return;
    }
    asked_ = row->issue;
    reason_->ask(translated(row->issue.what));
}

void IssuesPanel::ignoreCurrent(const QString& reason) {
    if (!asked_) {
        return;
    }
    const Issue issue = *std::exchange(asked_, std::nullopt);
    (void)session_.document().apply(tr("Ignore issue"), [&](const Plan& plan) {
        return ignoreIssue(plan, issue, reason.toStdString(), plan.settings.author, today());
    });
    list_->setFocus();
}

void IssuesPanel::copyRows() const {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < issueColumnCount; ++column) {
        cells << headOf(static_cast<IssueColumn>(column));
    }
    lines << cells.join(QLatin1Char('\t'));
    QModelIndexList rows = list_->selectionModel()->selectedRows();
    const QModelIndexList order = model_->issues();
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

void IssuesPanel::openMenu(const QPoint& place) {
    if (!currentRow()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({fix_, ignore_, copy_});
    menu->popup(list_->viewport()->mapToGlobal(place));
}

bool IssuesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Copy)) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        copyRows();
    }
    return true;
}

}  // namespace wattscape::ui
