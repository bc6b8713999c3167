#include "core/storage/schema.h"

#include "core/storage/columns.h"
#include "core/storage/file_format.h"

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

/// What every GeoPackage has (OGC 12-128r17, annex C).
constexpr const char* geoPackageTables[] = {
    R"(CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
))",
    R"(CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
))",
    R"(CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
))",
    R"(CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
))",
    R"(INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid'))",
    R"(CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT,
  f_table_schema TEXT,
  f_table_name TEXT,
  f_geometry_column TEXT,
  styleName TEXT,
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT,
  ui TEXT,
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))
))",
};

/// Collects the lines of a CREATE TABLE with a comment behind each.
class TableText {
public:
    void add(std::string definition, std::string_view comment) {
        lines_.push_back({std::move(definition), std::string(comment)});
    }

    std::string create(std::string_view table, TableStyle style) const {
        std::string text = fmt::format("CREATE TABLE {} (\n", table);
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            text += fmt::format("  {}{} -- {}\n", lines_[i].definition, i + 1 < lines_.size() ? "," : "", lines_[i].comment);
        }
        return text + (style == TableStyle::strict ? ") STRICT" : ")");
    }

private:
    struct Line {
        std::string definition;
        std::string comment;
    };
    std::vector<Line> lines_;
};

constexpr std::string_view idDefinition = "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL";

void addFields(TableText& text, std::span<const FieldInfo> infos, TableStyle style) {
    for (const FieldInfo& info : infos) {
        if (!isGeometry(info)) {
            text.add(columnDefinition(info, style), columnComment(info));
        }
    }
}

std::string kindTable(const KindNames& names) {
    const Layer* layer = layerOf(names.kind);
    const TableStyle style = layer ? TableStyle::layer : TableStyle::strict;
    TableText text;
    text.add(std::string(idDefinition), "one sequence for the whole plan; never given twice");
    if (layer) {
        text.add(fmt::format("geom {}", layer->geometryType), fmt::format("{}, longitude and latitude on WGS84", layer->field));
    }
    addFields(text, fieldInfosOf(names.kind), style);
    if (layer) {
        text.add("starts_on DATE", "derived for time controllers, not read: first day on which something happens here");
        text.add("ends_on DATE", "derived for time controllers, not read: the plan’s last day");
    }
    if (names.kind == EntityKind::hall) {
        text.add("marked_rectangle TEXT", "fingerprint of geom while it is only a mark; any other geom is a footprint");
    }
    return text.create(names.table, style);
}

std::string boundaryTable(const Layer& layer) {
    TableText text;
    text.add(fmt::format("id INTEGER PRIMARY KEY NOT NULL REFERENCES {} (id) ON DELETE CASCADE", namesOf(layer.kind).table),
             fmt::format("the {}", namesOf(layer.kind).one));
    text.add(fmt::format("geom {}", layer.geometryType), fmt::format("{}, longitude and latitude on WGS84", layer.field));
    return text.create(layer.table, TableStyle::layer);
}

std::string planTable() {
    std::vector<FieldInfo> infos;
    for (const Field<PlanSettings>& field : fieldsOf<PlanSettings>()) {
        infos.push_back(field.info);
    }
    TableText text;
    text.add("id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1)", "one plan a file");
    addFields(text, infos, TableStyle::strict);
    text.add("last_id INTEGER NOT NULL", "the highest id ever given");
    text.add("last_change TEXT NOT NULL", "when the last edit was made, UTC");
    return text.create("plan", TableStyle::strict);
}

std::string fileTable() {
    TableText text;
    text.add("id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1)", "one row");
    text.add("application TEXT NOT NULL", "whose file this is");
    text.add("schema_version INTEGER NOT NULL", "form of the tables");
    text.add("written_by TEXT NOT NULL", "version of the program that wrote the file");
    return text.create("wattscape", TableStyle::strict);
}

std::string fieldSourcesTable() {
    TableText text;
    text.add("id INTEGER PRIMARY KEY NOT NULL", "of the row");
    text.add("entity INTEGER NOT NULL", "id of any entity");
    text.add("field TEXT NOT NULL", "name of its column");
    text.add("source INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE", "where the figure comes from");
    text.add("UNIQUE (entity, field)", "a figure without a row here is the planner’s assumption");
    return text.create("field_sources", TableStyle::strict);
}

std::string baselineTable() {
    TableText text;
    text.add("id INTEGER PRIMARY KEY NOT NULL", "of a hall, tranche, rollout or milestone");
    text.add("start TEXT NOT NULL", "day, as agreed");
    text.add("finish TEXT NOT NULL", "day, as agreed");
    return text.create("baseline", TableStyle::strict);
}

}  // namespace

std::vector<std::string> schemaStatements() {
    std::vector<std::string> statements(std::begin(geoPackageTables), std::end(geoPackageTables));
    statements.push_back(fileTable());
    statements.push_back(planTable());
    for (const KindNames& names : kindNames) {
        statements.push_back(kindTable(names));
    }
    for (const Layer& layer : layers) {
        if (layer.table != namesOf(layer.kind).table) {
            statements.push_back(boundaryTable(layer));
        }
    }
    statements.push_back(fieldSourcesTable());
    statements.push_back(baselineTable());
    return statements;
}

std::vector<std::string> plainTables() {
    std::vector<std::string> tables{"wattscape", "plan"};
    for (const KindNames& names : kindNames) {
        if (!layerOf(names.kind)) {
            tables.emplace_back(names.table);
        }
    }
    tables.emplace_back("field_sources");
    tables.emplace_back("baseline");
    return tables;
}

}  // namespace wattscape::detail
