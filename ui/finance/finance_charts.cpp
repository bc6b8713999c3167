#include "ui/finance/finance_charts.h"

#include "ui/document/plan_document.h"
#include "ui/finance/finance_content.h"
#include "ui/finance/venture_choice.h"

namespace wattscape::ui {

FinanceCharts::FinanceCharts(Session& session, Subject subject, QWidget* parent)
    : ChartView(session, 1, parent), subject_(subject) {
    setAccessibleName(tr("Finance charts"));
}

std::vector<ChartContent> FinanceCharts::contents(const PlanResults& results, const ChartStyle& style) const {
    const auto venture = results.venture(ventureAtHand(results.plan(), session().selection()));
    if (!venture) {
        return std::vector<ChartContent>(1);
    }
    switch (subject_) {
        case Subject::funding: return {sourcesContent(results, *venture, style)};
        case Subject::service: return {serviceContent(results, *venture, style)};
        case Subject::debt: return {balanceContent(results, *venture, style)};
        case Subject::distributions: return {distributionContent(results, *venture, style)};
    }
    return {};
}

QString FinanceCharts::scopeName() const {
    const Plan& plan = session().document().plan();
    return formatName(plan, ventureAtHand(plan, session().selection()));
}

}  // namespace wattscape::ui
