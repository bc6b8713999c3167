#pragma once

#include "core/model/plan.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace wattscape::detail {

/// Fills an empty database with the plan. The bytes depend on the plan and the program's version alone: fixed page size
/// and order, and for every clock value the plan's last change. Throws SQLite::Exception.
void writePlan(SQLite::Database& database, const Plan& plan);

}  // namespace wattscape::detail
