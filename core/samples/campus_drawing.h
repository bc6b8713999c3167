#pragma once

#include "core/model/location.h"

namespace wattscape {

/// An upright rectangle on the ground, measured in metres from a point nearby; for drawings of a few kilometres.
struct GroundRectangle {
    double east = 0;   ///< of its centre from the point
    double north = 0;  ///< of its centre from the point
    double width = 0;  ///< west to east
    double depth = 0;  ///< south to north
};

/// Its corners, anticlockwise from the south-west.
Outline outlineOf(const GroundRectangle& rectangle, const LonLat& origin);

}  // namespace wattscape
