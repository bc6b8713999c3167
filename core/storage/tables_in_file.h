#pragma once

#include "core/base/result.h"

#include <set>
#include <string>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

/// What a file says of its tables. Private to core/storage.
namespace wattscape::detail {

/// Columns of a table that are stored and not computed. Refuses, by name, what is no plain table: absent, a view, a
/// virtual table.
Result<std::set<std::string, std::less<>>> columnsOf(SQLite::Database& database, std::string_view table);

/// Refuses more rows than any plan has.
Result<void> checkRowCount(SQLite::Database& database, std::string_view table);

}  // namespace wattscape::detail
