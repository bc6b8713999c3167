#pragma once

#include "core/model/field.h"

#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

/// How a field lies in a column of the project file. Private to core/storage.
namespace wattscape::detail {

/// Locations and outlines are geometries of layers; all other fields are columns.
inline bool isGeometry(const FieldInfo& info) {
    return info.type == FieldType::location || info.type == FieldType::outline;
}

/// Lists stand in their column as JSON.
bool isList(FieldType type);

/// Tables known to GeoPackage know its types (DATE, BOOLEAN); our own are STRICT and know SQLite's.
enum class TableStyle { layer, strict };

/// "it_capacity_mw REAL NOT NULL CHECK (it_capacity_mw BETWEEN 0 AND 10000)".
std::string columnDefinition(const FieldInfo& info, TableStyle style);

/// "IT capacity, MW": what the column holds, for the comment behind its definition.
std::string columnComment(const FieldInfo& info);

/// Binds the value to parameter `index`, from 1.
void bindValue(SQLite::Statement& statement, int index, const FieldInfo& info, const FieldValue& value);

/// The value in the column; NULL is not said. Refuses what is not of the field's type, with what was found.
Result<FieldValue> readValue(const SQLite::Column& column, const FieldInfo& info);

/// Text of any length with its embedded zeros. The column holds TEXT or BLOB.
std::string_view bytesOf(const SQLite::Column& column);

/// The bytes are UTF-8 (RFC 3629).
bool isUtf8(std::string_view bytes);

}  // namespace wattscape::detail
