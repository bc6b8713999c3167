#pragma once

#include "core/base/result.h"

#include <span>

#include <SQLiteCpp/SQLiteCpp.h>

/// How files of older programs become files of today. A step per schema version, in a file of its own
/// (v1_to_v2.cpp, …), each tested with a real file of its version (tests/data/projects). Private to core/storage.
namespace wattscape::detail {

struct Migration {
    int from;                          ///< schema version it starts at; it leads to the next
    void (*apply)(SQLite::Database&);  ///< throws SQLite::Exception
};

/// Ignored issues, and the decision asked of the board.
void fromV1ToV2(SQLite::Database& database);

/// Ventures, and what energy, its cost and its carbon are computed from.
void fromV2ToV3(SQLite::Database& database);

/// Every step there is, ascending.
std::span<const Migration> migrations();

/// Takes a copy of a file from one schema version to another, all steps in one transaction. Throws SQLite::Exception.
/// Fails when a step is missing.
Result<void> migrate(SQLite::Database& database, int from, int to, std::span<const Migration> steps);

}  // namespace wattscape::detail
