#pragma once

#include "core/base/result.h"

#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

namespace wattscape::detail {

/// Who wrote the file, and in which form.
struct FileMark {
    int schemaVersion = 0;
    std::string writtenBy;
};

/// Refuses files that are no plan, and newer ones. Throws SQLite::Exception.
Result<FileMark> readFileMark(SQLite::Database& database);

}  // namespace wattscape::detail
