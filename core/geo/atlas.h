#pragma once

#include "core/geo/basemap.h"
#include "core/geo/places.h"

#include <memory>

namespace wattscape {

/// All the ground the map stands on, read once and shared: outlines and gazetteer.
struct Atlas {
    Basemap basemap;
    Places places;

    /// What any picture made with it has to say.
    static constexpr const char* credit =
        "Map: Natural Earth; US Census Bureau; US EPA AVERT. Places: Natural Earth, GeoNames (CC BY 4.0).";
};

using AtlasPointer = std::shared_ptr<const Atlas>;

/// Reads basemap.gpkg and places.csv of a folder (resources/basemap). Takes about a tenth of a second; any thread may.
Result<AtlasPointer> readAtlas(const std::string& folder);

}  // namespace wattscape
