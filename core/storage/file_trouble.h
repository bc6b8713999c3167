#pragma once

#include "core/base/result.h"

#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>

/// What a file system and SQLite report, as errors fit to be shown. Private to core/storage.
namespace wattscape::detail {

/// "fleet.plan.gpkg: can't be saved: the disk is full". `deed` is "saved", "read", …
Error fileTrouble(const std::filesystem::path& path, std::string_view deed, int systemError);

/// The same for what SQLite threw while it worked on the file.
Error fileTrouble(const std::filesystem::path& path, std::string_view deed, const SQLite::Exception& thrown, int systemError);

}  // namespace wattscape::detail
