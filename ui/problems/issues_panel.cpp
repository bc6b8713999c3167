#include "ui/problems/issues_panel.h"

#include "core/evaluate/ignoring.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/problems/fix_finder.h"
#include "ui/problems/fix_menu.h"
#include "ui/problems/issue_table.h"
#include "ui/problems/issues_model.h"
#include "ui/problems/reason_bar.h"
#include "ui/problems/shortened_label.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace wattscape::ui {
namespace {

constexpr int idleMilliseconds = 300;  ///< fixes are looked for once the planner pauses

Day today() {
    const QDate date = QDate::currentDate();
    return std::chrono::year{date.year()} / date.month() / date.day();
}

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
      table_(new IssueTable(*model_)),
      empty_(new QLabel),
      summary_(new ShortenedLabel),
      stack_(new QStackedWidget),
      reason_(new ReasonBar) {
    makeActions();
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(stack_, 1);
    column->addWidget(reason_);
    connect(reason_, &ReasonBar::given, this, &IssuesPanel::ignoreAsked);
    followTable();
    followPlan();
}

void IssuesPanel::makeActions() {
    fix_ = new QAction(tr("Fixes"), this);
    fix_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    fix_->setToolTip(tr("What can be done about the issue (%1)").arg(fix_->shortcut().toString(QKeySequence::NativeText)));
    addAction(fix_);
    ignore_ = new QAction(tr("Ignore"), this);
    copy_ = new QAction(tr("Copy"), this);
    copy_->setToolTip(tr("Copy the selected rows as text"));
    connect(fix_, &QAction::triggered, this, &IssuesPanel::showFixes);
    connect(ignore_, &QAction::triggered, this, &IssuesPanel::ignoreOrRestore);
    connect(copy_, &QAction::triggered, table_, &IssueTable::copyRows);
}

void IssuesPanel::followTable() {
    connect(table_, &IssueTable::currentRowChanged, this, &IssuesPanel::showWhatCanBeDone);
    connect(table_, &IssueTable::rowPicked, this, &IssuesPanel::revealCurrent);
    connect(table_, &IssueTable::fixesPicked, this, &IssuesPanel::showFixes);
    connect(table_, &IssueTable::sortPicked, this, [this](IssueColumn by, bool descending) {
        view_.sortBy = by;
        view_.descending = descending;
        layOut(false);
    });
    connect(table_, &QWidget::customContextMenuRequested, this, &IssuesPanel::openMenu);
}

void IssuesPanel::followPlan() {
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
    row->addWidget(summary_, 2);
    return bar;
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
    stack_->setCurrentWidget(nothing ? static_cast<QWidget*>(empty_) : table_);
    if (nothing) {
        empty_->setText(tr("Nothing is wrong that we know of.\n%1 rules were checked.")
                            .arg(formatCount(static_cast<double>(results.rulesChecked()))));
    }
    showSummary();
    showWhatCanBeDone();
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
    summary_->say(parts.join(QStringLiteral(" · ")));
}

const std::vector<Remedy>* IssuesPanel::fixesOfCurrent() const {
    const IssueRow* row = table_->currentRow();
    return row && !row->isIgnored() ? finder_->fixesOf(row->number) : nullptr;
}

void IssuesPanel::showWhatCanBeDone() {
    const IssueRow* row = table_->currentRow();
    const std::vector<Remedy>* fixes = fixesOfCurrent();
    fix_->setEnabled(fixes && !fixes->empty());
    ignore_->setEnabled(row);
    const bool restores = row && row->isIgnored();
    ignore_->setText(restores ? tr("Stop ignoring") : tr("Ignore…"));
    ignore_->setToolTip(restores ? tr("Put the issue back on the list") : tr("Take the issue off the list, with a reason"));
    copy_->setEnabled(row);
}

void IssuesPanel::step(int rows) {
    if (table_->step(rows)) revealCurrent();
}

void IssuesPanel::revealCurrent() {
    const IssueRow* row = table_->currentRow();
    if (!row) {
        return;
    }
    const Issue issue = row->issue;
    const EntityId first = issue.about.empty() ? EntityId(issue.site) : issue.about.front();
    session_.reveal(first, issue.from);
    if (!issue.about.empty()) {
        session_.select(issue.about);
    }
}

void IssuesPanel::showFixes() {
    const std::vector<Remedy>* fixes = fixesOfCurrent();
    if (!fixes || fixes->empty() || session_.document().inGesture()) {
        return;
    }
    menu_ = new FixMenu(session_.document(), *fixes, this);
    menu_->popup(table_->belowCurrentRow());
}

void IssuesPanel::ignoreOrRestore() {
    const IssueRow* row = table_->currentRow();
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

void IssuesPanel::ignoreAsked(const QString& reason) {
    if (!asked_) {
        return;
    }
    const Issue issue = *std::exchange(asked_, std::nullopt);
    (void)session_.document().apply(tr("Ignore issue"), [&](const Plan& plan) {
        return ignoreIssue(plan, issue, reason.toStdString(), plan.settings.author, today());
    });
    table_->setFocus();
}

void IssuesPanel::openMenu(const QPoint& place) {
    if (!table_->currentRow()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({fix_, ignore_, copy_});
    menu->popup(table_->viewport()->mapToGlobal(place));
}

}  // namespace wattscape::ui
