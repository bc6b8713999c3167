#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace wattscape {

/// Writes a text file the way a plan is saved: whole or not at all, the file before unharmed. A device or pipe is not
/// replaced by a file; it takes the text as it comes. Errors name the file and why it could not be written.
Result<void> writeFile(const std::filesystem::path& path, std::string_view text);

}  // namespace wattscape
