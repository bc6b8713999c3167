#include "core/storage/foreign_objects.h"

#include "core/storage/file_format.h"
#include "core/storage/schema.h"

#include <algorithm>

namespace wattscape::detail {
namespace {

bool holds(const Names& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

bool isGeoPackageTable(std::string_view name) {
    constexpr std::string_view written[] = {"gpkg_spatial_ref_sys", "gpkg_contents",     "gpkg_geometry_columns",
                                            "gpkg_extensions",      "gpkg_ogr_contents", "layer_styles"};
    return std::ranges::find(written, name) != std::end(written);
}

std::vector<SchemaObject> objectsOf(SQLite::Database& file) {
    SQLite::Statement list(file,
                           "SELECT m.name, coalesce(l.type, m.type), m.tbl_name, m.sql FROM sqlite_master m "
                           "LEFT JOIN pragma_table_list l ON l.name = m.name AND l.schema = 'main' "
                           "WHERE m.sql IS NOT NULL AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY m.name");
    std::vector<SchemaObject> objects;
    while (list.executeStep()) {
        objects.push_back({list.getColumn(0), list.getColumn(1), list.getColumn(2), list.getColumn(3)});
    }
    return objects;
}

/// R-trees and their triggers are named after the table they index.
bool indexesOneOf(const Names& tables, const SchemaObject& object) {
    return std::ranges::any_of(tables, [&](const std::string& t) { return object.name.starts_with("rtree_" + t + "_"); });
}

/// Keeps gpkg_ogr_contents, which does not go along.
bool keepsCount(const SchemaObject& object) {
    return object.name.find("feature_count") != std::string::npos;
}

class Sorting {
public:
    Sorting(ForeignObjects& out, Names ours) : out_(out), ours_(std::move(ours)) {}

    void findOwners(const std::vector<SchemaObject>& objects) {
        for (const SchemaObject& object : objects) {
            const bool owner = object.kind == "table" || object.kind == "view";
            if (owner && !holds(ours_, object.name) && !isGeoPackageTable(object.name)) out_.owners.push_back(object.name);
        }
    }

    void sort(const SchemaObject& object) {
        if (object.kind == "table" && holds(out_.owners, object.name)) out_.tables.push_back(object);
        if (object.kind == "virtual") sortVirtual(object);
        if (object.kind == "view") out_.others.push_back(object);
        if (object.kind == "index" && holds(out_.owners, object.table)) out_.others.push_back(object);
        if (object.kind == "trigger" && !keepsCount(object)) sortTrigger(object);
    }

private:
    void sortVirtual(const SchemaObject& object) {
        if (indexesOneOf(out_.owners, object)) {
            out_.tables.push_back(object);
        } else if (!indexesOneOf(ours_, object)) {
            out_.left.push_back(message("Virtual table %1 stays behind when the plan is saved", object.name));
        }
    }

    void sortTrigger(const SchemaObject& object) {
        if (holds(out_.owners, object.table)) {
            out_.others.push_back(object);
        } else if (!indexesOneOf(ours_, object)) {
            out_.left.push_back(
                message("Trigger %1 on table %2 stays behind when the plan is saved", object.name, object.table));
        }
    }

    ForeignObjects& out_;
    Names ours_;
};

}  // namespace

Names planTables() {
    Names names = plainTables();
    for (const Layer& layer : layers) names.emplace_back(layer.table);
    return names;
}

ForeignObjects::ForeignObjects(SQLite::Database& file) {
    const std::vector<SchemaObject> objects = objectsOf(file);
    Sorting sorting(*this, planTables());
    sorting.findOwners(objects);
    for (const SchemaObject& object : objects) sorting.sort(object);
}

std::vector<ColumnInFile> columnsIn(SQLite::Database& file, const std::string& table) {
    SQLite::Statement list(file, "SELECT name, type, hidden FROM pragma_table_xinfo(?) WHERE hidden <> 1");
    list.bind(1, table);
    std::vector<ColumnInFile> columns;
    while (list.executeStep()) {
        columns.push_back({list.getColumn(0), list.getColumn(1), list.getColumn(2).getInt() != 0});
    }
    return columns;
}

Names storedColumns(SQLite::Database& file, const std::string& table) {
    Names names;
    for (const ColumnInFile& column : columnsIn(file, table)) {
        if (!column.computed) names.push_back(column.name);
    }
    return names;
}

}  // namespace wattscape::detail
