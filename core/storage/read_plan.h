#pragma once

#include "core/storage/plan_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace wattscape::detail {

/// Who wrote the file, and in which form. Refuses files that are no plan, and newer ones.
struct FileMark {
    int schemaVersion = 0;
    std::string writtenBy;
};
Result<FileMark> readFileMark(SQLite::Database& database);

/// Reads the plan out of a database in today's form, by plain SELECTs on tables that are tables. Values that can't be
/// are mended and reported (`OpenedPlan::repairs`); a missing table, an absurd number of rows or a plan without settings
/// is refused. Fills everything of OpenedPlan but `file`. Throws SQLite::Exception.
Result<OpenedPlan> readPlan(SQLite::Database& database);

}  // namespace wattscape::detail
