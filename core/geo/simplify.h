#pragma once

#include "core/geo/web_mercator.h"

#include <span>
#include <vector>

namespace wattscape {

/// A closed line on the projected square; the last point joins the first.
using WorldRing = std::vector<WorldPoint>;

/// For each point of a ring the tolerance from which on it may be left out (Douglas and Peucker, 1973, computed for all
/// tolerances at once; a point never outlasts the one it was split off from). Two points carry infinity: what is left
/// of any ring in the end.
std::vector<double> pointWeights(std::span<const WorldPoint> ring);

/// The points heavier than the tolerance. Empty when fewer than three are left: the ring is too small to be seen.
WorldRing simplified(std::span<const WorldPoint> ring, std::span<const double> weights, double tolerance);

}  // namespace wattscape
