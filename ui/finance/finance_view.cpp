#include "ui/finance/finance_view.h"

#include "core/finance/venture_results.h"
#include "ui/document/plan_document.h"
#include "ui/finance/downside_panel.h"
#include "ui/finance/explanation_tree.h"
#include "ui/finance/finance_charts.h"
#include "ui/finance/funding_table.h"
#include "ui/finance/returns_model.h"
#include "ui/finance/statement_model.h"
#include "ui/finance/statement_table.h"
#include "ui/finance/venture_choice.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace wattscape::ui {
namespace {

QTabBar* makeTabs(const QStringList& names, const QString& accessibleName) {
    auto* tabs = new QTabBar;
    tabs->setAccessibleName(accessibleName);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const QString& name : names) tabs->addTab(name);
    return tabs;
}

}  // namespace

FinanceView::FinanceView(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      statement_(new StatementModel(this)),
      returns_(new ReturnsModel(this)),
      table_(new StatementTable(*statement_)),
      explanation_(new ExplanationTree),
      funding_(new FundingTable),
      partners_(new QTableView),
      ventures_(new QComboBox),
      pages_(makeTabs({tr("Accounts"), tr("Partners"), tr("Sources and uses"), tr("Cases"), tr("Funding"), tr("Debt service"),
                       tr("Debt"), tr("Distributions")},
                      tr("Page of the finance view"))),
      lengths_(makeTabs({tr("Month"), tr("Quarter"), tr("Year")}, tr("Length of a period"))),
      figures_(new QLabel),
      conventions_(new QLabel),
      create_(new QPushButton(tr("Create a venture"))),
      stack_(new QStackedWidget),
      whole_(new QStackedWidget) {
    setAccessibleName(tr("Finance"));
    auto* accounts = new QSplitter(Qt::Vertical);
    accounts->setHandleWidth(1);
    accounts->addWidget(table_);
    accounts->addWidget(explanation_);
    explanation_->hide();
    stack_->addWidget(accounts);
    stack_->addWidget(makePartners());
    stack_->addWidget(funding_);
    stack_->addWidget(new DownsidePanel(session));
    using Subject = FinanceCharts::Subject;
    for (const Subject subject : {Subject::funding, Subject::service, Subject::debt, Subject::distributions}) {
        stack_->addWidget(new FinanceCharts(session, subject));
    }
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(stack_, 1);
    whole_->addWidget(page);
    whole_->addWidget(makeEmpty());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(whole_);
    lengths_->setCurrentIndex(static_cast<int>(length_));
    follow();
}

QWidget* FinanceView::makeHead() {
    const int step = Theme::instance().grid();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(2 * step, step, 2 * step, step);
    column->setSpacing(step);
    auto* row = new QHBoxLayout;
    ventures_->setAccessibleName(tr("Venture"));
    ventures_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    figures_->setTextFormat(Qt::PlainText);
    figures_->setWordWrap(true);
    figures_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(ventures_);
    row->addSpacing(step);
    row->addWidget(figures_, 1);
    row->addWidget(lengths_);
    column->addLayout(row);
    column->addWidget(pages_);
    return head;
}

QWidget* FinanceView::makePartners() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    partners_->setModel(returns_);
    partners_->setAccessibleName(tr("Partners’ returns"));
    partners_->setSelectionBehavior(QAbstractItemView::SelectRows);
    partners_->setShowGrid(false);
    partners_->setFrameShape(QFrame::NoFrame);
    partners_->verticalHeader()->hide();
    partners_->horizontalHeader()->setStretchLastSection(false);
    column->addWidget(partners_, 1);
    const int step = Theme::instance().grid();
    conventions_->setContentsMargins(2 * step, 0, 2 * step, step);
    conventions_->setWordWrap(true);
    conventions_->setForegroundRole(QPalette::PlaceholderText);
    conventions_->setText(tr(
        "Flows fall on each month’s last day. IRR: effective annual, days / 365. NPV: on the plan’s first day, at each "
        "partner’s discount rate. DSCR: cash for debt service over debt service, last twelve months, at each quarter’s end."));
    column->addWidget(conventions_);
    return page;
}

QWidget* FinanceView::makeEmpty() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* words = new QLabel(tr("No venture owns anything yet."));
    words->setAlignment(Qt::AlignCenter);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(create_, 0, Qt::AlignHCenter);
    column->addStretch();
    create_->setToolTip(tr("A venture that owns the selected sites; of no selection, all sites"));
    return page;
}

