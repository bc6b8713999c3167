#include "core/base/resource_folder.h"

#include <cstdlib>

namespace wattscape {

Result<std::filesystem::path> resourceFolder() {
    namespace fs = std::filesystem;
    std::error_code none;
    if (const char* said = std::getenv("WATTSCAPE_RESOURCES")) {
        if (fs::is_directory(said, none)) {
            return fs::path(said);
        }
        return fail({ErrorCode::file, message("WATTSCAPE_RESOURCES names “%1”, which is no folder", std::string(said))});
    }
    const fs::path programs = fs::read_symlink("/proc/self/exe", none).parent_path();
    for (const char* beside : {"../share-wattscape", "../share/wattscape"}) {
        const fs::path folder = programs / beside;
        if (fs::is_directory(folder / "catalogue", none)) {
            return folder.lexically_normal();
        }
    }
    return fail({ErrorCode::file, message("The program's resources are missing; they belong into “%1”",
                                          (programs / "../share/wattscape").lexically_normal().string())});
}

}  // namespace wattscape
