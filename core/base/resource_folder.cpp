#include "core/base/resource_folder.h"

#include <cstdlib>

namespace wattscape {

namespace fs = std::filesystem;

fs::path programFolder() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error).parent_path();
}

Result<fs::path> resourceFolder() {
    std::error_code error;
    if (const char* named = std::getenv("WATTSCAPE_RESOURCES"); named && *named) {
        if (fs::is_directory(named, error)) {
            return fs::path(named);
        }
        return fail({ErrorCode::file, message("is no folder; the environment variable WATTSCAPE_RESOURCES names it"), named});
    }
    const fs::path beside = programFolder().parent_path();
    for (const fs::path& folder : {beside / "share-wattscape", beside / "share" / "wattscape"}) {
        if (fs::is_directory(folder, error)) {
            return folder;
        }
    }
    return fail(
        {ErrorCode::file,
         message("is missing; the catalogue and maps belong there. Install the program again, or set WATTSCAPE_RESOURCES"),
         (beside / "share" / "wattscape").string()});
}

}  // namespace wattscape
