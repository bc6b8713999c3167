#include "core/storage/write_plan.h"

#include "core/base/instant.h"
#include "core/base/sha256.h"
#include "core/base/version.h"
#include "core/geo/hall_layout.h"
#include "core/storage/file_format.h"
#include "core/storage/geometry_blob.h"
#include "core/storage/insert.h"
#include "core/storage/layer_styles.h"
#include "core/storage/schema.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

/// GeoPackage wants milliseconds.
std::string geoPackageTime(Instant instant) {
    std::string text = toIso(instant);
    return text.insert(text.size() - 1, ".000");
}

struct Extent {
    double west = 0, south = 0, east = 0, north = 0;
    bool empty = true;

    void include(LonLat place) {
        west = empty ? place.longitude : std::min(west, place.longitude);
        east = empty ? place.longitude : std::max(east, place.longitude);
        south = empty ? place.latitude : std::min(south, place.latitude);
        north = empty ? place.latitude : std::max(north, place.latitude);
        empty = false;
    }
};

class PlanWriter {
public:
    PlanWriter(SQLite::Database& database, const Plan& plan) : database_(database), plan_(plan), marks_(hallMarks(plan)) {}

    void write() {
        for (const std::string& statement : schemaStatements()) {
            database_.exec(statement);
        }
        writeFileRow();
        writeSettings();
        findSiteStarts();
        forEachTable(plan_, [&]<class E>(const Table<E>& table) { writeTable(table); });
        writeBoundaries();
        writeFieldSources();
        writeBaseline();
        writeLayers();
        writeSequences();
    }

private:
    void writeFileRow() {
        Insert(database_, "wattscape", {"id", "application", "schema_version", "written_by"})
            .put(1)
            .put("Wattscape")
            .put(schemaVersion)
            .put(std::string(programVersion()))
            .run();
    }

    template <class E>
    static std::vector<std::string> fieldColumns() {
        std::vector<std::string> columns;
        for (const Field<E>& field : fieldsOf<E>()) {
            if (!isGeometry(field.info)) columns.emplace_back(field.info.key);
        }
        return columns;
    }
    template <class E>
    static void putFields(Insert& insert, const E& entity) {
        for (const Field<E>& field : fieldsOf<E>()) {
            if (!isGeometry(field.info)) insert.putField(field.info, field.of(entity));
        }
    }

    void writeSettings() {
        std::vector<std::string> columns = fieldColumns<PlanSettings>();
        columns.insert(columns.begin(), {"id", "last_id", "last_change"});
        Insert insert(database_, "plan", columns);
        insert.put(1).put(static_cast<std::int64_t>(plan_.lastId)).put(toIso(plan_.lastChange));
        putFields(insert, plan_.settings);
        insert.run();
    }

    template <class E>
    void writeTable(const Table<E>& table) {
        std::vector<std::string> columns = fieldColumns<E>();
        columns.insert(columns.begin(), "id");
        if (layerOf(kindOf<E>)) columns.insert(columns.end(), {"geom", "starts_on", "ends_on"});
        if constexpr (std::is_same_v<E, Hall>) columns.emplace_back("marked_rectangle");
        Insert insert(database_, namesOf(kindOf<E>).table, columns);
        table.forEach([&](const E& entity) {
            insert.put(static_cast<std::int64_t>(entity.id.value));
            putFields(insert, entity);
            putLayerColumns(insert, entity);
            insert.run();
        });
    }

    template <class E>
    void putLayerColumns(Insert&, const E&) {}
    void putLayerColumns(Insert& insert, const Site& site) {
        siteExtent_.include(site.location);
        insert.putBlob(pointBlob(site.location));
        putDates(insert, startOf(site.id));
    }
    void putLayerColumns(Insert& insert, const Hall& hall) {
        const bool drawn = !hall.footprint.empty();
        const Outline& outline = drawn ? hall.footprint : marks_.at(hall.id);
        std::ranges::for_each(outline, [&](LonLat corner) { hallExtent_.include(corner); });
        const std::string blob = polygonBlob(outline);
        insert.putBlob(blob);
        putDates(insert, hall.constructionStart.value_or(hall.readyOn));
        if (drawn) {
            insert.putNothing();
        } else {
            insert.put(sha256(blob));
        }
    }
    void putDates(Insert& insert, Day start) { insert.put(toIso(start)).put(toIso(std::max(start, plan_.lastDay()))); }

    /// The first day on which something happens at each site; the plan's first where nothing does.
    void findSiteStarts() {
        const auto note = [&](SiteId site, Day day) {
            const auto [place, isNew] = siteStarts_.emplace(site, day);
            if (!isNew) place->second = std::min(place->second, day);
        };
        plan_.halls.forEach([&](const Hall& hall) { note(hall.site, hall.constructionStart.value_or(hall.readyOn)); });
        plan_.rollouts.forEach([&](const Rollout& rollout) { note(rollout.site, rollout.firstRacksOn); });
        plan_.tranches.forEach(
            [&](const Tranche& tranche) { note(plan_.powerSources.find(tranche.powerSource)->site, tranche.firstDay); });
    }
    Day startOf(SiteId site) const {
        const auto found = siteStarts_.find(site);
        return found == siteStarts_.end() ? plan_.firstDay() : found->second;
    }

