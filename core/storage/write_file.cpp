#include "core/storage/write_file.h"

#include "core/storage/file_trouble.h"
#include "core/storage/pending_file.h"

#include <cerrno>
#include <fstream>

namespace wattscape {
namespace {

namespace fs = std::filesystem;

/// Writes into what lies at the path; errors name the target.
Result<void> writeInto(const fs::path& path, std::string_view text, const fs::path& target) {
    errno = 0;
    std::ofstream stream(path, std::ios::binary);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.close();
    return stream ? Result<void>{} : fail(detail::fileTrouble(target, "written", errno == 0 ? EIO : errno));
}

}  // namespace

Result<void> writeFile(const fs::path& path, std::string_view text) {
    std::error_code error;
    if (fs::is_other(path, error)) {
        return writeInto(path, text, path);
    }
    const fs::path real = fs::weakly_canonical(fs::absolute(path, error), error);
    const fs::path target = error ? path : real;
    Result<detail::PendingFile> pending = detail::PendingFile::beside(target);
    if (!pending) return fail(pending.error());
    return writeInto(pending->path(), text, target).and_then([&] { return pending->takePlace(); });
}

}  // namespace wattscape
