#include "ui/charts/capacity_view.h"

#include "ui/charts/chart_scope.h"
#include "ui/document/plan_document.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace wattscape::ui {

CapacityView::CapacityView(Session& session, QWidget* parent) : ChartView(session, 1, parent), measures_(new QTabBar(this)) {
    setAccessibleName(tr("Capacity chart"));
    measures_->setAccessibleName(tr("Measure"));
    measures_->setDrawBase(false);
    measures_->setExpanding(false);
    for (const QString& name : {tr("Racks"), tr("GPUs"), tr("BF16"), tr("FP8"), tr("FP4"), tr("H100e")}) {
        measures_->addTab(name);
    }
    column()->insertWidget(0, measures_);
    connect(measures_, &QTabBar::currentChanged, this, [this](int index) { setMeasure(static_cast<CapacityMeasure>(index)); });
}

void CapacityView::setMeasure(CapacityMeasure measure) {
    measures_->setCurrentIndex(static_cast<int>(measure));
    if (measure != measure_) {
        measure_ = measure;
        refresh();
    }
}

std::vector<ChartContent> CapacityView::contents(const PlanResults& results, const ChartStyle& style) const {
    const Scope scope = capacityScope(results.plan(), session().selection());
    ChartContent content = capacityContent(results, scope, measure_, style);
    content.title = titleOf(results.plan(), scope, content.title);
    return {std::move(content)};
}

QString CapacityView::scopeName() const {
    const Plan& plan = session().document().plan();
    return nameOf(plan, capacityScope(plan, session().selection()));
}

}  // namespace wattscape::ui
