#include "core/storage/write_file.h"

#include "core/storage/file_trouble.h"
#include "core/storage/pending_file.h"

#include <cerrno>
#include <fstream>

namespace wattscape {

Result<void> writeFile(const std::filesystem::path& path, std::string_view text) {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
    const std::filesystem::path target = error ? path : real;
    Result<detail::PendingFile> pending = detail::PendingFile::beside(target);
    if (!pending) return fail(pending.error());
    errno = 0;
    std::ofstream stream(pending->path(), std::ios::binary);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.close();
    if (!stream) {
        return fail(detail::fileTrouble(target, "written", errno == 0 ? EIO : errno));
    }
    return pending->takePlace();
}

}  // namespace wattscape
