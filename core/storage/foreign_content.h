#pragma once

#include "core/base/message.h"

#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

/// What other programs keep in a plan's file beside the plan: a GIS user's own layers and tables, columns added to ours,
/// styles saved for our layers. Private to core/storage.
namespace wattscape::detail {

/// Takes it along into a file that has just been written: tables with rows, indexes, triggers, R-trees and their
/// registration as layers; views; columns added to the plan's tables, by the id of the row; styles. A style saved as the
/// default stays the default, and one saved under the name of ours takes its place.
///
/// Counts that programs keep for themselves (gpkg_ogr_contents) and R-trees of our layers are not content: they would be
/// wrong after a save, and are made anew by who wants them. Throws SQLite::Exception.
void carryForeignContent(SQLite::Database& from, SQLite::Database& to);

/// What of it does not go along, because it would have to run: triggers on the plan's tables, computed columns in them,
/// and virtual tables.
std::vector<Message> foreignContentLeftBehind(SQLite::Database& file);

}  // namespace wattscape::detail
