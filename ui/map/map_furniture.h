#pragma once

#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"

#include <vector>

#include <QRectF>
#include <QString>

class QPainter;

/// What frames a map, on the screen and in print: scale, date, legend and where the data come from.
namespace wattscape::ui {

/// A bar of a round number of kilometres and one of miles, true at the middle of the view (geodesic). Its lower left
/// corner is at `corner`; returns what it covers.
QRectF paintScaleBar(QPainter& painter, QPointF corner, const MapViewport& viewport, const MapStyle& style);

/// The largest 1, 2 or 5 times a power of ten that is no more than `most`.
double roundLength(double most);

/// The line that names the sources of the ground, its lower right corner at `corner`; shortened to `width`. Returns
/// what it covers.
QRectF paintCredit(QPainter& painter, QPointF corner, double width, const MapStyle& style);

/// A line of the legend.
struct LegendEntry {
    enum class Kind { heading, size, ring, shortage, issue, programme, area, hall, cluster } kind = Kind::programme;
    QString text;
    QColor colour;
    double radius = 6;
};

/// A box with the entries, its lower left corner at `corner`. Returns what it covers; nothing for no entries.
QRectF paintLegend(QPainter& painter, QPointF corner, const std::vector<LegendEntry>& entries, const MapStyle& style);

}  // namespace wattscape::ui
