#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace wattscape {

/// Writes a text file the way a plan is saved: whole or not at all, the file before unharmed.
Result<void> writeFile(const std::filesystem::path& path, std::string_view text);

}  // namespace wattscape
