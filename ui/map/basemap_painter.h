#pragma once

#include "core/geo/basemap.h"
#include "ui/map/map_style.h"

class QPainter;

namespace wattscape::ui {

/// Draws the ground of `area`, its north-western corner at the painter's origin, `scale` pixels per side of the world:
/// sea, land, lakes, borders, by zoom also states, provinces and counties, and the grid regions where the style says so.
/// Draws no text. Any thread may call it with a painter of its own.
void paintBasemap(QPainter& painter, const Basemap& basemap, const MapStyle& style, const WorldBox& area, double scale);

/// The colour of a grid region by its place in the layer: neighbours may share one only by accident, never by order.
QColor gridRegionColour(std::size_t index);

}  // namespace wattscape::ui
