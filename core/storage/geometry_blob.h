#pragma once

#include "core/base/result.h"
#include "core/model/location.h"

#include <string>
#include <string_view>

/// Geometries as GeoPackage holds them: an 8-byte header ("GP", version, flags, spatial reference) and well-known binary
/// (OGC 12-128r17, 2.1.3). Written little-endian and without envelope, in WGS84.
namespace wattscape {

inline constexpr std::int32_t wgs84 = 4326;

std::string pointBlob(LonLat point);

/// One ring, closed as the format asks. The outline has at least three points.
std::string polygonBlob(const Outline& outline);

/// Read whatever writers of GeoPackages may leave: either byte order, with or without envelope, heights and measures
/// (dropped), for outlines also a multipolygon of one part. Anything else is refused with what it is: another
/// geometry, holes, several parts, another spatial reference, a blob cut short.
Result<LonLat> pointFromBlob(std::string_view blob);
Result<Outline> outlineFromBlob(std::string_view blob);

}  // namespace wattscape
