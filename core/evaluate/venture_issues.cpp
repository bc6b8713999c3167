#include "core/evaluate/venture_issues.h"

#include <fmt/format.h>

namespace wattscape {
namespace {

std::string inDollars(double amount) {
    const double millions = amount / 1e6;
    return millions >= 1000 ? fmt::format("{:.2f} B", millions / 1000) : fmt::format("{:.2f} M", millions);
}

Issue unfunded(const Plan& plan, const Venture& venture, const std::vector<finance::Shortfall>& shortfalls) {
    double sum = 0;
    for (const finance::Shortfall& shortfall : shortfalls) sum += shortfall.amount;
    Issue issue;
    issue.kind = IssueKind::unfunded;
    issue.about = {venture.id};
    issue.from = std::max(firstDayOf(shortfalls.front().month), plan.firstDay());
    issue.to = std::min(lastDayOf(shortfalls.back().month), plan.lastDay());
    issue.amount = Money{sum};
    issue.what = message("%1 lacks %2 USD from %3 on: no commitment covers it", venture.name, inDollars(sum),
                         toIso(shortfalls.front().month));
    return issue;
}

}  // namespace

void addVentureIssues(std::vector<Issue>& issues, const PlanResultsData& results) {
    results.plan().ventures.forEach([&](const Venture& venture) {
        const auto worked = results.ventureOf(venture.id);
        if (!worked->shortfalls.empty()) issues.push_back(unfunded(results.plan(), venture, worked->shortfalls));
    });
}

}  // namespace wattscape
