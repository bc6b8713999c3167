#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/verbs.h"
#include "core/base/resource_folder.h"

#include <cerrno>
#include <cstring>
#include <memory>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

namespace wattscape::cli {
namespace {

struct ReportOptions {
    std::string file;
    std::string pdf;
};

/// The program that draws reports: beside this one, else wherever the shell would find it.
std::string reportProgram() {
    const std::filesystem::path beside = programFolder() / "wattscape-report";
    return ::access(beside.c_str(), X_OK) == 0 ? beside.string() : "wattscape-report";
}

int run(const ReportOptions& options) {
    std::string program = reportProgram();
    std::string file = options.file;
    std::string pdf = options.pdf;
    char* arguments[] = {program.data(), file.data(), pdf.data(), nullptr};
    pid_t child = 0;
    const int trouble = ::posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments, environ);
    if (trouble == ENOENT) {
        return refuse("wattscape-report: is missing; it draws the reports and comes with the desktop's package, wattscape");
    }
    if (trouble != 0) {
        return refuse(fmt::format("wattscape-report: can’t be started: {}", std::strerror(trouble)));
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status)) {
        return refuse("wattscape-report: ended before the report was written");
    }
    return WEXITSTATUS(status) == 0 ? fine : badInput;
}

}  // namespace

void addReport(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<ReportOptions>();
    CLI::App* verb = app.add_subcommand("report", "Write the board's report as PDF");
    verb->add_option("file", options->file, "Project file")->required();
    verb->add_option("pdf", options->pdf, "Report to write")->required();
    verb->callback([options, &exitCode] { exitCode = run(*options); });
}

}  // namespace wattscape::cli
