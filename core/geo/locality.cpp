#include "core/geo/locality.h"

#include <algorithm>

namespace wattscape {
namespace {

const BasemapFeature* covering(const BasemapLayer& layer, WorldPoint point) {
    const auto found = std::ranges::find_if(layer, [&](const BasemapFeature& feature) { return feature.covers(point); });
    return found == layer.end() ? nullptr : &*found;
}

}  // namespace

std::string Locality::text() const {
    std::string result;
    const auto append = [&](const std::string& part) { result += (result.empty() ? "" : ", ") + part; };
    if (county) append(county->name);
    if (state) append(county ? state->code : state->name);
    if (country) append(country->name);
    return result;
}

Locality localityAt(const Basemap& basemap, LonLat place) {
    const WorldPoint point = project(place);
    Locality result;
    result.state = covering(basemap.states, point);
    if (result.state) {
        const auto usa = std::ranges::find(basemap.countries, "USA", &BasemapFeature::code);
        result.country = usa == basemap.countries.end() ? nullptr : &*usa;
        result.county = covering(basemap.counties, point);
    } else {
        result.country = covering(basemap.countries, point);
        result.state = covering(basemap.provinces, point);
    }
    if (result.county) result.gridRegion = gridRegionNamed(basemap, result.county->region);
    return result;
}

const BasemapFeature* gridRegionNamed(const Basemap& basemap, std::string_view code) {
    const auto found = std::ranges::find(basemap.gridRegions, code, &BasemapFeature::code);
    return found == basemap.gridRegions.end() ? nullptr : &*found;
}

}  // namespace wattscape
