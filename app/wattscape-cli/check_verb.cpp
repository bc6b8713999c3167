#include "app/wattscape-cli/files.h"
#include "app/wattscape-cli/issue_answer.h"
#include "app/wattscape-cli/verbs.h"
#include "core/evaluate/evaluate.h"
#include "core/storage/fingerprint.h"

#include <memory>

#include <fmt/format.h>

namespace wattscape::cli {
namespace {

struct CheckOptions {
    std::string file;
    std::string severity = "warning";
    bool repair = false;
    bool json = false;
};

bool isAsked(const Issue& issue, const CheckOptions& options) {
    return issue.severity == Severity::warning || options.severity == "note";
}

void tell(const PlanResults& results, const std::vector<const Issue*>& issues) {
    for (const Issue* issue : issues) {
        const Site* site = results.plan().sites.find(issue->site);
        const std::string what = issue->what.text();
        const bool sitesItself = !site || what.find(site->name) != std::string::npos;
        print(fmt::format("{} {} to {}{}: {}{}\n", issue->severity == Severity::warning ? "warning" : "note   ",
                          toIso(issue->from), toIso(issue->to), issue->toPlanEnd ? " (plan’s end)" : "",
                          sitesItself ? "" : site->name + ": ", what));
    }
    print(fmt::format("{} issues; {} rules checked\n", issues.size(), results.rulesChecked()));
}

int run(const CheckOptions& options) {
    const std::optional<Plan> plan = loadPlan(options.file, options.repair);
    if (!plan) return badInput;
    const Result<PlanResults> results = evaluate(std::make_shared<const Plan>(*plan));
    if (!results) return refuse(results.error());
    std::vector<const Issue*> issues;
    for (const Issue& issue : results->issues()) {
        if (isAsked(issue, options)) issues.push_back(&issue);
    }
    if (options.json) {
        Answer answer{{"schema", "wattscape.check/1"}, {"fingerprint", fingerprintOf(*plan)}, {"severity", options.severity}};
        answer["rules_checked"] = results->rulesChecked();
        answer["issues"] = Answer::array();
        for (const Issue* issue : issues) {
            answer["issues"].push_back(answerOf(*results, *issue));
        }
        printAnswer(answer);
    } else {
        tell(*results, issues);
    }
    return issues.empty() ? fine : hasIssues;
}

}  // namespace

void addCheck(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* verb = app.add_subcommand("check", "List the plan's issues; exit code 1 when there are any");
    verb->add_option("file", options->file, "Project file, or a plan as .json")->required();
    verb->add_option("--severity", options->severity, "Least severity that counts: warning, or note for all")
        ->check(CLI::IsMember({"warning", "note"}))
        ->capture_default_str();
    verb->add_flag("--repair", options->repair, "Go on with a file that needs repairs; it is not changed");
    verb->add_flag("--json", options->json, "Answer for machines");
    verb->callback([options, &exitCode] { exitCode = run(*options); });
}

}  // namespace wattscape::cli
