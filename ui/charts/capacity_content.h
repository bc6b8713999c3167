#pragma once

#include "core/evaluate/results.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/chart_style.h"

namespace wattscape::ui {

/// What a capacity chart counts.
enum class CapacityMeasure { racks, gpus, bf16, fp8, fp4, h100 };

/// Energised capacity stacked by hardware. Racks also show, hatched on top, those ready and dark, and as lines those
/// ready and those delivered.
ChartContent capacityContent(const PlanResults& results, const Scope& scope, CapacityMeasure measure, const ChartStyle& style);

}  // namespace wattscape::ui
