#include "core/evaluate/ignoring.h"
#include "core/remedy/remedy.h"

#include <algorithm>

namespace wattscape {
namespace {

double daysOf(const Issue& issue) {
    return static_cast<double>(std::abs((issue.to - issue.from).count()) + 1);
}

/// What an issue is about, whatever its figures are.
struct Subject {
    IssueKind kind;
    SiteId site;
    Cause cause;
    EntityId task;

    Subject(const Plan& plan, const Issue& issue)
        : kind(issue.kind), site(issue.site), cause(issue.cause), task(taskOf(plan, issue)) {}
    bool operator==(const Subject&) const = default;
};

bool overlap(const Issue& a, const Issue& b) {
    return a.from <= b.to && b.from <= a.to;
}

/// A task has one issue of a kind at a time, whenever; a site has a run of days after another.
bool continues(const Plan& plan, const Issue& later, const Issue& earlier) {
    return Subject(plan, later) == Subject(plan, earlier) && (taskOf(plan, earlier) || overlap(later, earlier));
}

std::vector<const Issue*> allIssuesOf(const PlanResults& results) {
    std::vector<const Issue*> all;
    for (const Issue& issue : results.issues()) {
        all.push_back(&issue);
    }
    for (const AcceptedIssue& ignored : results.ignoredIssues()) {
        all.push_back(&ignored.issue);
    }
    return all;
}

}  // namespace

double extentOf(const Issue& issue) {
    switch (issue.kind) {
        case IssueKind::shortage: return issue.power.megawatts() * daysOf(issue);
        case IssueKind::stranded: return static_cast<double>(issue.rackDays);
        case IssueKind::unfunded: return issue.amount.value();
        case IssueKind::unservedEnergy: return issue.unserved.value();
        default: return static_cast<double>(std::max<std::int64_t>(issue.racks, 1)) * daysOf(issue);
    }
}

RemedyEffect effectOn(const Issue& issue, const PlanResults& before, const PlanResults& after) {
    RemedyEffect effect;
    const Plan& plan = after.plan();
    const std::vector<const Issue*> known = allIssuesOf(before);
    for (const Issue* now : allIssuesOf(after)) {
        if (continues(plan, *now, issue)) {
            if (!effect.rest || extentOf(*now) > extentOf(*effect.rest)) {
                effect.rest = *now;
            }
            continue;
        }
        const bool asBefore = std::any_of(known.begin(), known.end(), [&](const Issue* old) {
            return *old != issue && continues(plan, *now, *old) && extentOf(*now) <= extentOf(*old);
        });
        if (!asBefore) {
            effect.conflicts.push_back(*now);
        }
    }
    return effect;
}

}  // namespace wattscape
