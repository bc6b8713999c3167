#pragma once

#include "core/geo/simplify.h"

#include <span>

namespace wattscape {

/// The part of a ring inside a box (Sutherland and Hodgman, 1974). Where the ring leaves and comes back, the result runs
/// along the box's edge, so draw with a box larger than what is looked at. Empty when nothing is inside.
WorldRing clipped(std::span<const WorldPoint> ring, const WorldBox& box);

}  // namespace wattscape
