#include "core/storage/foreign_content.h"

#include "core/storage/foreign_objects.h"
#include "core/storage/layer_styles.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace wattscape::detail {
namespace {

bool holds(const Names& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

std::string asName(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

void bindAs(SQLite::Statement& statement, int index, const SQLite::Column& value) {
    if (value.isInteger()) statement.bind(index, value.getInt64());
    if (value.isFloat()) statement.bind(index, value.getDouble());
    if (value.isText()) statement.bind(index, value.getString());
    if (value.isBlob()) statement.bind(index, value.getBlob(), value.getBytes());
    if (value.isNull()) statement.bind(index);
}

/// Copies the rows that the condition picks; `name` is what its `?` stands for, when it has one.
void copyRows(SQLite::Database& from, SQLite::Database& to, const std::string& table, const Names& columns,
              const std::string& condition = "1", const std::string& name = {}) {
    if (columns.empty()) return;
    Names named;
    for (const std::string& column : columns) named.push_back(asName(column));
    SQLite::Statement select(from, fmt::format("SELECT {} FROM {} WHERE {}", fmt::join(named, ", "), asName(table), condition));
    if (!name.empty()) select.bind(1, name);
    SQLite::Statement insert(to, fmt::format("INSERT INTO {} ({}) VALUES ({})", asName(table), fmt::join(named, ", "),
                                             fmt::join(Names(columns.size(), "?"), ", ")));
    while (select.executeStep()) {
        for (int i = 0; i < select.getColumnCount(); ++i) {
            bindAs(insert, i + 1, select.getColumn(i));
        }
        insert.exec();
        insert.reset();
    }
}

/// Columns of a table that both files have.
Names commonColumns(SQLite::Database& from, SQLite::Database& to, const std::string& table) {
    Names common = storedColumns(from, table);
    const Names there = storedColumns(to, table);
    std::erase_if(common, [&](const std::string& column) { return !holds(there, column); });
    return common;
}

void runOne(SQLite::Database& to, const std::string& sql) {
    SQLite::Statement(to, sql).exec();
}

/// Ids of rows that have been deleted are not given again.
void carrySequence(SQLite::Database& from, SQLite::Database& to, const SchemaObject& table) {
    if (lower(table.sql).find("autoincrement") == std::string::npos) return;
    SQLite::Statement forget(to, "DELETE FROM sqlite_sequence WHERE name = ?");
    forget.bind(1, table.name);
    forget.exec();
    copyRows(from, to, "sqlite_sequence", {"name", "seq"}, "name = ?", table.name);
}

void carryTables(SQLite::Database& from, SQLite::Database& to, const ForeignObjects& objects) {
    for (const SchemaObject& object : objects.tables) {
        runOne(to, object.sql);
        copyRows(from, to, object.name, storedColumns(from, object.name));
        if (object.kind == "table") carrySequence(from, to, object);
    }
    for (const SchemaObject& object : objects.others) runOne(to, object.sql);
}

/// What a GeoPackage says of its layers.
void carryRegistration(SQLite::Database& from, SQLite::Database& to, const Names& owners) {
    copyRows(from, to, "gpkg_spatial_ref_sys", commonColumns(from, to, "gpkg_spatial_ref_sys"), "srs_id NOT IN (-1, 0, 4326)");
    for (const char* table : {"gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions"}) {
        const Names columns = commonColumns(from, to, table);
        for (const std::string& owner : owners) copyRows(from, to, table, columns, "table_name = ?", owner);
    }
}

void carryStyles(SQLite::Database& from, SQLite::Database& to) {
    Names columns = commonColumns(from, to, "layer_styles");
    std::erase(columns, "id");
    const std::string ours = fmt::format("description = '{}'", layerStyleDescription);
    copyRows(from, to, "layer_styles", columns, fmt::format("description IS NULL OR NOT {}", ours));
    const std::string theirs = fmt::format(
        "SELECT 1 FROM layer_styles t WHERE t.f_table_name = layer_styles.f_table_name AND t.description IS NOT '{}'",
        layerStyleDescription);
    runOne(to, fmt::format("DELETE FROM layer_styles WHERE {} AND EXISTS ({} AND t.styleName = layer_styles.styleName)", ours,
                           theirs));
    runOne(to,
           fmt::format("UPDATE layer_styles SET useAsDefault = 0 WHERE {} AND EXISTS ({} AND t.useAsDefault)", ours, theirs));
}

/// A declared type as it may stand in a statement; empty for one that is no plain type.
std::string plainType(const std::string& type) {
    const bool plain = std::ranges::all_of(
        type, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '(' || c == ')' || c == ',' || c == ' '; });
    return plain ? type : std::string();
}

void carryColumn(SQLite::Database& from, SQLite::Database& to, const std::string& table, const ColumnInFile& column) {
    const std::string name = asName(column.name);
    runOne(to, fmt::format("ALTER TABLE {} ADD COLUMN {} {}", table, name, plainType(column.type)));
    SQLite::Statement select(from, fmt::format("SELECT {0}, id FROM {1} WHERE {0} IS NOT NULL", name, table));
    SQLite::Statement update(to, fmt::format("UPDATE {} SET {} = ? WHERE id = ?", table, name));
    while (select.executeStep()) {
        bindAs(update, 1, select.getColumn(0));
        update.bind(2, select.getColumn(1).getInt64());
        update.exec();
        update.reset();
    }
}

void carryColumns(SQLite::Database& from, SQLite::Database& to) {
    for (const std::string& table : planTables()) {
        Names there;
        for (const ColumnInFile& column : columnsIn(to, table)) there.push_back(lower(column.name));
        for (const ColumnInFile& column : columnsIn(from, table)) {
            if (!column.computed && !holds(there, lower(column.name))) carryColumn(from, to, table, column);
        }
    }
}

}  // namespace

void carryForeignContent(SQLite::Database& from, SQLite::Database& to) {
    const ForeignObjects objects(from);
    to.exec("BEGIN");
    carryTables(from, to, objects);
    carryRegistration(from, to, objects.owners);
    carryStyles(from, to);
    carryColumns(from, to);
    to.exec("COMMIT");
}

std::vector<Message> foreignContentLeftBehind(SQLite::Database& file) {
    std::vector<Message> left = ForeignObjects(file).left;
    for (const std::string& table : planTables()) {
        for (const ColumnInFile& column : columnsIn(file, table)) {
            if (column.computed) {
                left.push_back(
                    message("Computed column %1 of table %2 stays behind when the plan is saved", column.name, table));
            }
        }
    }
    return left;
}

}  // namespace wattscape::detail
