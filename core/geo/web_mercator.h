#pragma once

#include "core/model/location.h"

/// The map's projection: spherical Web Mercator (EPSG:3857), scaled so that the world is a square of side 1.
namespace wattscape {

/// A place on the projected square: x 0 at 180° W to 1 at 180° E, y 0 at the northern to 1 at the southern edge.
struct WorldPoint {
    double x = 0;
    double y = 0;

    bool operator==(const WorldPoint&) const = default;
};

/// A rectangle of the projected square, edges included; empty as long as nothing was put in.
struct WorldBox {
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;

    bool empty() const { return left > right || top > bottom; }
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    WorldPoint centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
    bool contains(WorldPoint p) const { return p.x >= left && p.x <= right && p.y >= top && p.y <= bottom; }
    bool meets(const WorldBox& o) const { return left <= o.right && o.left <= right && top <= o.bottom && o.top <= bottom; }
    void include(WorldPoint p);
    void include(const WorldBox& other);
    /// Larger by `margin` on every side.
    WorldBox grown(double margin) const { return {left - margin, top - margin, right + margin, bottom + margin}; }
};

/// Where the square ends: atan(sinh(π)) in degrees. Places nearer to a pole are projected to the edge.
inline constexpr double mercatorLatitudeLimit = 85.05112877980659;

WorldPoint project(LonLat place);

/// The inverse. Points off the square come back as the nearest place on its edge.
LonLat unproject(WorldPoint point);

}  // namespace wattscape
