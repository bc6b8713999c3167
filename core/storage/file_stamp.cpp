#include "core/storage/file_stamp.h"

#include <sys/stat.h>

namespace wattscape {
namespace {

FileStamp::One stampOne(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return {};
    }
    return {status.st_ino, status.st_size, status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec};
}

}  // namespace

FileStamp stampOf(const std::filesystem::path& path) {
    std::filesystem::path log = path;
    log += "-wal";
    return {stampOne(path), stampOne(log)};
}

}  // namespace wattscape
