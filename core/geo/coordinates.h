#pragma once

#include "core/base/result.h"
#include "core/model/location.h"

#include <string>
#include <string_view>

/// Coordinates as people write them.
namespace wattscape {

/// Reads a place in any usual form: "32.5, -99.784", "32.5 -99.784", "32.5N 99.784W", "N32°30' W99°47.04'",
/// "32°30′0″N, 99°47′2.4″W", "lat 32.5 lon -99.784", "99.784W 32.5N". Latitude comes first unless letters say otherwise.
/// The decimal sign is a point, or a comma where the two numbers are parted by something else ("32,5; -99,784").
/// Fails with what is wrong: not two numbers, minutes or seconds of 60 and more, outside the Earth.
Result<LonLat> parseCoordinates(std::string_view text);

/// "32.50000, -99.78400": decimal degrees, latitude first, to about a metre; what parseCoordinates reads.
std::string formatDecimal(LonLat place);

/// "32°30′00.0″N 99°47′02.4″W".
std::string formatDegrees(LonLat place);

}  // namespace wattscape
