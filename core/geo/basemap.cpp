#include "core/geo/basemap.h"

#include <algorithm>
#include <cmath>

#include <SQLiteCpp/SQLiteCpp.h>

namespace wattscape {
namespace {

/// What a layer's table calls the columns we want; an empty name is a column it lacks.
struct LayerColumns {
    const char* table;
    BasemapLayer Basemap::*layer;
    const char* code;
    const char* region;
    const char* rank;
    const char* labelX;
    const char* labelY;
};

constexpr LayerColumns layers[] = {
    {"countries", &Basemap::countries, "a3", "continent", "labelrank", "label_x", "label_y"},
    {"lakes", &Basemap::lakes, "''", "''", "scalerank", "NULL", "NULL"},
    {"provinces", &Basemap::provinces, "postal", "a3", "0", "label_x", "label_y"},
    {"us_states", &Basemap::states, "postal", "''", "0", "label_x", "label_y"},
    {"us_counties", &Basemap::counties, "fips", "grid", "0", "NULL", "NULL"},
    {"grid_regions", &Basemap::gridRegions, "code", "operator", "0", "label_x", "label_y"},
};

double toleranceOf(int detail) {
    return 0.4 / (512 * std::exp2(detail + 1));
}

void keepDetails(BasemapFeature& feature, const std::vector<Outline>& outlines) {
    for (const Outline& outline : outlines) {
        WorldRing ring;
        ring.reserve(outline.size());
        for (const LonLat& place : outline) {
            ring.push_back(project(place));
            feature.bounds.include(ring.back());
        }
        const std::vector<double> weights = pointWeights(ring);
        for (int detail = 0; detail + 1 < BasemapFeature::details; ++detail) {
            if (WorldRing rough = simplified(ring, weights, toleranceOf(detail)); !rough.empty()) {
                feature.rings[static_cast<std::size_t>(detail)].push_back(std::move(rough));
            }
        }
        feature.rings.back().push_back(std::move(ring));
    }
}

std::string queryFor(const LayerColumns& columns) {
    return std::string("SELECT geom, name, ") + columns.code + ", " + columns.region + ", " + columns.rank + ", " +
           columns.labelX + ", " + columns.labelY + " FROM " + columns.table + " ORDER BY fid";
}

Result<BasemapFeature> featureOf(SQLite::Statement& row) {
    const SQLite::Column blob = row.getColumn(0);
    const auto bytes = std::span(static_cast<const std::byte*>(blob.getBlob()), static_cast<std::size_t>(blob.getBytes()));
    const auto outlines = ringsOfBlob(bytes);
    if (!outlines) return fail(outlines.error());
    BasemapFeature feature;
    feature.name = row.getColumn(1).getString();
    feature.code = row.getColumn(2).getString();
    feature.region = row.getColumn(3).getString();
    feature.rank = row.getColumn(4).getInt();
    keepDetails(feature, *outlines);
    feature.label = row.getColumn(5).isNull() ? feature.bounds.centre()
                                              : project({row.getColumn(5).getDouble(), row.getColumn(6).getDouble()});
    return feature;
}

}  // namespace

const std::vector<WorldRing>& BasemapFeature::ringsAt(double zoom) const {
    return rings[static_cast<std::size_t>(std::clamp(static_cast<int>(std::floor(zoom)), 0, details - 1))];
}

bool BasemapFeature::covers(WorldPoint place) const {
    if (!bounds.contains(place)) return false;
    bool inside = false;
    for (const WorldRing& ring : rings.back()) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const WorldPoint a = ring[i];
            const WorldPoint b = ring[j];
            if ((a.y > place.y) != (b.y > place.y) && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x) {
                inside = !inside;
            }
        }
    }
    return inside;
}

Result<Basemap> readBasemap(const std::string& file) {
    try {
        SQLite::Database database(file, SQLite::OPEN_READONLY);
        Basemap basemap;
        for (const LayerColumns& columns : layers) {
            SQLite::Statement rows(database, queryFor(columns));
            while (rows.executeStep()) {
                auto feature = featureOf(rows);
                if (!feature) return fail(at(file + ", " + columns.table, feature.error()));
                (basemap.*columns.layer).push_back(std::move(*feature));
            }
        }
        return basemap;
    } catch (const SQLite::Exception& problem) {
        return fail({ErrorCode::file, message("The basemap can't be read: %1", problem.what()), file});
    }
}

}  // namespace wattscape
