#include "ui/finance/funding_table.h"

#include "core/finance/sources_and_uses.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

using finance::FundingItem;
using finance::FundingSpan;
using finance::SourcesAndUses;

constexpr int columnsASide = 3;

QString nameOf(const Plan& plan, const FundingItem& item) {
    return item.about ? formatName(plan, item.about) : QCoreApplication::translate("core", std::string(item.label).c_str());
}

QTableWidgetItem* cell(const QString& text, bool figure, bool total) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(figure ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setFont(Theme::instance().font(Theme::TextSize::body, total));
    return item;
}

}  // namespace

FundingTable::FundingTable(QWidget* parent) : QWidget(parent), spans_(new QTabBar), table_(new QTableWidget) {
    const int step = Theme::instance().grid();
    spans_->setAccessibleName(tr("Months that are counted"));
    spans_->setDrawBase(false);
    spans_->addTab(tr("To completion"));
    spans_->addTab(tr("In all"));
    table_->setAccessibleName(tr("Sources and uses"));
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(Theme::instance().grid(6));
    table_->setColumnCount(2 * columnsASide);
    table_->setHorizontalHeaderLabels({tr("Uses"), tr("USD"), tr("Share"), tr("Sources"), tr("USD"), tr("Share")});
    table_->horizontalHeader()->setHighlightSections(false);
    for (const int name : {0, columnsASide}) {
        table_->horizontalHeader()->setSectionResizeMode(name, QHeaderView::Stretch);
        table_->horizontalHeaderItem(name)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        for (int figure = 1; figure < columnsASide; ++figure) {
            table_->horizontalHeader()->setSectionResizeMode(name + figure, QHeaderView::ResizeToContents);
            table_->horizontalHeaderItem(name + figure)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * step, 0, 2 * step, step);
    column->setSpacing(step);
    column->addWidget(spans_, 0, Qt::AlignLeft);
    column->addWidget(table_, 1);
    connect(spans_, &QTabBar::currentChanged, this, &FundingTable::fill);
}

void FundingTable::show(const Plan& plan, std::shared_ptr<const finance::VentureResults> results) {
    plan_ = plan;
    results_ = std::move(results);
    fill();
}

void FundingTable::fill() {
    table_->setRowCount(0);
    if (!results_) return;
    const auto span = spans_->currentIndex() == 0 ? FundingSpan::toCompletion : FundingSpan::whole;
    const SourcesAndUses both = finance::sourcesAndUses(*results_, span);
    const std::size_t rows = std::max(both.uses.size(), both.sources.size());
    table_->setRowCount(static_cast<int>(rows) + 1);
    const auto share = [&](double amount) {
        return both.total > 0 ? tr("%1 %").arg(QLocale().toString(amount / both.total * 100, 'f', 1)) : QString();
    };
    const auto put = [&](int row, int column, const QString& name, double amount, bool total) {
        table_->setItem(row, column, cell(name, false, total));
        table_->setItem(row, column + 1, cell(formatMoney(amount), true, total));
        table_->setItem(row, column + 2, cell(share(amount), true, total));
    };
    double sources = 0;
    for (std::size_t i = 0; i < both.uses.size(); ++i) {
        put(static_cast<int>(i), 0, nameOf(plan_, both.uses[i]), both.uses[i].amount, false);
    }
    for (std::size_t i = 0; i < both.sources.size(); ++i) {
        put(static_cast<int>(i), columnsASide, nameOf(plan_, both.sources[i]), both.sources[i].amount, false);
        sources += both.sources[i].amount;
    }
    put(static_cast<int>(rows), 0, tr("Uses"), both.total, true);
    put(static_cast<int>(rows), columnsASide, tr("Sources"), sources, true);
}

}  // namespace wattscape::ui
