#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace wattscape {

/// The folder of what ships beside the programs: basemap, catalogues, schema. The environment's WATTSCAPE_RESOURCES when
/// it is set; otherwise beside the running program, as it was built (`../share-wattscape`) or installed
/// (`../share/wattscape`). Fails, naming where it looked, when there is none.
Result<std::filesystem::path> resourceFolder();

}  // namespace wattscape
