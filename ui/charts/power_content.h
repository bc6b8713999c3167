#pragma once

#include "core/evaluate/results.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/chart_style.h"

namespace wattscape::ui {

/// Firm supply in facility MW, stacked by source where there are few and by kind where there are many, under the
/// facility limit, with what the energised racks take of it.
ChartContent supplyContent(const PlanResults& results, const Scope& scope, const ChartStyle& style);

/// Firm supply in facility MW of each kind of source, as stacked layers.
std::vector<ChartLayer> supplyByKind(const PlanResults& results, const Scope& scope, const ChartStyle& style);

/// IT MW: what is energised, what is left to the limit, and, hatched above it, what is short; with the limit and the
/// demand of all ready racks. Headroom and shortage are summed site by site: spare power at one site does not help
/// another.
ChartContent loadContent(const PlanResults& results, const Scope& scope, const ChartStyle& style);

}  // namespace wattscape::ui
