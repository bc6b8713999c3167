#pragma once

#include "core/model/location.h"

/// Lengths and areas on the WGS84 ellipsoid (Karney, "Algorithms for geodesics", 2013; errors below a micrometre).
namespace wattscape {

/// Length of the shortest line, metres.
double distanceBetween(LonLat a, LonLat b);

/// Direction in which that line leaves `a`: degrees clockwise from north, -180 to 180.
double azimuthFrom(LonLat a, LonLat b);

/// Where one arrives after so many metres in that direction.
LonLat travelled(LonLat from, double azimuth, double metres);

/// Area within an outline, square metres, never negative; 0 for less than three points. Edges are geodesics.
double areaOf(const Outline& outline);

/// Length of its edge, metres, the closing side included.
double perimeterOf(const Outline& outline);

/// The rectangle whose sides run east-west and north-south, so many metres long, around a place; clockwise from its
/// north-western corner. Near the antimeridian its longitudes go on beyond 180 degrees.
Outline rectangleAround(LonLat centre, double eastWest, double northSouth);

}  // namespace wattscape
