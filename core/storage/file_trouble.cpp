#include "core/storage/file_trouble.h"

#include <cerrno>
#include <system_error>

#include <sqlite3.h>

namespace wattscape::detail {
namespace {

std::string reasonFor(int systemError) {
    switch (systemError) {
        case ENOSPC:
        case EDQUOT: return "the disk is full";
        case EFBIG: return "the file would be larger than this disk or account allows";
        case EROFS: return "the disk is read-only";
        case EACCES:
        case EPERM: return "this account lacks the rights to the folder or file";
        case ENOENT: return "the folder or file does not exist";
        case ENOTDIR: return "the folder in its path is a file";
        case ENAMETOOLONG: return "the name is too long";
        default: return std::generic_category().message(systemError);
    }
}

Error trouble(const std::filesystem::path& path, std::string_view deed, std::string_view reason) {
    return {ErrorCode::file, message("can’t be %1: %2", deed, reason), path.filename().string()};
}

}  // namespace

Error fileTrouble(const std::filesystem::path& path, std::string_view deed, int systemError) {
    return trouble(path, deed, reasonFor(systemError));
}

Error fileTrouble(const std::filesystem::path& path, std::string_view deed, const SQLite::Exception& thrown, int systemError) {
    switch (thrown.getErrorCode()) {
        case SQLITE_FULL: return trouble(path, deed, reasonFor(ENOSPC));
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return trouble(path, deed, "another program holds it");
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return trouble(path, deed, "it is damaged");
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
            if (systemError != 0) return trouble(path, deed, reasonFor(systemError));
            break;
        default: break;
    }
    return trouble(path, deed, thrown.what());
}

}  // namespace wattscape::detail
