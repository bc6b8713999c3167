#pragma once

#include "ui/map/map_scene.h"

#include <optional>
#include <vector>

namespace wattscape::ui {

/// Something near the pointer that a dragged thing may come to rest on.
struct MapSnap {
    LonLat place;
    QString what;  ///< "Abilene", "corner of Stargate Abilene", "grid"
};

/// The nearest of: a named place, another site, a corner of another site's boundary, else a crossing of the grid of
/// round coordinates; empty when none is near.
std::optional<MapSnap> snapAt(const MapScene& scene, const MapViewport& viewport, QPointF position,
                              const std::vector<EntityId>& moving);

/// Distance between grid lines at a zoom, degrees: the smallest round number that leaves them about 60 pixels apart.
double gridStep(const MapViewport& viewport);

}  // namespace wattscape::ui
