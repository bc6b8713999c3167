#pragma once

#include "core/base/day.h"
#include "ui/charts/axis_ticks.h"

#include <QRectF>

namespace wattscape::ui {

/// The part of a chart that shows values: where it lies, and which days and values it spans. A plain value.
struct ChartPlot {
    QRectF area;
    Day first{};
    Day last{};  ///< inclusive
    ValueTicks ticks;

    double xOf(Day day) const;  ///< its morning
    Day dayOf(double x) const;  ///< the nearest shown
    double yOf(double value) const;
};

}  // namespace wattscape::ui
