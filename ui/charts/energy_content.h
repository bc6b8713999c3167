#pragma once

#include "core/evaluate/results.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/chart_style.h"

namespace wattscape::ui {

enum class EnergyMeasure { energy, cost, carbon };

/// Energy of a plan, programme or site, month by month: what each source gives to the fleet (by kind where there are many) with
/// what nobody gives hatched on top; the cost by its parts; the carbon of grid and on-site sources. What is received lowers the
/// line of the cost and has a line of its own: a stack can't go below zero.
ChartContent energyContent(const PlanResults& results, const Scope& scope, EnergyMeasure measure, const ChartStyle& style);

}  // namespace wattscape::ui