    void writeBoundaries() {
        Insert insert(database_, "site_boundaries", {"id", "geom"});
        plan_.sites.forEach([&](const Site& site) {
            if (site.boundary.empty()) return;
            std::ranges::for_each(site.boundary, [&](LonLat corner) { boundaryExtent_.include(corner); });
            insert.put(static_cast<std::int64_t>(site.id.value)).putBlob(polygonBlob(site.boundary)).run();
        });
    }

    void writeFieldSources() {
        Insert insert(database_, "field_sources", {"entity", "field", "source"});
        forEachTable(plan_, [&]<class E>(const Table<E>& table) {
            table.forEach([&](const E& entity) {
                for (const FieldSource& mark : entity.sources) {
                    insert.put(static_cast<std::int64_t>(entity.id.value))
                        .put(mark.field)
                        .put(static_cast<std::int64_t>(mark.source.value))
                        .run();
                }
            });
        });
    }

    void writeBaseline() {
        Insert insert(database_, "baseline", {"id", "start", "finish"});
        plan_.baseline.forEach([&](const BaselineDates& dates) {
            insert.put(static_cast<std::int64_t>(dates.id.value)).put(toIso(dates.start)).put(toIso(dates.finish)).run();
        });
    }

    void writeLayers() {
        const std::string time = geoPackageTime(plan_.lastChange);
        for (const Layer& layer : layers) {
            writeContents(layer,
                          layer.table == "sites"   ? siteExtent_
                          : layer.table == "halls" ? hallExtent_
                                                   : boundaryExtent_,
                          time);
            Insert(database_, "gpkg_geometry_columns", {"table_name", "column_name", "geometry_type_name", "srs_id", "z", "m"})
                .put(std::string(layer.table))
                .put("geom")
                .put(std::string(layer.geometryType))
                .put(wgs84)
                .put(0)
                .put(0)
                .run();
            Insert(database_, "layer_styles",
                   {"f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML",
                    "styleSLD", "useAsDefault", "description", "owner", "update_time"})
                .put("")
                .put("")
                .put(std::string(layer.table))
                .put("geom")
                .put(std::string(layer.title))
                .put(layerStyle(layer.table))
                .put("")
                .put(1)
                .put(std::string(layerStyleDescription))
                .put("")
                .put(time)
                .run();
        }
        Insert extension(database_, "gpkg_extensions", {"table_name", "extension_name", "definition", "scope"});
        for (const std::string& table : plainTables()) {
            extension.put(table)
                .put(std::string(extensionName))
                .put("Tables of a Wattscape plan; see their column comments")
                .put("read-write")
                .run();
        }
    }

    void writeContents(const Layer& layer, const Extent& extent, const std::string& time) {
        Insert insert(database_, "gpkg_contents",
                      {"table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x",
                       "max_y", "srs_id"});
        insert.put(std::string(layer.table)).put("features").put(std::string(layer.title)).put("").put(time);
        for (const double edge : {extent.west, extent.south, extent.east, extent.north}) {
            if (extent.empty) {
                insert.putNothing();
            } else {
                insert.put(edge);
            }
        }
        insert.put(wgs84).run();
    }

    /// Rows that other programs add get ids that the plan has never given.
    void writeSequences() {
        database_.exec("DELETE FROM sqlite_sequence");
        Insert insert(database_, "sqlite_sequence", {"name", "seq"});
        for (const KindNames& names : kindNames) {
            insert.put(std::string(names.table)).put(static_cast<std::int64_t>(plan_.lastId)).run();
        }
        insert.put("layer_styles").put(static_cast<int>(layers.size())).run();
    }

    SQLite::Database& database_;
    const Plan& plan_;
    std::map<HallId, Outline> marks_;
    std::map<SiteId, Day> siteStarts_;
    Extent siteExtent_;
    Extent hallExtent_;
    Extent boundaryExtent_;
};

}  // namespace

void writePlan(SQLite::Database& database, const Plan& plan) {
    database.exec("PRAGMA page_size = 4096");
    database.exec("PRAGMA encoding = 'UTF-8'");
    database.exec("PRAGMA journal_mode = OFF");
    database.exec("PRAGMA synchronous = OFF");  // the whole file is flushed once, when it is complete
    database.exec("PRAGMA foreign_keys = OFF");
    database.exec(fmt::format("PRAGMA application_id = {}", geoPackageApplicationId));
    database.exec(fmt::format("PRAGMA user_version = {}", geoPackageVersion));
    database.exec("BEGIN");
    PlanWriter(database, plan).write();
    database.exec("COMMIT");
}

}  // namespace wattscape::detail
