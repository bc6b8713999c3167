#pragma once

#include "core/storage/row_ids.h"

namespace wattscape::detail {

/// Site boundaries, source marks and the baseline: what lies in tables beside those of the entities, read once these
/// are. Each refuses a table that is none and reports rows that lead nowhere.
Result<void> readBoundaries(SQLite::Database& database, const RowIds& ids, OpenedPlan& out);
Result<void> readFieldSources(SQLite::Database& database, const RowIds& ids, OpenedPlan& out);
Result<void> readBaseline(SQLite::Database& database, const RowIds& ids, OpenedPlan& out);

}  // namespace wattscape::detail
