#pragma once

#include "ui/charts/chart_content.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"

#include <vector>

#include <QPainter>

namespace wattscape::ui {

/// The names of a chart's layers beside their right ends, moved apart where they would overlap, and the column of values
/// behind them.
class ChartLabels {
public:
    /// `wanted`: the height at which each layer ends; `width`: from the plot's right edge on.
    void layOut(const std::vector<double>& wanted, const ChartPlot& plot, const ChartStyle& style, double width);

    const std::vector<QRectF>& rects() const { return rects_; }

    void paintNames(QPainter& painter, const ChartContent& content, const std::vector<bool>& hidden,
                    const ChartStyle& style) const;
    /// What each layer that is not hidden says on a day.
    void paintValues(QPainter& painter, const ChartContent& content, const std::vector<bool>& hidden, const ChartStyle& style,
                     Day day) const;

    /// The width a value takes.
    static double valueWidth(const ChartStyle& style);

private:
    std::vector<QRectF> rects_;
};

}  // namespace wattscape::ui
