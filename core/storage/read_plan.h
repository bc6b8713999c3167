#pragma once

#include "core/storage/plan_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace wattscape::detail {

/// Reads the plan out of a database in today's form, by plain SELECTs on tables that are tables. Values that can't be
/// are mended and reported (`OpenedPlan::repairs`); a missing table, an absurd number of rows or a plan without settings
/// is refused. Fills everything of OpenedPlan but `file`. Throws SQLite::Exception.
Result<OpenedPlan> readPlan(SQLite::Database& database);

}  // namespace wattscape::detail
