#include "core/geo/web_mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wattscape {

using std::numbers::pi;

void WorldBox::include(WorldPoint p) {
    left = std::min(left, p.x);
    right = std::max(right, p.x);
    top = std::min(top, p.y);
    bottom = std::max(bottom, p.y);
}

void WorldBox::include(const WorldBox& other) {
    if (!other.empty()) {
        include(WorldPoint{other.left, other.top});
        include(WorldPoint{other.right, other.bottom});
    }
}

WorldPoint project(LonLat place) {
    const double latitude = std::clamp(place.latitude, -mercatorLatitudeLimit, mercatorLatitudeLimit) * pi / 180;
    return {place.longitude / 360 + 0.5, (1 - std::asinh(std::tan(latitude)) / pi) / 2};
}

LonLat unproject(WorldPoint point) {
    const double x = std::clamp(point.x, 0.0, 1.0);
    const double y = std::clamp(point.y, 0.0, 1.0);
    return {(x - 0.5) * 360, std::atan(std::sinh(pi * (1 - 2 * y))) * 180 / pi};
}

}  // namespace wattscape
