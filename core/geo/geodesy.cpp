#include "core/geo/geodesy.h"

#include <cmath>

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/PolygonArea.hpp>

namespace wattscape {
namespace {

const GeographicLib::Geodesic& earth() {
    return GeographicLib::Geodesic::WGS84();
}

struct Measure {
    double perimeter = 0;
    double area = 0;
};

Measure measure(const Outline& outline) {
    GeographicLib::PolygonArea polygon(earth());
    for (const LonLat& point : outline) {
        polygon.AddPoint(point.latitude, point.longitude);
    }
    Measure result;
    const bool signedArea = true;
    polygon.Compute(false, signedArea, result.perimeter, result.area);
    return result;
}

}  // namespace

double distanceBetween(LonLat a, LonLat b) {
    double metres = 0;
    earth().Inverse(a.latitude, a.longitude, b.latitude, b.longitude, metres);
    return metres;
}

double azimuthFrom(LonLat a, LonLat b) {
    double there = 0;
    double arriving = 0;
    earth().Inverse(a.latitude, a.longitude, b.latitude, b.longitude, there, arriving);
    return there;
}

LonLat travelled(LonLat from, double azimuth, double metres) {
    LonLat to;
    earth().Direct(from.latitude, from.longitude, azimuth, metres, to.latitude, to.longitude);
    return to;
}

double areaOf(const Outline& outline) {
    return outline.size() < 3 ? 0 : std::abs(measure(outline).area);
}

double perimeterOf(const Outline& outline) {
    return outline.size() < 2 ? 0 : measure(outline).perimeter;
}

Outline rectangleAround(LonLat centre, double eastWest, double northSouth) {
    const LonLat north = travelled(centre, 0, northSouth / 2);
    const LonLat south = travelled(centre, 180, northSouth / 2);
    const double half = std::remainder(travelled(centre, 90, eastWest / 2).longitude - centre.longitude, 360.0);
    return {{centre.longitude - half, north.latitude},
            {centre.longitude + half, north.latitude},
            {centre.longitude + half, south.latitude},
            {centre.longitude - half, south.latitude}};
}

}  // namespace wattscape
