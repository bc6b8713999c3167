#pragma once

#include "ui/charts/chart_content.h"
#include "ui/report/page_flow.h"

namespace wattscape::ui {

/// Paints a chart over the full width of the page, with what it reads on `date`.
void writeChart(PageFlow& flow, ChartContent content, double height, Day date);

}  // namespace wattscape::ui
