#pragma once

#include "app/wattscape-cli/files.h"

#include <string_view>

namespace wattscape::cli {

/// Computes a case in the layout of the System Advisor Model's library and prints what it gives under the names used there:
/// as an object for machines, else as comma-separated lines, a series each. `wanted` says which names are asked for.
int answerSam(const std::string& file, bool json, bool (*wanted)(std::string_view name));

}  // namespace wattscape::cli
