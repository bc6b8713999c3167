#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"
#include "core/storage/file_stamp.h"

#include <filesystem>
#include <string>
#include <vector>

/// The project file (its form: core/storage/file_format.h). A file is untrusted input; a save is all or nothing.
namespace wattscape {

/// What a program remembers of a file it has read or written, to notice when another program changes it.
struct KnownFile {
    FileStamp stamp;
    std::string fingerprint;  ///< of the plan in it; see fingerprintOf
};

/// Something in a file that breaks the plan's rules, and what was done about it in the plan that was handed out.
struct Repair {
    Error problem;   ///< where is "table halls, row 3, column ready_on"
    Message remedy;  ///< "the row is left out"

    std::string text() const { return problem.text() + "; " + remedy.text(); }
};

/// An opened file. With repairs the plan is not quite what the file says: ask before going on with it. The file itself
/// is as it was, and stays so until the plan is saved over it.
struct OpenedPlan {
    Plan plan;
    KnownFile file;
    std::vector<Repair> repairs;
    std::vector<Message> notes;  ///< what other programs put into the file and no save takes along: it would have to run
    std::string writtenBy;       ///< version of the program that wrote it
    int schemaVersion = 0;       ///< of the file; it was migrated in a copy when older than this program's
};

/// Reads a plan without touching a byte of its file. A file that another program has left, or is using, with its edits
/// in a journal beside it is copied with the journal to a private folder and read there.
/// Nothing stored in the file is run; damaged, foreign, oversized and newer files are refused with where and why.
Result<OpenedPlan> openPlan(const std::filesystem::path& path);

/// Writes the plan so that at every moment, whatever is pulled, the path holds the old file or the new one, whole. The
/// file before, if it was a plan, stays as `backupOf(path)`. The same plan gives the same bytes.
/// Refused, with the old file unharmed and nothing left behind: a full disk, a folder that can't be written to, a file
/// that another program holds open with edits of its own.
///
/// `origin` is the file the plan was read from or last saved to, if any: what other programs keep in it – layers, tables,
/// columns, styles – goes along. The same plan and the same content of theirs give the same bytes.
Result<KnownFile> savePlan(const Plan& plan, const std::filesystem::path& path, const std::filesystem::path& origin = {});

/// "fleet.plan.gpkg.bak" for "fleet.plan.gpkg".
std::filesystem::path backupOf(const std::filesystem::path& path);

/// Whether the file holds another plan than the known one. Bookkeeping of other programs is no change. Cheap as long as
/// nobody has written to the file. Fails when it can't be read any more.
Result<bool> changedOutside(const std::filesystem::path& path, const KnownFile& known);

}  // namespace wattscape
