#include "core/geo/atlas.h"

namespace wattscape {

Result<AtlasPointer> readAtlas(const std::string& folder) {
    auto basemap = readBasemap(folder + "/basemap.gpkg");
    if (!basemap) return fail(basemap.error());
    auto places = readPlaces(folder + "/places.csv");
    if (!places) return fail(places.error());
    return std::make_shared<const Atlas>(Atlas{std::move(*basemap), std::move(*places)});
}

}  // namespace wattscape
