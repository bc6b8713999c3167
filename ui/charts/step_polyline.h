#pragma once

#include "core/base/day.h"
#include "core/model/entities.h"

#include <QList>
#include <QPointF>

namespace wattscape::ui {

/// Place of a day on a chart's time axis: days since 1970-01-01. A day's value reaches to the next day's place.
inline double placeOf(Day day) {
    return static_cast<double>(day.time_since_epoch().count());
}

/// The day a place on the time axis falls on.
Day dayAt(double place);

/// The stepped line of a series from the morning of `first` to the evening of `last`, on an axis of `pixels` width. Few
/// steps are drawn each on its day. Of many, those within two pixels become one slope, or, where the line turns, one
/// upright stroke from the lowest to the highest, so that no peak is lost; at most two points a pixel and four more.
QList<QPointF> stepPolyline(const Steps& steps, Day first, Day last, int pixels);

}  // namespace wattscape::ui
