#include "core/evaluate/issues.h"

#include <algorithm>
#include <tuple>

namespace wattscape {
namespace {

void addNoPower(std::vector<Issue>& issues, const SiteResults& site, Day lastDay) {
    const bool powered = std::any_of(site.timeline.rows.begin(), site.timeline.rows.end(),
                                     [](const Totals& row) { return row.facilityLimit > Power{}; });
    if (powered || site.rollouts.empty()) {
        return;
    }
    Issue issue;
    issue.kind = IssueKind::noPower;
    issue.site = site.inputs.site->id;
    issue.about = {site.inputs.site->id};
    issue.cause = Cause::power;
    issue.from = site.timeline.days.front();
    issue.to = lastDay;
    issue.toPlanEnd = true;
    for (const RolloutInput& rollout : site.rollouts) {
        issue.racks += rollout.rollout->racks;
    }
    issue.what = message("%1 has %2 racks planned and no power in any month", site.inputs.site->name, issue.racks);
    issues.push_back(std::move(issue));
}

}  // namespace

std::vector<Issue> siteIssuesOf(const SiteResults& site, const Deliveries& deliveries, const PlanSettings& settings,
                                Day lastDay) {
    std::vector<Issue> issues;
    const Day firstDay = site.timeline.days.front();
    addDarkRuns(issues, site, settings, lastDay);
    addNoPower(issues, site, lastDay);
    addRolloutIssues(issues, site, deliveries, firstDay, lastDay);
    addOutsideIssues(issues, site, firstDay, lastDay);
    return issues;
}

bool comesBefore(const Issue& a, const Issue& b) {
    if (a.idleCost != b.idleCost) {
        return a.idleCost > b.idleCost;
    }
    return std::tie(a.site, a.kind, a.from, a.cause, a.about) < std::tie(b.site, b.kind, b.from, b.cause, b.about);
}

std::int64_t rulesCheckedIn(const Plan& plan) {
    const std::size_t tasks = plan.halls.size() + plan.tranches.size() + plan.rollouts.size() + plan.milestones.size();
    return static_cast<std::int64_t>(4 * plan.sites.size() + 3 * plan.rollouts.size() + 2 * tasks);
}

}  // namespace wattscape
