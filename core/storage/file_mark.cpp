#include "core/storage/file_mark.h"

#include "core/base/version.h"
#include "core/storage/file_format.h"
#include "core/storage/tables_in_file.h"

namespace wattscape::detail {

Result<FileMark> readFileMark(SQLite::Database& database) {
    const auto notAPlan = [] {
        return fail({ErrorCode::foreignFile, message("is not a plan: it was not made by Wattscape"), {}});
    };
    const auto columns = columnsOf(database, "wattscape");
    if (!columns || !columns->contains("application") || !columns->contains("schema_version") ||
        !columns->contains("written_by")) {
        return notAPlan();
    }
    SQLite::Statement row(database,
                          "SELECT schema_version, written_by FROM wattscape WHERE application = 'Wattscape' ORDER BY rowid");
    if (!row.executeStep() || !row.getColumn(0).isInteger() || row.getColumn(0).getInt64() < 1) {
        return notAPlan();
    }
    const std::int64_t version = row.getColumn(0).getInt64();
    std::string writtenBy = row.getColumn(1).getString().substr(0, 40);
    if (version > schemaVersion) {
        return fail(
            {ErrorCode::newerFile,
             message(
                 "was made by Wattscape %1, whose files are of version %2; this is Wattscape %3, which reads up to version %4",
                 writtenBy, version, programVersion(), schemaVersion),
             {}});
    }
    return FileMark{static_cast<int>(version), std::move(writtenBy)};
}

}  // namespace wattscape::detail
