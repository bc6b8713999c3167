#include "core/samples/campus_drawing.h"

#include <cmath>
#include <numbers>

namespace wattscape {
namespace {

/// Mean radius of the Earth; over a campus the ellipsoid differs by less than a pixel.
constexpr double earthRadius = 6'371'008.8;
constexpr double degreesPerRadian = 180 / std::numbers::pi;

}  // namespace

Outline outlineOf(const GroundRectangle& rectangle, const LonLat& origin) {
    const auto corner = [&](double across, double along) {
        const double east = rectangle.east + across * rectangle.width / 2;
        const double north = rectangle.north + along * rectangle.depth / 2;
        const double parallel = earthRadius * std::cos(origin.latitude / degreesPerRadian);
        return LonLat{origin.longitude + east / parallel * degreesPerRadian,
                      origin.latitude + north / earthRadius * degreesPerRadian};
    };
    return {corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)};
}

}  // namespace wattscape
