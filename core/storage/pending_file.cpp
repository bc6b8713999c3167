#include "core/storage/pending_file.h"

#include "core/storage/file_trouble.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".saving";

std::string prefixFor(const fs::path& target) {
    return "." + target.filename().string() + ".";
}

/// A pending file of another process of ours that no longer lives: ".fleet.plan.gpkg.1234.saving".
bool isAbandoned(const std::string& name, const std::string& prefix) {
    if (!name.starts_with(prefix) || !name.ends_with(ending) || name.size() <= prefix.size() + ending.size()) {
        return false;
    }
    const std::string_view digits = std::string_view(name).substr(prefix.size(), name.size() - prefix.size() - ending.size());
    pid_t process = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), process);
    const bool isNumber = error == std::errc{} && end == digits.data() + digits.size() && process > 0;
    return isNumber && process != ::getpid() && ::kill(process, 0) != 0 && errno == ESRCH;
}

void clearAbandoned(const fs::path& target) {
    std::error_code ignored;
    const std::string prefix = prefixFor(target);
    std::vector<fs::path> abandoned;
    for (fs::directory_iterator entry(target.parent_path(), ignored), end; !ignored && entry != end; entry.increment(ignored)) {
        if (isAbandoned(entry->path().filename().string(), prefix)) {
            abandoned.push_back(entry->path());
        }
    }
    for (const fs::path& path : abandoned) {
        fs::remove(path, ignored);
    }
}

/// 0, or why the file or folder could not be flushed to the disk.
int flush(const fs::path& path, int flags) {
    const int handle = ::open(path.c_str(), flags | O_CLOEXEC);
    if (handle < 0) {
        return errno;
    }
    const int trouble = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return trouble;
}

/// Makes `backup` name what `target` names now. A hard link where there are such, else a copy; never a moment without
/// the backup before.
int keep(const fs::path& target, const fs::path& backup) {
    fs::path fresh = backup;
    fresh += fmt::format(".{}", ::getpid());
    ::unlink(fresh.c_str());
    if (::link(target.c_str(), fresh.c_str()) != 0) {
        std::error_code error;
        fs::copy_file(target, fresh, fs::copy_options::overwrite_existing, error);
        const int trouble = error ? error.value() : flush(fresh, O_RDONLY);
        if (trouble != 0) {
            ::unlink(fresh.c_str());
            return trouble;
        }
    }
    if (::rename(fresh.c_str(), backup.c_str()) != 0) {
        const int trouble = errno;
        ::unlink(fresh.c_str());
        return trouble;
    }
    ::unlink(fresh.c_str());  // still there when both names were the same file already
    return 0;
}

}  // namespace

PendingFile::PendingFile(fs::path target, fs::path path) : target_(std::move(target)), path_(std::move(path)) {}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : target_(std::move(other.target_)), path_(std::exchange(other.path_, {})) {}

PendingFile::~PendingFile() {
    if (!path_.empty()) {
        ::unlink(path_.c_str());
    }
}

Result<PendingFile> PendingFile::beside(const fs::path& target) {
    clearAbandoned(target);
    const fs::path path = target.parent_path() / fmt::format("{}{}{}", prefixFor(target), ::getpid(), ending);
    ::unlink(path.c_str());
    struct stat before {};
    const bool replaces = ::stat(target.c_str(), &before) == 0;
    const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (handle < 0) {
        return fail(fileTrouble(target, "saved", errno));
    }
    if (replaces) {
        (void)::fchmod(handle, before.st_mode & 07777U);
    }
    ::close(handle);
    return PendingFile(target, path);
}

Result<void> PendingFile::takePlace(const fs::path& backup) {
    int trouble = flush(path_, O_RDONLY);
    if (trouble == 0 && !backup.empty()) {
        trouble = keep(target_, backup);
    }
    if (trouble == 0 && ::rename(path_.c_str(), target_.c_str()) != 0) {
        trouble = errno;
    }
    if (trouble != 0) {
        return fail(fileTrouble(target_, "saved", trouble));
    }
    path_.clear();
    flush(target_.parent_path(), O_RDONLY | O_DIRECTORY);  // some file systems can't; the rename stands all the same
    return {};
}

Result<PrivateFolder> PrivateFolder::make() {
    std::error_code error;
    std::string pattern = (fs::temp_directory_path(error) / "wattscape-XXXXXX").string();
    if (error || !::mkdtemp(pattern.data())) {
        return fail(fileTrouble(pattern, "made", error ? error.value() : errno));
    }
    return PrivateFolder(pattern);
}

PrivateFolder::~PrivateFolder() {
    std::error_code ignored;
    if (!path_.empty()) {
        fs::remove_all(path_, ignored);
    }
}

}  // namespace wattscape::detail
