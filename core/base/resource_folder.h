#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace wattscape {

/// The folder of the running program.
std::filesystem::path programFolder();

/// What the program ships besides its code: catalogue, basemap, themes. The environment's WATTSCAPE_RESOURCES if set,
/// else beside the program: ../share-wattscape (where it was built) or ../share/wattscape (where it is installed).
Result<std::filesystem::path> resourceFolder();

}  // namespace wattscape
