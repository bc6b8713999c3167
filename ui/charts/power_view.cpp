#include "ui/charts/power_view.h"

#include "ui/charts/chart_scope.h"
#include "ui/charts/power_content.h"
#include "ui/document/plan_document.h"

namespace wattscape::ui {

PowerView::PowerView(Session& session, QWidget* parent) : ChartView(session, 2, parent) {
    setAccessibleName(tr("Power chart"));
}

std::vector<ChartContent> PowerView::contents(const PlanResults& results, const ChartStyle& style) const {
    const Scope scope = powerScope(results.plan(), session().selection());
    std::vector<ChartContent> both{supplyContent(results, scope, style), loadContent(results, scope, style)};
    both.front().title = titleOf(results.plan(), scope, both.front().title);
    return both;
}

QString PowerView::scopeName() const {
    const Plan& plan = session().document().plan();
    return nameOf(plan, powerScope(plan, session().selection()));
}

}  // namespace wattscape::ui
