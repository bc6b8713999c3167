#pragma once

#include "core/base/result.h"
#include "core/model/location.h"

namespace wattscape {

/// Whether an outline can be a boundary or footprint: empty, or at least three points, its sides never crossing or
/// touching, enclosing some ground. Sides are taken as straight in longitude and latitude; none may span 180°.
/// The message says what is wrong.
Result<void> checkOutline(const Outline& outline);

/// Whether the place lies inside or on the edge.
bool encloses(const Outline& outline, LonLat place);

/// A place inside the outline that looks like its middle: the centroid where that lies inside, otherwise a point on the
/// longest east-west run through the outline's middle latitude. The outline is valid and not empty.
LonLat middleOf(const Outline& outline);

}  // namespace wattscape
