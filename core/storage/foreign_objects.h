#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

/// What is in a plan's file beside the plan, looked up and not touched. Private to core/storage.
namespace wattscape::detail {

using Names = std::vector<std::string>;

/// Tables that hold the plan.
Names planTables();

/// A row of a file's schema.
struct SchemaObject {
    std::string name;
    std::string kind;   ///< table, virtual, shadow, view, index, trigger
    std::string table;  ///< it belongs to
    std::string sql;
};

/// Objects of other programs, sorted by what becomes of them when the plan is saved.
struct ForeignObjects {
    explicit ForeignObjects(SQLite::Database& file);

    Names owners;                      ///< tables and views that go along
    std::vector<SchemaObject> tables;  ///< those tables, with their R-trees
    std::vector<SchemaObject> others;  ///< views; indexes and triggers of what goes along
    std::vector<Message> left;         ///< what does not go along although somebody may miss it
};

/// A column as its table declares it.
struct ColumnInFile {
    std::string name;
    std::string type;
    bool computed = false;
};

std::vector<ColumnInFile> columnsIn(SQLite::Database& file, const std::string& table);

/// Those that hold values of their own.
Names storedColumns(SQLite::Database& file, const std::string& table);

}  // namespace wattscape::detail
