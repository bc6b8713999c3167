#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <utility>

namespace wattscape::detail {

/// A file that is written beside its target and takes its place in one step, or leaves no trace. Private to
/// core/storage.
class PendingFile {
public:
    /// An empty file in the target's folder, with the rights of the file it is to replace. What killed saves of the same
    /// target have left is cleared away.
    static Result<PendingFile> beside(const std::filesystem::path& target);

    PendingFile(PendingFile&& other) noexcept;
    PendingFile& operator=(PendingFile&&) = delete;
    ~PendingFile();

    const std::filesystem::path& path() const { return path_; }

    /// Flushes the file to the disk, keeps the target as `backup` when one is named, and renames over the target.
    Result<void> takePlace(const std::filesystem::path& backup = {});

private:
    PendingFile(std::filesystem::path target, std::filesystem::path path);

    std::filesystem::path target_;
    std::filesystem::path path_;  ///< empty once it is done
};

/// A folder nobody else can look into, gone with the object.
class PrivateFolder {
public:
    static Result<PrivateFolder> make();
    PrivateFolder(PrivateFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    PrivateFolder& operator=(PrivateFolder&&) = delete;
    ~PrivateFolder();

    const std::filesystem::path& path() const { return path_; }

private:
    explicit PrivateFolder(std::filesystem::path path) : path_(std::move(path)) {}
    std::filesystem::path path_;
};

}  // namespace wattscape::detail
