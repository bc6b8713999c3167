#pragma once

#include "core/storage/columns.h"
#include "core/storage/file_format.h"
#include "core/storage/plan_file.h"
#include "core/storage/tables_in_file.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

/// Rows of a file of unknown origin, read one by one. Private to core/storage.
namespace wattscape::detail {

/// A SELECT of the columns a table has, by id, and the way from a column's name to its value.
class Rows {
public:
    /// The table is a plain one and has the columns; the first of them is `id`.
    Rows(SQLite::Database& database, std::string_view table, std::vector<std::string> columns)
        : table_(table),
          columns_(std::move(columns)),
          statement_(database, fmt::format("SELECT {} FROM {} ORDER BY id", fmt::join(columns_, ", "), table)) {}

    /// The same after looking: refuses, by name, what is no plain table, has too many rows, or lacks a column.
    static Result<Rows> open(SQLite::Database& database, std::string_view table, std::vector<std::string> columns) {
        const auto there = columnsOf(database, table);
        if (!there) return fail(there.error());
        for (const std::string& column : columns) {
            if (!there->contains(column)) {
                return fail({ErrorCode::foreignFile, message("has no column %1", column), fmt::format("table {}", table)});
            }
        }
        if (const auto checked = checkRowCount(database, table); !checked) return fail(checked.error());
        return Rows(database, table, std::move(columns));
    }

    bool next() { return statement_.executeStep(); }
    std::int64_t id() { return statement_.getColumn(0).getInt64(); }

    /// "table halls, row 3, column ready_on".
    std::string place(std::string_view column) { return fmt::format("table {}, row {}, column {}", table_, id(), column); }

    /// Null when the column was not asked for.
    std::optional<SQLite::Column> column(std::string_view name) {
        const auto found = std::ranges::find(columns_, name);
        if (found == columns_.end()) return std::nullopt;
        return statement_.getColumn(static_cast<int>(found - columns_.begin()));
    }

    /// The bytes of the geometry column.
    Result<std::string_view> geometry() {
        const auto found = column("geom");
        if (!found || found->isNull()) {
            return fail({ErrorCode::missing, message("is empty"), {}});
        }
        if (!found->isBlob()) {
            return fail({ErrorCode::unreadable, message("holds no geometry"), {}});
        }
        const std::string_view blob = bytesOf(*found);
        if (static_cast<std::int64_t>(blob.size()) > mostTextBytes) {
            return fail({ErrorCode::outOfRange, message("holds %1 bytes; allowed are %2", blob.size(), mostTextBytes), {}});
        }
        return blob;
    }

private:
    std::string table_;
    std::vector<std::string> columns_;
    SQLite::Statement statement_;
};

/// Notes what is wrong at a place of the file and what was done about it.
inline void addRepair(std::vector<Repair>& repairs, Error problem, std::string where, Message remedy) {
    problem.where = std::move(where);
    repairs.push_back({std::move(problem), std::move(remedy)});
}

}  // namespace wattscape::detail
