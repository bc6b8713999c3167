#pragma once

#include <string_view>

namespace wattscape {

/// The version of this program, "0.1.0"; that of the build.
std::string_view programVersion();

}  // namespace wattscape
