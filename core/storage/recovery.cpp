#include "core/storage/recovery.h"

#include "core/exchange/json_text.h"
#include "core/storage/file_trouble.h"
#include "core/storage/plan_file.h"
#include "core/storage/process_stamp.h"
#include "core/storage/write_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

#include <unistd.h>

#include <fmt/format.h>

namespace wattscape {
namespace {

namespace fs = std::filesystem;
using detail::Json;

constexpr std::string_view noteSchema = "wattscape.recovery/1";
constexpr std::uintmax_t mostNoteBytes = std::uintmax_t{64} * 1024;

fs::path noteOf(const fs::path& plan) {
    fs::path note = plan;
    note += ".json";
    return note;
}

void removeBoth(const fs::path& plan) {
    std::error_code ignored;
    fs::remove(noteOf(plan), ignored);  // first: a plan without a note is passed over, a note without a plan says nothing
    fs::remove(plan, ignored);
    fs::remove(backupOf(plan), ignored);
}

std::string noteText(const RecoveryNote& note) {
    const Json json{{"schema", noteSchema},     {"original", note.original.string()},
                    {"time", toIso(note.time)}, {"edits", note.edits},
                    {"process", ::getpid()},    {"process_start", detail::startOfProcess(::getpid())}};
    return detail::compact(json) + "\n";
}

std::optional<Json> readNote(const fs::path& path) {
    std::error_code error;
    if (const auto size = fs::file_size(path, error); error || size > mostNoteBytes) {
        return std::nullopt;
    }
    std::ifstream stream(path, std::ios::binary);
    const Checked<Json> json = detail::parseJson(std::string(std::istreambuf_iterator<char>(stream), {}));
    const bool isNote = json && json->is_object() && json->value("schema", Json()) == Json(noteSchema);
    return isNote ? std::optional(*json) : std::nullopt;
}

bool stillRuns(const Json& json) {
    const auto process = json.value("process", Json());
    const auto start = json.value("process_start", Json());
    return process.is_number_integer() && start.is_string() && !start.get<std::string>().empty() &&
           detail::startOfProcess(process.get<int>()) == start.get<std::string>();
}

std::optional<RecoveryNote> noteFrom(const Json& json) {
    const auto original = json.value("original", Json());
    const auto time = json.value("time", Json());
    const auto edits = json.value("edits", Json());
    if (!original.is_string() || !time.is_string() || !edits.is_number_integer()) {
        return std::nullopt;
    }
    const Result<Instant> instant = parseInstant(time.get<std::string>());
    return instant ? std::optional(RecoveryNote{original.get<std::string>(), *instant, edits.get<int>()}) : std::nullopt;
}

}  // namespace

RecoveryWriter::RecoveryWriter(const fs::path& folder, int document)
    : plan_(folder / fmt::format("{}-{}.plan.gpkg", ::getpid(), document)) {}

Result<void> RecoveryWriter::write(const Plan& plan, const RecoveryNote& note) const {
    std::error_code error;
    fs::create_directories(plan_.parent_path(), error);
    if (error) {
        return fail(detail::fileTrouble(plan_.parent_path(), "made", error.value()));
    }
    if (const Result<KnownFile> saved = savePlan(plan, plan_); !saved) return fail(saved.error());
    fs::remove(backupOf(plan_), error);
    return writeFile(noteOf(plan_), noteText(note));
}

void RecoveryWriter::discard() const {
    removeBoth(plan_);
}

std::vector<RecoveryCopy> abandonedCopies(const fs::path& folder) {
    std::vector<RecoveryCopy> copies;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path& plan = entry->path();
        std::error_code missing;
        if (plan.extension() != ".gpkg" || !fs::is_regular_file(noteOf(plan), missing)) {
            continue;
        }
        const std::optional<Json> json = readNote(noteOf(plan));
        const std::optional<RecoveryNote> note = json && !stillRuns(*json) ? noteFrom(*json) : std::nullopt;
        if (note) {
            copies.push_back({plan, *note});
        }
    }
    std::ranges::sort(copies, [](const RecoveryCopy& a, const RecoveryCopy& b) {
        return a.note.time != b.note.time ? a.note.time > b.note.time : a.plan < b.plan;
    });
    return copies;
}

void discard(const RecoveryCopy& copy) {
    removeBoth(copy.plan);
}

}  // namespace wattscape
