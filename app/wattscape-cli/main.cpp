#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/verbs.h"

#include "core/base/version.h"

#include <algorithm>
#include <csignal>
#include <new>

#include <fmt/ranges.h>

using namespace wattscape::cli;

namespace {

std::vector<std::string> verbsOf(const CLI::App& app) {
    std::vector<std::string> verbs;
    for (const CLI::App* verb : app.get_subcommands(nullptr)) {
        verbs.push_back(verb->get_name());
    }
    return verbs;
}

int run(int argc, char** argv) {
    CLI::App app{"Plans gigawatt-scale AI fleets, without a window.", "wattscape-cli"};
    app.set_version_flag("--version", "wattscape-cli " + std::string(wattscape::programVersion()));
    app.require_subcommand(1);
    app.footer("Exit codes: 0 fine, 1 the plan has issues of the asked severity, 2 bad usage or input.");
    int exitCode = fine;
    addNew(app, exitCode);
    addCheck(app, exitCode);
    addEvaluate(app, exitCode);
    addReport(app, exitCode);
    addExport(app, exitCode);
    addImport(app, exitCode);
    addSchema(app, exitCode);
    addWaterfall(app, exitCode);
    addDebt(app, exitCode);
    addDownside(app, exitCode);
    addExplain(app, exitCode);
    const std::vector<std::string> verbs = verbsOf(app);
    const std::string first = argc > 1 ? argv[1] : "-";
    if (!first.starts_with('-') && std::find(verbs.begin(), verbs.end(), first) == verbs.end()) {
        return refuse(fmt::format("there is no verb {}; there are {}", first, fmt::join(verbs, ", ")));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return error.get_exit_code() == 0 ? app.exit(error) : refuse(std::string(error.what()) + "; see --help");
    }
    return unlessUnheard(exitCode);
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is then an error like a full disk
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) {
        std::fputs("wattscape-cli: there is not enough memory\n", stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "wattscape-cli: %s\n", error.what());
    }
    return badInput;
}
