#include "app/wattscape-cli/files.h"

#include "app/wattscape-cli/verbs.h"
#include "core/exchange/plan_json.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <system_error>

namespace wattscape::cli {
namespace {

/// Names may hold line breaks; an error is one line.
std::string oneLine(std::string_view text) {
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    std::ranges::replace(line, '\r', ' ');
    return line;
}

Error fileError(const std::filesystem::path& path, const char* pattern) {
    const int number = errno;
    return {ErrorCode::file, message(pattern, std::generic_category().message(number == 0 ? EIO : number)), path.string()};
}

}  // namespace

int refuse(std::string_view what) {
    std::cerr << "wattscape-cli: " << oneLine(what) << '\n';
    return badInput;
}

int refuse(const Error& error) {
    return refuse(error.text());
}

int refuse(const Problems& problems) {
    constexpr std::size_t most = 20;  // who made thousands of mistakes has made the same one
    const std::size_t said = std::min(problems.size(), most);
    for (std::size_t i = 0; i < said; ++i) {
        refuse(problems[i]);
    }
    if (said < problems.size()) {
        refuse("and " + std::to_string(problems.size() - said) + " more");
    }
    return badInput;
}

std::optional<Plan> loadPlan(const std::filesystem::path& path, bool repair) {
    if (path.extension() == ".json" || path == "-") {
        const Result<std::string> text = readText(path);
        if (!text) {
            refuse(text.error());
            return std::nullopt;
        }
        Checked<Plan> plan = planFromJson(*text);
        if (!plan) {
            Problems problems = plan.error();
            for (Error& problem : problems) problem = at(path.filename().string(), std::move(problem));
            refuse(problems);
            return std::nullopt;
        }
        return *std::move(plan);
    }
    Result<OpenedPlan> opened = openPlan(path);
    if (!opened) {
        refuse(opened.error());
        return std::nullopt;
    }
    for (const Repair& mended : opened->repairs) {
        refuse(path.filename().string() + ", " + mended.text());
    }
    if (!opened->repairs.empty() && !repair) {
        refuse(path.filename().string() + ": needs the repairs above; --repair goes on with them");
        return std::nullopt;
    }
    return std::move(opened->plan);
}

Result<void> checkNewProject(const std::filesystem::path& path, bool overwrite) {
    std::error_code ignored;
    if (path.extension() != ".gpkg") {
        return fail({ErrorCode::outOfRange, message("is no name for a project file; allowed are names that end in .plan.gpkg"),
                     path.string()});
    }
    if (!overwrite && std::filesystem::exists(path, ignored)) {
        return fail({ErrorCode::file, message("exists already; --force writes over it"), path.string()});
    }
    return {};
}

Result<std::string> readText(const std::filesystem::path& path) {
    errno = 0;
    std::ifstream file;
    if (path != "-") {
        file.open(path, std::ios::binary);
        if (!file) return fail(fileError(path, "can’t be read: %1"));
    }
    std::istream& stream = path == "-" ? std::cin : file;
    try {
        std::string text(std::istreambuf_iterator<char>(stream), {});
        if (!stream.bad()) return text;
    } catch (const std::ios_base::failure&) {  // a folder opens, but can't be read
    }
    return fail(fileError(path, "can’t be read: %1"));
}

Result<void> writeText(const std::filesystem::path& path, std::string_view text) {
    if (path == "-") {
        print(text);
        return {};
    }
    return writeFile(path, text);
}

void print(std::string_view text) {
    if (!std::cout) return;
    errno = 0;
    std::cout << text << std::flush;
    if (!std::cout) refuse(fileError("standard output", "can’t be written: %1"));
}

int unlessUnheard(int exitCode) {
    return std::cout ? exitCode : badInput;
}

void printAnswer(const Answer& answer) {
    print(answer.dump(-1, ' ', false, Answer::error_handler_t::replace) + "\n");
}

}  // namespace wattscape::cli
