#include "core/exchange/plan_geojson.h"

#include "core/exchange/json_value.h"
#include "core/geo/hall_layout.h"

#include <algorithm>

namespace wattscape {
namespace {

using detail::Json;

Json position(LonLat place) {
    return Json::array({detail::numberToJson(place.longitude), detail::numberToJson(place.latitude)});
}

/// Twice the signed area in degrees: above zero for counterclockwise rings.
double turning(const Outline& outline) {
    double sum = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const LonLat& a = outline[i];
        const LonLat& b = outline[(i + 1) % outline.size()];
        sum += a.longitude * b.latitude - b.longitude * a.latitude;
    }
    return sum;
}

Json polygon(Outline outline) {
    if (turning(outline) < 0) {
        std::ranges::reverse(outline);
    }
    Json ring = Json::array();
    for (const LonLat& corner : outline) {
        ring.push_back(position(corner));
    }
    ring.push_back(ring.front());
    Json rings = Json::array();
    rings.push_back(std::move(ring));
    return {{"type", "Polygon"}, {"coordinates", std::move(rings)}};
}

template <class E>
Json propertiesOf(std::string_view kind, const E& entity) {
    Json properties{{"kind", kind}, {"id", entity.id.value}};
    for (const Field<E>& field : fieldsOf<E>()) {
        const bool geometry = field.info.type == FieldType::location || field.info.type == FieldType::outline;
        const FieldValue value = field.of(entity);
        if (!geometry && isSaid(value)) {
            properties[std::string(field.info.key)] = detail::valueToJson(field.info, value);
        }
    }
    return properties;
}

Json feature(Json geometry, Json properties) {
    return {{"type", "Feature"}, {"geometry", std::move(geometry)}, {"properties", std::move(properties)}};
}

}  // namespace

std::string planToGeoJson(const Plan& plan) {
    Json features = Json::array();
    plan.sites.forEach([&](const Site& site) {
        features.push_back(feature({{"type", "Point"}, {"coordinates", position(site.location)}}, propertiesOf("site", site)));
    });
    plan.sites.forEach([&](const Site& site) {
        if (!site.boundary.empty()) {
            features.push_back(
                feature(polygon(site.boundary), {{"kind", "site_boundary"}, {"id", site.id.value}, {"name", site.name}}));
        }
    });
    const std::map<HallId, Outline> marks = hallMarks(plan);
    plan.halls.forEach([&](const Hall& hall) {
        const bool drawn = !hall.footprint.empty();
        Json properties = propertiesOf("hall", hall);
        properties["drawn"] = drawn;
        features.push_back(feature(polygon(drawn ? hall.footprint : marks.at(hall.id)), std::move(properties)));
    });
    const Json collection{{"type", "FeatureCollection"}, {"features", std::move(features)}};
    return collection.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace wattscape
