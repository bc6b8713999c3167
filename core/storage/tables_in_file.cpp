#include "core/storage/tables_in_file.h"

#include "core/storage/file_format.h"

#include <fmt/format.h>

namespace wattscape::detail {

Result<std::set<std::string, std::less<>>> columnsOf(SQLite::Database& database, std::string_view table) {
    const std::string where = fmt::format("table {}", table);
    SQLite::Statement kind(database, "SELECT type FROM pragma_table_list(?) WHERE schema = 'main'");
    kind.bind(1, std::string(table));
    if (!kind.executeStep()) {
        return fail({ErrorCode::foreignFile, message("is missing"), where});
    }
    if (const std::string type = kind.getColumn(0).getString(); type != "table") {
        return fail({ErrorCode::foreignFile, message("is a %1; allowed is a plain table", type), where});
    }
    SQLite::Statement list(database, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0");
    list.bind(1, std::string(table));
    std::set<std::string, std::less<>> columns;
    while (list.executeStep()) {
        columns.insert(list.getColumn(0).getString());
    }
    return columns;
}

Result<void> checkRowCount(SQLite::Database& database, std::string_view table) {
    SQLite::Statement count(database, fmt::format("SELECT count(*) FROM {}", table));
    count.executeStep();
    if (const std::int64_t rows = count.getColumn(0).getInt64(); rows > mostRows) {
        return fail(
            {ErrorCode::outOfRange, message("has %1 rows; allowed are %2", rows, mostRows), fmt::format("table {}", table)});
    }
    return {};
}

}  // namespace wattscape::detail
