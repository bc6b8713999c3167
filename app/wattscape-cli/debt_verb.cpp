#include "app/wattscape-cli/sam_answer.h"
#include "app/wattscape-cli/verbs.h"

#include <memory>

namespace wattscape::cli {
namespace {

bool isOfDebt(std::string_view name) {
    return name.find("debt") != name.npos || name.find("dscr") != name.npos || name.starts_with("cf_pv_") ||
           name == "cf_cash_for_ds" || name == "pv_cafds" || name == "cf_project_dsra";
}

}  // namespace

void addDebt(CLI::App& app, int& exitCode) {
    struct Options {
        std::string sam;
        bool json = false;
    };
    CLI::App* verb = app.add_subcommand("debt", "Size a project's debt and schedule its service");
    const auto options = std::make_shared<Options>();
    verb->add_option("--sam", options->sam, "A case as the System Advisor Model's library received it; - is standard input")
        ->required();
    verb->add_flag("--json", options->json, "Print one JSON object");
    verb->callback([options, &exitCode] { exitCode = answerSam(options->sam, options->json, isOfDebt); });
}

}  // namespace wattscape::cli
