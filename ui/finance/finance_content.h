#pragma once

#include "core/evaluate/results.h"
#include "core/finance/venture_results.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/chart_style.h"

namespace wattscape::ui {

/// What pays for a venture's uses in each month: its own cash and vendors, loans, and each partner's equity.
ChartContent sourcesContent(const PlanResults& results, const finance::VentureResults& venture, const ChartStyle& style);

/// Cash available for debt service against the service, month by month.
ChartContent serviceContent(const PlanResults& results, const finance::VentureResults& venture, const ChartStyle& style);

/// What is owed at each month's end.
ChartContent balanceContent(const PlanResults& results, const finance::VentureResults& venture, const ChartStyle& style);

/// What each partner receives in each month.
ChartContent distributionContent(const PlanResults& results, const finance::VentureResults& venture, const ChartStyle& style);

}  // namespace wattscape::ui
