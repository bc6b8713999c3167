#include "ui/charts/energy_view.h"

#include "ui/charts/chart_scope.h"
#include "ui/charts/energy_table.h"
#include "ui/document/plan_document.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace wattscape::ui {

namespace {
constexpr int tableTab = static_cast<int>(EnergyMeasure::carbon) + 1;
}

EnergyView::EnergyView(Session& session, QWidget* parent)
    : ChartView(session, 1, parent), measures_(new QTabBar(this)), table_(new EnergyTable(this)) {
    setAccessibleName(tr("Energy chart"));
    measures_->setAccessibleName(tr("Measure"));
    measures_->setDrawBase(false);
    measures_->setExpanding(false);
    for (const QString& name : {tr("Energy"), tr("Cost"), tr("Carbon"), tr("Table")}) {
        measures_->addTab(name);
    }
    column()->insertWidget(0, measures_);
    column()->addWidget(table_, 1);
    table_->hide();
    connect(measures_, &QTabBar::currentChanged, this, &EnergyView::choose);
    connect(&this->session(), &Session::cursorChanged, table_, &EnergyTable::goTo);
}

void EnergyView::setMeasure(EnergyMeasure measure) {
    measures_->setCurrentIndex(static_cast<int>(measure));
}

void EnergyView::showTable() {
    measures_->setCurrentIndex(tableTab);
}

bool EnergyView::isTable() const {
    return measures_->currentIndex() == tableTab;
}

void EnergyView::choose(int tab) {
    if (tab != tableTab) measure_ = static_cast<EnergyMeasure>(tab);
    setPanelsVisible(!isTable());
    table_->setVisible(isTable());
    refresh();
}

std::vector<ChartContent> EnergyView::contents(const PlanResults& results, const ChartStyle& style) const {
    const Scope scope = powerScope(results.plan(), session().selection());
    if (isTable()) {
        table_->show(results, scope);
        table_->goTo(session().cursor());
    }
    ChartContent content = energyContent(results, scope, measure_, style);
    content.title = titleOf(results.plan(), scope, content.title);
    return {std::move(content)};
}

QString EnergyView::scopeName() const {
    const Plan& plan = session().document().plan();
    return nameOf(plan, powerScope(plan, session().selection()));
}

}  // namespace wattscape::ui
