#pragma once

#include <vector>

namespace wattscape {

/// A point on the WGS84 ellipsoid in decimal degrees: longitude -180 to 180 east, latitude -90 to 90 north.
struct LonLat {
    double longitude = 0;
    double latitude = 0;

    bool operator==(const LonLat&) const = default;
};

/// An outline in longitude and latitude: one ring, not closed (the last point joins the first), either direction,
/// at least three points when it is not empty. Empty means "none drawn".
using Outline = std::vector<LonLat>;

}  // namespace wattscape
