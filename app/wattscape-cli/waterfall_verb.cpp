#include "app/wattscape-cli/sam_answer.h"
#include "app/wattscape-cli/verbs.h"

#include <memory>

namespace wattscape::cli {

void addWaterfall(CLI::App& app, int& exitCode) {
    struct Options {
        std::string sam;
        bool json = false;
    };
    CLI::App* verb = app.add_subcommand("waterfall", "Share a project's cash among its partners");
    const auto options = std::make_shared<Options>();
    verb->add_option("--sam", options->sam, "A case as the System Advisor Model's library received it; - is standard input")
        ->required();
    verb->add_flag("--json", options->json, "Print one JSON object");
    verb->callback(
        [options, &exitCode] { exitCode = answerSam(options->sam, options->json, [](std::string_view) { return true; }); });
}

}  // namespace wattscape::cli
