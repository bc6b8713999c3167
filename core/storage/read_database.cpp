#include "core/storage/read_database.h"

#include "core/storage/file_format.h"
#include "core/storage/file_trouble.h"

#include "core/storage/file_stamp.h"

#include <array>
#include <fstream>

#include <fmt/format.h>
#include <sqlite3.h>

namespace wattscape::detail {
namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& path, std::string_view suffix) {
    fs::path result = path;
    result += suffix;
    return result;
}

Error foreign(const fs::path& path, Message what) {
    return {ErrorCode::foreignFile, std::move(what), path.filename().string()};
}

using Header = std::array<char, 100>;

Result<Header> readHeader(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        return fail(fileTrouble(path, "read", error ? error.value() : ENOENT));
    }
    if (!fs::is_regular_file(status)) {
        return fail(foreign(path, message("is not a file")));
    }
    if (const auto size = fs::file_size(path, error); !error && size > static_cast<std::uintmax_t>(mostFileBytes)) {
        return fail(
            {ErrorCode::outOfRange, message("has %1 bytes; allowed are %2", size, mostFileBytes), path.filename().string()});
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        return fail(fileTrouble(path, "read", errno));
    }
    Header header{};
    stream.read(header.data(), header.size());
    if (stream.gcount() != static_cast<std::streamsize>(header.size()) ||
        std::string_view(header.data(), 16) != std::string_view("SQLite format 3\0", 16)) {
        return fail(foreign(path, message("is not a plan: it is no SQLite file")));
    }
    return header;
}

bool hasJournal(const fs::path& path, const Header& header) {
    constexpr std::size_t readVersion = 19;  // 2: write-ahead log
    std::error_code ignored;
    return header[readVersion] == 2 || fs::exists(beside(path, "-wal"), ignored) ||
           fs::exists(beside(path, "-journal"), ignored);
}

/// Refuses a file that ends within a page: SQLite would read what is missing as zeros.
Result<void> checkLength(const fs::path& path, const Header& header) {
    constexpr std::size_t pageSizeAt = 16;  // two bytes, the higher one first; 1 stands for 65,536
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(header[place]); };
    const std::uintmax_t stored = byte(pageSizeAt) * 256U + byte(pageSizeAt + 1);
    const std::uintmax_t pageSize = stored == 1 ? 65536 : stored;
    std::error_code error;
    if (const auto size = fs::file_size(path, error); error || pageSize == 0 || size % pageSize != 0) {
        return fail({ErrorCode::file, message("is damaged: it is cut short"), path.filename().string()});
    }
    return {};
}

/// Copies the file with its journals; again when somebody wrote meanwhile.
Result<void> copyTogether(const fs::path& path, const fs::path& target) {
    std::error_code error;
    for (int attempt = 0; attempt < 5; ++attempt) {
        const FileStamp before = stampOf(path);
        for (const std::string_view suffix : {"", "-wal", "-journal"}) {
            const fs::path from = beside(path, suffix);
            fs::remove(beside(target, suffix), error);
            if (fs::exists(from, error) && !fs::copy_file(from, beside(target, suffix), error)) {
                return fail(fileTrouble(path, "read", error.value()));
            }
        }
        if (stampOf(path) == before) {
            break;
        }
    }
    fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write, error);
    return {};
}

/// Lines of the check that speak of a value in a cell and not of the file's structure: those are for the reader to
/// name, with row and column.
bool speaksOfValues(std::string_view line) {
    return line.starts_with("NULL value in ") || line.starts_with("CHECK constraint failed in ") || line.starts_with("non-") ||
           line.find(" value in ") != std::string_view::npos;
}

Result<void> checkPages(SQLite::Database& database, const fs::path& shown) {
    SQLite::Statement check(database, "PRAGMA quick_check(1000)");
    while (check.executeStep()) {
        const std::string line = check.getColumn(0).getString();
        if (line != "ok" && !speaksOfValues(line)) {
            return fail({ErrorCode::file, message("is damaged: %1", line), shown.filename().string()});
        }
    }
    return {};
}

}  // namespace

void distrust(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    for (const auto& [option, on] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                     {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                     {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                     {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}}) {
        sqlite3_db_config(handle, option, on, nullptr);
    }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 500);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
    database.exec("PRAGMA ignore_check_constraints = ON");
    database.setBusyTimeout(2000);
}

Result<ReadDatabase> ReadDatabase::openIn(std::optional<PrivateFolder> folder, const fs::path& path, const fs::path& shown) {
    ReadDatabase result;
    int systemError = 0;
    try {
        const int mode = folder ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
        result.database_ = std::make_unique<SQLite::Database>(path.string(), mode);
        distrust(*result.database_);
        systemError = sqlite3_system_errno(result.database_->getHandle());
        if (auto checked = checkPages(*result.database_, shown); !checked) {
            return fail(checked.error());
        }
    } catch (const SQLite::Exception& thrown) {
        return fail(fileTrouble(shown, "read", thrown, systemError));
    }
    if (folder) {
        result.folder_.emplace(std::move(*folder));
    }
    return result;
}

Result<ReadDatabase> ReadDatabase::openCopy(const fs::path& path) {
    Result<PrivateFolder> folder = PrivateFolder::make();
    if (!folder) return fail(folder.error());
    const fs::path copy = folder->path() / "copy.plan.gpkg";
    if (const auto copied = copyTogether(path, copy); !copied) return fail(copied.error());
    return openIn(std::optional<PrivateFolder>(std::move(*folder)), copy, path);
}

Result<ReadDatabase> ReadDatabase::open(const fs::path& path) {
    const Result<Header> header = readHeader(path);
    if (!header) return fail(header.error());
    if (hasJournal(path, *header)) return openCopy(path);
    if (const auto whole = checkLength(path, *header); !whole) return fail(whole.error());
    return openIn(std::nullopt, path, path);
}

}  // namespace wattscape::detail
