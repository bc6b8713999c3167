#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/verbs.h"
#include "core/exchange/plan_json.h"

#include <memory>

namespace wattscape::cli {
namespace {

struct ImportOptions {
    std::string format;
    std::string input;
    std::string file;
    bool force = false;
    bool json = false;
};

int run(const ImportOptions& options) {
    if (const auto checked = checkNewProject(options.file, options.force); !checked) return refuse(checked.error());
    const Result<std::string> text = readText(options.input);
    if (!text) return refuse(text.error());
    const Checked<Plan> plan = planFromJson(*text);
    if (!plan) {
        Problems problems = plan.error();
        for (Error& problem : problems) problem = at(options.input, std::move(problem));
        return refuse(problems);
    }
    const Result<KnownFile> saved = savePlan(*plan, options.file);
    if (!saved) return refuse(saved.error());
    if (options.json) {
        printAnswer(Answer{{"schema", "wattscape.import/1"}, {"file", options.file}, {"fingerprint", saved->fingerprint}});
    }
    return fine;
}

}  // namespace

void addImport(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<ImportOptions>();
    CLI::App* verb = app.add_subcommand("import", "Make a project file from a plan in another form");
    verb->add_option("format", options->format, "json: a whole plan, see the schema verb")
        ->required()
        ->check(CLI::IsMember({"json"}));
    verb->add_option("input", options->input, "File to read; - is standard input")->required();
    verb->add_option("file", options->file, "Project file to write, name.plan.gpkg")->required();
    verb->add_flag("--force", options->force, "Write over an existing file");
    verb->add_flag("--json", options->json, "Answer for machines");
    verb->callback([options, &exitCode] { exitCode = run(*options); });
}

}  // namespace wattscape::cli
