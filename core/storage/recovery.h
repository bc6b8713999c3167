#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/model/plan.h"

#include <filesystem>
#include <string>
#include <vector>

/// Copies of plans that were being edited, kept in a folder of the program's own and never over the user's file. When
/// the program ended before it could save, the next start finds them.
namespace wattscape {

/// What a recovery copy is a copy of.
struct RecoveryNote {
    std::filesystem::path original;  ///< the plan's file; empty when it never had one
    Instant time{};                  ///< when the copy was made; the caller's clock
    int edits = 0;                   ///< since the plan was opened or saved

    bool operator==(const RecoveryNote&) const = default;
};

/// A recovery copy found in the folder; open it with openPlan(plan).
struct RecoveryCopy {
    std::filesystem::path plan;
    RecoveryNote note;
};

/// The copies one open document of this process makes. Each replaces the one before, whole; the folder is made when it
/// is not there.
class RecoveryWriter {
public:
    /// `document` tells the open documents of this process apart.
    RecoveryWriter(const std::filesystem::path& folder, int document);

    Result<void> write(const Plan& plan, const RecoveryNote& note) const;

    /// The plan is saved, or its changes are given up: no copy is wanted any more.
    void discard() const;

private:
    std::filesystem::path plan_;
};

/// Copies left by programs that no longer run, newest first. Whatever else lies in the folder is passed over.
std::vector<RecoveryCopy> abandonedCopies(const std::filesystem::path& folder);

/// Removes a copy that was taken up or refused.
void discard(const RecoveryCopy& copy);

}  // namespace wattscape
