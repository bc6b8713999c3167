#pragma once

#include "core/model/kinds.h"

#include <array>
#include <cstdint>
#include <string_view>

/// What a `.plan.gpkg` consists of. It is an OGC GeoPackage 1.3, so that QGIS, GDAL, DuckDB and pandas open it:
///
///     sites            layer of points       every site, all its fields
///     site_boundaries  layer of polygons     the campuses that have a boundary; id is the site's
///     halls            layer of polygons     every hall; where no footprint is drawn, a marked rectangle at the site
///     power_sources, tranches, …             a plain table a kind, a column a field, commented
///     plan             one row               the plan's settings, last id, time of the last change
///     field_sources    entity, field, source which figures come from which source
///     ignored_issues       …                 a row for each issue that was accepted, with its reason; since version 2
///     baseline         id, start, finish     dates as agreed
///     wattscape        one row               schema version, program that wrote the file
///
/// The id of every row is the entity's. Layers are the truth: whatever another program writes into them is the plan.
/// `starts_on` and `ends_on` of a layer are derived, for QGIS' time controller, and never read.
/// Lists stand in their column as JSON, in the form of core/exchange/plan_json.h.
namespace wattscape {

/// Raise it with every change that an older program could not read, and add a step to core/storage/migrations.
inline constexpr int schemaVersion = 3;

inline constexpr std::int32_t geoPackageApplicationId = 0x47504B47;  // "GPKG"
inline constexpr std::int32_t geoPackageVersion = 10300;             // 1.3
inline constexpr std::string_view extensionName = "wattscape_plan";

/// A layer and the field of an entity that is its geometry.
struct Layer {
    std::string_view table;
    EntityKind kind;
    std::string_view field;
    std::string_view geometryType;
    std::string_view title;
};

inline constexpr std::array<Layer, 3> layers{{
    {"sites", EntityKind::site, "location", "POINT", "Sites"},
    {"site_boundaries", EntityKind::site, "boundary", "POLYGON", "Site boundaries"},
    {"halls", EntityKind::hall, "footprint", "POLYGON", "Halls"},
}};

/// The layer that is the kind's own table, or null.
constexpr const Layer* layerOf(EntityKind kind) {
    for (const Layer& layer : layers) {
        if (layer.table == namesOf(kind).table) {
            return &layer;
        }
    }
    return nullptr;
}

/// Limits for files of unknown origin, far above any plan: beyond them a file is refused before it costs memory.
inline constexpr std::int64_t mostFileBytes = 2LL * 1024 * 1024 * 1024;
inline constexpr std::int64_t mostRows = 1'000'000;                ///< in one table
inline constexpr std::int64_t mostTextBytes = 16LL * 1024 * 1024;  ///< in one cell, also of a blob

}  // namespace wattscape
