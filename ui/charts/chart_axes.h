#pragma once

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"

#include <QPainter>

namespace wattscape::ui {

/// The horizontal lines of a plot, each with its value left of it.
void paintGrid(QPainter& painter, const ChartPlot& plot, const ChartStyle& style);

/// Real starts of years, quarters or months below a plot. None runs out of `width`, the chart's.
void paintDates(QPainter& painter, const ChartPlot& plot, const ChartStyle& style, double width);

}  // namespace wattscape::ui
