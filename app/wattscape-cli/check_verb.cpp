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

/// What is asked for of the open issues, and of those that the plan ignores.
struct Asked {
    std::vector<const Issue*> open;
    std::vector<const AcceptedIssue*> ignored;
};

Asked askedOf(const PlanResults& results, const CheckOptions& options) {
    Asked asked;
    for (const Issue& issue : results.issues()) {
        if (isAsked(issue, options)) asked.open.push_back(&issue);
    }
    for (const AcceptedIssue& ignored : results.ignoredIssues()) {
        if (isAsked(ignored.issue, options)) asked.ignored.push_back(&ignored);
    }
    return asked;
}

std::string line(const PlanResults& results, const Issue& issue) {
    const Site* site = results.plan().sites.find(issue.site);
    const std::string what = issue.what.text();
    const bool sitesItself = !site || what.find(site->name) != std::string::npos;
    return fmt::format("{} {} to {}{}: {}{}\n", issue.severity == Severity::warning ? "warning" : "note   ", toIso(issue.from),
                       toIso(issue.to), issue.toPlanEnd ? " (plan’s end)" : "", sitesItself ? "" : site->name + ": ", what);
}

void tell(const PlanResults& results, const Asked& asked) {
    for (const Issue* issue : asked.open) {
        print(line(results, *issue));
    }
    for (const AcceptedIssue* ignored : asked.ignored) {
        const IgnoredIssue& entry = *results.plan().ignoredIssues.find(ignored->entry);
        print(fmt::format("ignored {}        because: {}\n", line(results, ignored->issue), entry.reason));
    }
    print(fmt::format("{} issues, {} more ignored; {} rules checked\n", asked.open.size(), asked.ignored.size(),
                      results.rulesChecked()));
}

Answer answerFor(const PlanResults& results, const Asked& asked, const CheckOptions& options) {
    Answer answer{
        {"schema", "wattscape.check/1"}, {"fingerprint", fingerprintOf(results.plan())}, {"severity", options.severity}};
    answer["rules_checked"] = results.rulesChecked();
    answer["issues"] = Answer::array();
    for (const Issue* issue : asked.open) {
        answer["issues"].push_back(answerOf(results, *issue));
    }
    answer["ignored_issues"] = Answer::array();
    for (const AcceptedIssue* ignored : asked.ignored) {
        answer["ignored_issues"].push_back(answerOf(results, *ignored));
    }
    return answer;
}

int run(const CheckOptions& options) {
    const std::optional<Plan> plan = loadPlan(options.file, options.repair);
    if (!plan) return badInput;
    const Result<PlanResults> results = evaluate(std::make_shared<const Plan>(*plan));
    if (!results) return refuse(results.error());
    const Asked asked = askedOf(*results, options);
    if (options.json) {
        printAnswer(answerFor(*results, asked, options));
    } else {
        tell(*results, asked);
    }
    return asked.open.empty() ? fine : hasIssues;
}

}  // namespace

void addCheck(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* verb =
        app.add_subcommand("check", "List the plan's issues; exit code 1 when there are any that it does not ignore");
    verb->add_option("file", options->file, "Project file, or a plan as .json")->required();
    verb->add_option("--severity", options->severity, "Least severity that counts: warning, or note for all")
        ->check(CLI::IsMember({"warning", "note"}))
        ->capture_default_str();
    verb->add_flag("--repair", options->repair, "Go on with a file that needs repairs; it is not changed");
    verb->add_flag("--json", options->json, "Answer for machines");
    verb->callback([options, &exitCode] { exitCode = run(*options); });
}

}  // namespace wattscape::cli