void FinanceView::follow() {
    connect(pages_, &QTabBar::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
    connect(pages_, &QTabBar::currentChanged, this, [this](int page) { lengths_->setVisible(page == 0); });
    connect(lengths_, &QTabBar::currentChanged, this,
            [this](int length) { setPeriods(static_cast<finance::PeriodLength>(length)); });
    connect(table_, &StatementTable::explanationWanted, this, &FinanceView::explain);
    connect(create_, &QPushButton::clicked, this, &FinanceView::ventureWanted);
    connect(ventures_, &QComboBox::activated, this,
            [this](int index) { session_.select({EntityId{ventures_->itemData(index).toUInt()}}); });
    connect(partners_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const PartnerId partner = returns_->partnerAt(index.row())) session_.reveal(partner);
    });
    connect(&session_, &Session::selectionChanged, this, &FinanceView::refresh);
    connect(&session_, &Session::cursorChanged, this, [this](Day day) { table_->reveal(statement_->columnOf(day)); });
    connect(&session_.document(), &PlanDocument::resultsChanged, this, &FinanceView::refresh);
    connect(&session_.document(), &PlanDocument::planReplaced, this, &FinanceView::refresh);
    connect(&session_.document(), &PlanDocument::planChanged, this, &FinanceView::listVentures);
}

void FinanceView::explain(const QModelIndex& cell) {
    const PlanResults& results = session_.document().results();
    auto venture = results.venture(ventureAtHand(results.plan(), session_.selection()));
    const std::optional<formula::Figure> figure = statement_->figureAt(cell);
    explained_ = cell;
    explanation_->setVisible(venture && figure);
    if (venture && figure) explanation_->explain(results.plan(), std::move(venture), *figure);
}

void FinanceView::showPage(int page) {
    pages_->setCurrentIndex(page);
}

void FinanceView::setPeriods(finance::PeriodLength length) {
    length_ = length;
    lengths_->setCurrentIndex(static_cast<int>(length));
    refresh();
}

void FinanceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) refresh();
}

void FinanceView::listVentures() {
    const Plan& plan = session_.document().plan();
    whole_->setCurrentIndex(plan.ventures.empty() ? 1 : 0);
    create_->setEnabled(!plan.sites.empty());
    QStringList names;
    QList<quint32> ids;
    plan.ventures.forEach([&](const Venture& venture) {
        names << formatName(plan, venture.id);
        ids << venture.id.value;
    });
    QStringList shown;
    QList<quint32> shownIds;
    for (int i = 0; i < ventures_->count(); ++i) {
        shown << ventures_->itemText(i);
        shownIds << ventures_->itemData(i).toUInt();
    }
    if (names != shown || ids != shownIds) {
        ventures_->clear();
        for (int i = 0; i < names.size(); ++i) ventures_->addItem(names[i], ids[i]);
    }
    const VentureId now = ventureAtHand(plan, session_.selection());
    ventures_->setCurrentIndex(ventures_->findData(now.value));
}

void FinanceView::refresh() {
    stale_ = !isVisible();
    if (stale_) return;
    listVentures();
    const PlanResults& results = session_.document().results();
    const auto venture = results.venture(ventureAtHand(results.plan(), session_.selection()));
    statement_->show(results.plan(), venture, length_);
    returns_->show(results.plan(), venture);
    funding_->show(results.plan(), venture);
    partners_->resizeColumnsToContents();
    const int room = Theme::instance().grid(3);
    for (int column = 0; column < ReturnsModel::columns; ++column) {
        partners_->setColumnWidth(column, partners_->columnWidth(column) + room);
    }
    if (explanation_->isVisible()) explain(explained_);
    sayFigures();
}

void FinanceView::sayFigures() {
    const PlanResults& results = session_.document().results();
    const auto venture = results.venture(ventureAtHand(results.plan(), session_.selection()));
    if (!venture) {
        figures_->clear();
        return;
    }
    const auto sum = [&](const formula::Line& line) {
        const auto row = venture->of(line);
        return finance::together(row, {0, row.size(), false}, finance::Together::sum);
    };
    const auto ratio = [](std::optional<double> value) { return value ? QLocale().toString(*value, 'f', 2) : tr("n/a"); };
    QStringList parts{tr("Uses %1").arg(formatMoney(sum(venture->sheet->uses))),
                      tr("equity %1").arg(formatMoney(sum(venture->sheet->equity))),
                      tr("debt %1").arg(formatMoney(sum(venture->sheet->debtDrawn))),
                      tr("equity IRR %1").arg(formatRates(venture->project.rates))};
    if (venture->coverage.least) {
        parts << tr("DSCR at least %1, average %2").arg(ratio(venture->coverage.least), ratio(venture->coverage.average));
    }
    const double unfunded = sum(venture->sheet->unfunded);
    if (!venture->shortfalls.empty()) parts << tr("not funded %1").arg(formatMoney(unfunded));
    figures_->setText(parts.join(QStringLiteral("  ·  ")));
}

}  // namespace wattscape::ui
