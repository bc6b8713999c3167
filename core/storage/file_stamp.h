#pragma once

#include <cstdint>
#include <filesystem>

namespace wattscape {

/// What the file system tells of a file and of the journal beside it. Equal stamps: nobody has written to it.
struct FileStamp {
    struct One {
        std::uint64_t inode = 0;
        std::int64_t size = -1;     ///< -1: not there
        std::int64_t modified = 0;  ///< nanoseconds

        bool operator==(const One&) const = default;
    };
    One file;
    One writeAheadLog;

    bool operator==(const FileStamp&) const = default;
};

FileStamp stampOf(const std::filesystem::path& path);

}  // namespace wattscape
