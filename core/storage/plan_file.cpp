#include "core/storage/plan_file.h"

#include "core/model/validate.h"
#include "core/storage/cell_sizes.h"
#include "core/storage/file_format.h"
#include "core/storage/file_mark.h"
#include "core/storage/file_trouble.h"
#include "core/storage/fingerprint.h"
#include "core/storage/foreign_content.h"
#include "core/storage/migrations/migrations.h"
#include "core/storage/pending_file.h"
#include "core/storage/read_database.h"
#include "core/storage/read_plan.h"
#include "core/storage/write_plan.h"

#include <cerrno>

#include <fmt/format.h>
#include <sqlite3.h>

namespace wattscape {
namespace {

namespace fs = std::filesystem;
using detail::ReadDatabase;

Error named(const fs::path& path, Error error) {
    const std::string name = path.filename().string();
    return error.where.starts_with(name) ? error : at(name, std::move(error));
}

/// What a link leads to: a save writes there and leaves the link.
fs::path resolved(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? fs::absolute(path, error) : real;
}

/// Opens the file in today's form: as it is, or migrated in a copy.
Result<std::pair<ReadDatabase, detail::FileMark>> openInTodaysForm(const fs::path& path) {
    Result<ReadDatabase> file = ReadDatabase::open(path);
    if (!file) return fail(file.error());
    const Result<detail::FileMark> mark = detail::readFileMark(file->database());
    if (!mark) return fail(mark.error());
    if (mark->schemaVersion == schemaVersion) {
        return std::pair{*std::move(file), *mark};
    }
    Result<ReadDatabase> copy = ReadDatabase::openCopy(path);
    if (!copy) return fail(copy.error());
    const auto migrated = detail::migrate(copy->database(), mark->schemaVersion, schemaVersion, detail::migrations());
    if (!migrated) return fail(migrated.error());
    return std::pair{*std::move(copy), *mark};
}

Result<OpenedPlan> readOnce(const fs::path& path) {
    try {
        auto file = openInTodaysForm(path);
        if (!file) return fail(named(path, file.error()));
        SQLite::Database& database = file->first.database();
        database.exec("BEGIN");
        Result<OpenedPlan> opened = detail::readPlan(database);
        if (!opened) return fail(named(path, opened.error()));
        opened->writtenBy = file->second.writtenBy;
        opened->schemaVersion = file->second.schemaVersion;
        return opened;
    } catch (const SQLite::Exception& thrown) {
        return fail(detail::fileTrouble(path, "read", thrown, 0));
    } catch (const std::bad_alloc&) {
        return fail(detail::fileTrouble(path, "read", ENOMEM));
    }
}

/// Brings edits that another program left in a journal home into the file, so that no journal lies beside the new one.
/// Refused while that program is still at it.
Result<void> settleJournals(const fs::path& path) {
    std::error_code ignored;
    const auto lies = [&](std::string_view suffix) {
        fs::path journal = path;
        journal += suffix;
        return fs::exists(journal, ignored);
    };
    if (!lies("-wal") && !lies("-journal")) {
        return {};
    }
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        detail::distrust(database);
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        SQLite::Statement mode(database, "PRAGMA journal_mode = DELETE");
        mode.executeStep();
        if (mode.getColumn(0).getString() != "delete") throw SQLite::Exception("in use", SQLITE_BUSY);
    } catch (const SQLite::Exception& thrown) {
        if (thrown.getErrorCode() != SQLITE_NOTADB) {
            return fail(detail::fileTrouble(path, "saved", thrown, 0));
        }
    }
    if (lies("-wal") || lies("-journal")) {
        return fail(
            {ErrorCode::file,
             message("can’t be saved: another program has unfinished edits in it; close it there, or save under another name"),
             path.filename().string()});
    }
    return {};
}

/// Only a plan is worth keeping as the backup: rubbish must not push out the last good one.
bool isPlan(const fs::path& path) {
    try {
        Result<ReadDatabase> file = ReadDatabase::open(path);
        return file && detail::readFileMark(file->database()).has_value();
    } catch (const SQLite::Exception&) {
        return false;
    }
}

Result<void> writeTo(const fs::path& pending, const Plan& plan, const fs::path& target) {
    int systemError = 0;
    try {
        SQLite::Database database(pending.string(), SQLite::OPEN_READWRITE);
        errno = 0;
        try {
            detail::writePlan(database, plan);
        } catch (const SQLite::Exception&) {
            systemError = errno;  // SQLite has not always kept it by itself
            throw;
        }
    } catch (const SQLite::Exception& thrown) {
        return fail(detail::fileTrouble(target, "saved", thrown, systemError));
    }
    return {};
}

/// Nothing is to be taken along from a file that is gone, or no plan any more.
Result<void> takeForeignContentAlong(const fs::path& origin, const fs::path& pending, const fs::path& target) {
    if (origin.empty() || !isPlan(origin)) return {};
    try {
        auto file = openInTodaysForm(origin);
        if (!file) return fail(named(origin, file.error()));
        SQLite::Database database(pending.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA journal_mode = OFF");
        database.exec("PRAGMA synchronous = OFF");
        detail::distrust(database);
        detail::carryForeignContent(file->first.database(), database);
    } catch (const SQLite::Exception& thrown) {
        if (thrown.getErrorCode() == SQLITE_FULL) return fail(detail::fileTrouble(target, "saved", ENOSPC));
        return fail({ErrorCode::file,
                     message("can’t be saved with what another program put into %1: %2; remove it there first",
                             origin.filename().string(), thrown.what()),
                     target.filename().string()});
    }
    return {};
}

}  // namespace

fs::path backupOf(const fs::path& path) {
    fs::path backup = path;
    backup += ".bak";
    return backup;
}

Result<OpenedPlan> openPlan(const fs::path& path) {
    constexpr int mostAttempts = 3;  // somebody else may be writing at this moment
    for (int attempt = 1;; ++attempt) {
        const FileStamp before = stampOf(path);
        Result<OpenedPlan> opened = readOnce(path);
        if (!opened) return opened;
        if (stampOf(path) == before || attempt == mostAttempts) {
            if (const auto broken = validate(opened->plan); !broken.empty()) {
                return fail(named(path, broken.front()));
            }
            opened->file = {before, fingerprintOf(opened->plan)};
            return opened;
        }
    }
}

Result<KnownFile> savePlan(const Plan& plan, const fs::path& path, const fs::path& origin) {
    const fs::path target = resolved(path);
    std::error_code ignored;
    if (fs::is_directory(target, ignored)) return fail(detail::fileTrouble(target, "saved", EISDIR));
    if (auto checked = detail::checkCellSizes(plan); !checked) return fail(named(target, checked.error()));
    if (auto settled = settleJournals(target); !settled) return fail(settled.error());
    Result<detail::PendingFile> pending = detail::PendingFile::beside(target);
    if (!pending) return fail(pending.error());
    if (auto written = writeTo(pending->path(), plan, target); !written) return fail(written.error());
    if (auto taken = takeForeignContentAlong(origin, pending->path(), target); !taken) return fail(taken.error());
    const bool keepBackup = fs::exists(target, ignored) && isPlan(target);
    if (auto placed = pending->takePlace(keepBackup ? backupOf(target) : fs::path()); !placed) return fail(placed.error());
    return KnownFile{stampOf(target), fingerprintOf(plan)};
}

Result<bool> changedOutside(const fs::path& path, const KnownFile& known) {
    if (stampOf(path) == known.stamp) {
        return false;
    }
    const Result<OpenedPlan> opened = openPlan(path);
    if (!opened) return fail(opened.error());
    return opened->file.fingerprint != known.fingerprint;
}

}  // namespace wattscape
