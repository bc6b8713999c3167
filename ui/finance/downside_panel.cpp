#include "ui/finance/downside_panel.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/finance/returns_model.h"
#include "ui/finance/venture_choice.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

constexpr int restTime = 150;  // ms after the last change

}  // namespace

DownsidePanel::DownsidePanel(Session& session, QWidget* parent) : QWidget(parent), session_(session), table_(new QTableWidget) {
    const int step = Theme::instance().grid();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, step, 0, 0);
    column->setSpacing(step);
    table_->setAccessibleName(tr("Downside cases"));
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(Theme::instance().grid(6));
    table_->horizontalHeader()->setHighlightSections(false);
    column->addWidget(table_, 1);
    auto* words = new QLabel(
        tr("Each case is this plan with one change: what is not there at its start comes later; building, buying and "
           "operating cost more; offtakes pay less; interest rises; GPUs are used less."));
    words->setContentsMargins(2 * step, 0, 2 * step, step);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);
    column->addWidget(words);
    rest_.setSingleShot(true);
    rest_.setInterval(restTime);
    connect(&rest_, &QTimer::timeout, this, &DownsidePanel::start);
    connect(&session_.document(), &PlanDocument::resultsChanged, &rest_, qOverload<>(&QTimer::start));
    connect(&session_, &Session::selectionChanged, this, &DownsidePanel::fill);
}

void DownsidePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    start();
}

void DownsidePanel::start() {
    if (!isVisible()) return;
    const PlanResults base = session_.document().results();
    if (base_ && &base_->plan() == &base.plan()) return;
    worker_ = std::jthread([this, base](const std::stop_token& stop) {
        auto cases = evaluateDownsides(base, standardDownsides(), stop);
        if (!cases || stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, base, found = *std::move(cases)]() mutable { take(std::move(found), base); }, Qt::QueuedConnection);
    });
}

void DownsidePanel::finishNow() {
    const PlanResults base = session_.document().results();
    if (auto cases = evaluateDownsides(base, standardDownsides())) take(*std::move(cases), base);
}

/// Of a plan that is no longer shown, nothing is said.
void DownsidePanel::take(std::vector<DownsideResults> cases, PlanResults base) {
    if (&base.plan() != &session_.document().results().plan()) return;
    base_ = std::move(base);
    cases_ = std::move(cases);
    fill();
}

void DownsidePanel::fill() {
    table_->setRowCount(0);
    if (!base_) return;
    const VentureId venture = ventureAtHand(base_->plan(), session_.selection());
    const std::vector<VentureFigures> figures = ventureFigures(*base_);
    const auto found = std::ranges::find(figures, venture, &VentureFigures::venture);
    if (found == figures.end()) return;
    const auto place = static_cast<std::size_t>(found - figures.begin());
    QStringList heads{tr("Case"), tr("Equity IRR")};
    for (const finance::PartnerResults& partner : found->partners) {
        heads << tr("IRR %1").arg(formatName(base_->plan(), partner.partner));
    }
    heads << tr("DSCR, least") << tr("average") << tr("Equity called") << tr("Debt") << tr("Not funded") << tr("from");
    table_->setColumnCount(static_cast<int>(heads.size()));
    table_->setHorizontalHeaderLabels(heads);
    table_->setRowCount(static_cast<int>(cases_.size()) + 1);
    putRow(0, tr("As planned"), *found);
    for (std::size_t i = 0; i < cases_.size(); ++i) {
        putRow(static_cast<int>(i) + 1, translated(nameOf(cases_[i].downside)), cases_[i].ventures[place]);
    }
    table_->resizeColumnsToContents();
    for (int column = 0; column < table_->columnCount(); ++column) {
        table_->setColumnWidth(column, table_->columnWidth(column) + Theme::instance().grid(3));
        table_->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                               Qt::AlignVCenter);
    }
}

void DownsidePanel::putRow(int row, const QString& name, const VentureFigures& figures) {
    const auto ratio = [](std::optional<double> value) { return value ? QLocale().toString(*value, 'f', 2) : tr("n/a"); };
    QStringList texts{name, formatRates(figures.equityRates)};
    for (const finance::PartnerResults& partner : figures.partners) texts << formatRates(partner.beforeTax.rates);
    texts << ratio(figures.coverage.least) << ratio(figures.coverage.average) << formatMoney(figures.equityCalled)
          << formatMoney(figures.debt) << (figures.firstUnfunded ? formatMoney(figures.unfunded) : tr("nothing"))
          << (figures.firstUnfunded ? formatMonth(*figures.firstUnfunded) : QString());
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        item->setFont(Theme::instance().font(Theme::TextSize::body, row == 0));
        table_->setItem(row, column, item);
    }
}

}  // namespace wattscape::ui
