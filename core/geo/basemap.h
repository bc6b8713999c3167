#pragma once

#include "core/base/result.h"
#include "core/geo/simplify.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace wattscape {

/// An area of the basemap, projected once and kept in several degrees of detail.
struct BasemapFeature {
    /// Detail k serves zoom k (512-px tiles) and beyond: no line is off by more than 0.4 px at zoom k + 1. The last
    /// detail holds every point.
    static constexpr int details = 10;

    std::string name;
    std::string code;    ///< what the layer knows it by: ISO code, postal code, county FIPS, grid region
    std::string region;  ///< counties: grid region; grid regions: market operator, or empty
    int rank = 0;        ///< smaller is more important
    WorldPoint label;    ///< where its name belongs
    WorldBox bounds;
    std::array<std::vector<WorldRing>, details> rings;

    const std::vector<WorldRing>& ringsAt(double zoom) const;
    /// Whether the place lies inside: odd number of rings around it.
    bool covers(WorldPoint place) const;
};

using BasemapLayer = std::vector<BasemapFeature>;

/// The outlines the map is drawn on and regions are looked up in. Immutable once read; any thread may draw from it.
struct Basemap {
    BasemapLayer countries;
    BasemapLayer lakes;
    BasemapLayer provinces;
    BasemapLayer states;
    BasemapLayer counties;
    BasemapLayer gridRegions;
    WorldBox bounds() const { return {0, 0, 1, 1}; }
};

/// Reads a GeoPackage with these layers (columns as in resources/basemap). Fails when it can't be opened, lacks a layer
/// or holds a geometry that is none.
Result<Basemap> readBasemap(const std::string& file);

/// Rings of a GeoPackage geometry blob that is a polygon or multipolygon, in longitude and latitude, not closed.
/// Fails on any other content, truncated or of absurd size.
Result<std::vector<Outline>> ringsOfBlob(std::span<const std::byte> blob);

}  // namespace wattscape
