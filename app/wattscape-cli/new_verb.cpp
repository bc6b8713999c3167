#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/verbs.h"
#include "core/base/resource_folder.h"
#include "core/catalogue/catalogue.h"
#include "core/model/edits/entity_edits.h"
#include "core/samples/samples.h"
#include "core/storage/fingerprint.h"

#include <chrono>
#include <memory>

namespace wattscape::cli {
namespace {

struct NewOptions {
    std::string file;
    std::string sample;
    std::optional<std::string> name;
    std::optional<std::string> firstMonth;
    std::optional<int> months;
    bool force = false;
    bool json = false;
};

Result<Plan> samplePlan(const std::string& sample) {
    return resourceFolder()
        .and_then([](const std::filesystem::path& folder) { return readCatalogue(folder / "catalogue"); })
        .and_then([&](const Catalogue& catalogue) {
            return sample == "abilene" ? abileneSample(catalogue) : stargateAndPeersSample(catalogue);
        });
}

Plan emptyPlan() {
    Plan plan;
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    plan.settings.name = "Plan";
    plan.settings.firstMonth = monthOf(today);
    plan.settings.months = 60;
    plan.lastChange = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return plan;
}

Result<Plan> withSettings(Plan plan, const NewOptions& options) {
    Result<Plan> result = std::move(plan);
    if (options.name) {
        result = setPlanField(*result, "name", *options.name);
    }
    if (result && options.firstMonth) {
        const Result<Month> month = parseMonth(*options.firstMonth);
        if (!month) return fail(at("--first-month", month.error()));
        result = setPlanField(*result, "first_month", firstDayOf(*month));
    }
    if (result && options.months) {
        result = setPlanField(*result, "months", static_cast<std::int64_t>(*options.months));
    }
    return result;
}

int run(const NewOptions& options) {
    if (const auto checked = checkNewProject(options.file, options.force); !checked) return refuse(checked.error());
    const Result<Plan> plan =
        (options.sample.empty() ? Result<Plan>(emptyPlan()) : samplePlan(options.sample)).and_then([&](const Plan& start) {
            return withSettings(start, options);
        });
    if (!plan) return refuse(plan.error());
    const Result<KnownFile> saved = savePlan(*plan, options.file);
    if (!saved) return refuse(saved.error());
    if (options.json) {
        printAnswer(Answer{{"schema", "wattscape.new/1"}, {"file", options.file}, {"fingerprint", saved->fingerprint}});
    }
    return fine;
}

}  // namespace

void addNew(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<NewOptions>();
    CLI::App* verb = app.add_subcommand("new", "Make a plan: an empty one, or one of the samples");
    verb->add_option("file", options->file, "Project file to write, name.plan.gpkg")->required();
    verb->add_option("--sample", options->sample, "Begin with a sample")
        ->check(CLI::IsMember({"abilene", "stargate-and-peers"}));
    verb->add_option("--name", options->name, "Name of the plan");
    verb->add_option("--first-month", options->firstMonth, "First month, as 2026-07");
    verb->add_option("--months", options->months, "Number of months, 1 to 600");
    verb->add_flag("--force", options->force, "Write over an existing file");
    verb->add_flag("--json", options->json, "Answer for machines");
    verb->callback([options, &exitCode] { exitCode = run(*options); });
}

}  // namespace wattscape::cli
