#pragma once

#include "ui/charts/chart_content.h"
#include "ui/report/page_flow.h"

namespace wattscape::ui {

/// Two charts side by side across the page, read out on a day.
void writeCharts(PageFlow& flow, ChartContent left, ChartContent right, double height, Day date);

}  // namespace wattscape::ui
