#include "ui/charts/chart_plot.h"

#include "ui/charts/step_polyline.h"

#include <algorithm>

namespace wattscape::ui {

double ChartPlot::xOf(Day day) const {
    const double days = placeOf(last) + 1 - placeOf(first);
    return area.left() + area.width() * (placeOf(day) - placeOf(first)) / days;
}

Day ChartPlot::dayOf(double x) const {
    const double days = placeOf(last) + 1 - placeOf(first);
    return std::clamp(dayAt(placeOf(first) + days * (x - area.left()) / area.width()), first, last);
}

double ChartPlot::yOf(double value) const {
    return area.bottom() - area.height() * value / ticks.top;
}

}  // namespace wattscape::ui
