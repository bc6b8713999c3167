#pragma once

#include "core/base/result.h"
#include "core/storage/pending_file.h"

#include <filesystem>
#include <memory>
#include <optional>

#include <SQLiteCpp/SQLiteCpp.h>

namespace wattscape::detail {

/// A project file opened for reading, with SQLite told to distrust it: nothing stored in it runs, and its pages have
/// been checked. Private to core/storage.
class ReadDatabase {
public:
    /// Refuses what is no regular file of a plausible size, no SQLite database, or damaged.
    static Result<ReadDatabase> open(const std::filesystem::path& path);

    /// The same on a copy that may be written to: for files to be migrated.
    static Result<ReadDatabase> openCopy(const std::filesystem::path& path);

    SQLite::Database& database() { return *database_; }

private:
    static Result<ReadDatabase> openIn(std::optional<PrivateFolder> folder, const std::filesystem::path& path,
                                       const std::filesystem::path& shown);

    std::optional<PrivateFolder> folder_;  ///< where the copy lies; outlives the connection
    std::unique_ptr<SQLite::Database> database_;
};

/// Tells SQLite to distrust what the connection's file holds.
void distrust(SQLite::Database& database);

}  // namespace wattscape::detail
