#pragma once

#include "core/storage/columns.h"

#include <string>
#include <string_view>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

/// Rows of our own tables, written one by one. Private to core/storage.
namespace wattscape::detail {

/// An INSERT with named columns, filled from left to right: every column is put once, then `run` writes the row and makes
/// ready for the next. What SQLite refuses it throws as SQLite::Exception.
class Insert {
public:
    Insert(SQLite::Database& database, std::string_view table, const std::vector<std::string>& columns)
        : statement_(database, fmt::format("INSERT INTO {} ({}) VALUES ({})", table, fmt::join(columns, ", "),
                                           fmt::join(std::vector<std::string>(columns.size(), "?"), ", "))) {}

    template <class T>
    Insert& put(const T& value) {
        statement_.bind(++index_, value);
        return *this;
    }
    Insert& putNothing() {
        statement_.bind(++index_);
        return *this;
    }
    Insert& putBlob(const std::string& blob) {
        statement_.bind(++index_, blob.data(), static_cast<int>(blob.size()));
        return *this;
    }
    Insert& putField(const FieldInfo& info, const FieldValue& value) {
        bindValue(statement_, ++index_, info, value);
        return *this;
    }
    void run() {
        statement_.exec();
        statement_.reset();
        index_ = 0;
    }

private:
    SQLite::Statement statement_;
    int index_ = 0;
};

}  // namespace wattscape::detail
