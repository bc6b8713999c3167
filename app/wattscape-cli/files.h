#pragma once

#include "core/base/problems.h"
#include "core/model/plan.h"
#include "core/storage/plan_file.h"
#include "core/storage/write_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

/// What the verbs share: reading plans, writing answers, saying errors.
namespace wattscape::cli {

/// Answers for machines: one object, its keys in the order they are put in.
using Answer = nlohmann::ordered_json;

/// Says one line on standard error and gives the exit code for bad input.
int refuse(std::string_view what);
int refuse(const Error& error);
/// The same, one line each, the first twenty of them.
int refuse(const Problems& problems);

/// Reads a plan from a project file, or from its JSON form when the name ends in .json. One that needs repairs is
/// refused, each told on standard error, unless `repair` accepts them. Empty: it was refused and said why.
std::optional<Plan> loadPlan(const std::filesystem::path& path, bool repair);

/// Refuses a name that GIS programs would not take for a GeoPackage, and a file that is there unless it may be overwritten.
Result<void> checkNewProject(const std::filesystem::path& path, bool overwrite);

/// The whole of a file; "-" is standard input.
Result<std::string> readText(const std::filesystem::path& path);

/// Writes a file whole or not at all; "-" is standard output.
Result<void> writeText(const std::filesystem::path& path, std::string_view text);

/// Say something on standard output. Where it does not get out, that is said once on standard error, and no more.
void print(std::string_view text);
void printAnswer(const Answer& answer);

/// The exit code of a run; bad input when something printed did not get out, so that no script takes half an answer.
int unlessUnheard(int exitCode);

}  // namespace wattscape::cli
