#include "app/wattscape-cli/issue_answer.h"

namespace wattscape::cli {

Answer answerOf(const PlanResults& results, const Issue& issue) {
    Answer about = Answer::array();
    for (const EntityId id : issue.about) {
        about.push_back({{"id", id.value}, {"name", describe(results.plan(), id)}});
    }
    Answer answer{{"kind", keyOf(issue.kind)}, {"severity", issue.severity == Severity::warning ? "warning" : "note"}};
    answer["cause"] = keyOf(issue.cause);
    answer["site"] = issue.site ? Answer(issue.site.value) : Answer(nullptr);
    answer["about"] = std::move(about);
    answer["from"] = toIso(issue.from);
    answer["to"] = toIso(issue.to);
    answer["to_plan_end"] = issue.toPlanEnd;
    answer["racks"] = issue.racks;
    answer["power_mw"] = issue.power.megawatts();
    answer["unserved_mwh"] = issue.unserved.value();
    answer["rack_days"] = issue.rackDays;
    answer["idle_capital_usd"] = issue.idleCapital.value();
    answer["idle_cost_usd"] = issue.idleCost.value();
    answer["what"] = issue.what.text();
    return answer;
}

Answer answerOf(const PlanResults& results, const AcceptedIssue& ignored) {
    const IgnoredIssue& entry = *results.plan().ignoredIssues.find(ignored.entry);
    Answer answer = answerOf(results, ignored.issue);
    answer["ignored"] = {{"id", entry.id.value},
                         {"reason", entry.reason},
                         {"by", entry.by.empty() ? Answer(nullptr) : Answer(entry.by)},
                         {"on", entry.on ? Answer(toIso(*entry.on)) : Answer(nullptr)}};
    return answer;
}

}  // namespace wattscape::cli
