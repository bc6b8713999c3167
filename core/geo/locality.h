#pragma once

#include "core/geo/basemap.h"

namespace wattscape {

/// What the basemap knows of a place.
struct Locality {
    const BasemapFeature* country = nullptr;
    const BasemapFeature* state = nullptr;       ///< US state, or province of another country
    const BasemapFeature* county = nullptr;      ///< US only
    const BasemapFeature* gridRegion = nullptr;  ///< US only; drawn along county lines, so approximate near its border

    /// "Taylor, TX, United States of America": county, state and country as far as known; empty at sea.
    std::string text() const;
};

/// What lies at a place. Null members where the basemap shows nothing there.
Locality localityAt(const Basemap& basemap, LonLat place);

/// The grid region with this code, or null.
const BasemapFeature* gridRegionNamed(const Basemap& basemap, std::string_view code);

}  // namespace wattscape
