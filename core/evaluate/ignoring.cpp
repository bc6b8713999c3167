#include "core/evaluate/ignoring.h"

#include <algorithm>

namespace wattscape {
namespace {

bool areAboutTheSame(const IgnoredIssue& entry, const Issue& issue, EntityId task) {
    return entry.kind == issue.kind && entry.site == issue.site && entry.task == task && entry.cause == issue.cause;
}

bool haveTheSameFacts(const IgnoredIssue& entry, const Issue& issue) {
    return entry.from == issue.from && entry.to == issue.to && entry.racks == issue.racks && entry.power == issue.power &&
           entry.amount == issue.amount && entry.energy.value_or(Energy{}) == issue.unserved;
}

bool overlap(const IgnoredIssue& entry, const Issue& issue) {
    return entry.from <= issue.to && issue.from <= entry.to;
}

/// The first entry about the same thing that passes the test.
template <class Test>
const IgnoredIssue* entryFor(const Plan& plan, const Issue& issue, Test&& passes) {
    const IgnoredIssue* found = nullptr;
    const EntityId task = plan.ignoredIssues.empty() ? EntityId{} : taskOf(plan, issue);
    plan.ignoredIssues.forEach([&](const IgnoredIssue& entry) {
        if (!found && areAboutTheSame(entry, issue, task) && passes(entry)) {
            found = &entry;
        }
    });
    return found;
}

}  // namespace

EntityId taskOf(const Plan& plan, const Issue& issue) {
    if (issue.kind == IssueKind::shortage || issue.kind == IssueKind::stranded || issue.kind == IssueKind::noPower ||
        issue.kind == IssueKind::unservedEnergy) {
        return {};
    }
    const auto task = std::find_if(issue.about.begin(), issue.about.end(), [&](EntityId id) {
        // Asked of every issue in every frame of a drag: the four kinds of task, the likely ones first.
        return plan.rollouts.contains({id.value}) || plan.tranches.contains({id.value}) || plan.halls.contains({id.value}) ||
               plan.milestones.contains({id.value}) || plan.ventures.contains({id.value});
    });
    return task == issue.about.end() ? EntityId{} : *task;
}

const IgnoredIssue* acceptanceOf(const Plan& plan, const Issue& issue) {
    return entryFor(plan, issue, [&](const IgnoredIssue& entry) { return haveTheSameFacts(entry, issue); });
}

const IgnoredIssue* formerAcceptanceOf(const Plan& plan, const Issue& issue) {
    return entryFor(plan, issue,
                    [&](const IgnoredIssue& entry) { return overlap(entry, issue) && !haveTheSameFacts(entry, issue); });
}

Result<Plan> ignoreIssue(const Plan& plan, const Issue& issue, std::string reason, std::string by, std::optional<Day> on) {
    IgnoredIssue entry;
    entry.name = issue.what.text();
    entry.kind = issue.kind;
    entry.site = issue.site;
    entry.task = taskOf(plan, issue);
    entry.cause = issue.cause;
    entry.from = issue.from;
    entry.to = issue.to;
    entry.racks = issue.racks;
    entry.power = issue.power;
    entry.amount = issue.amount;
    if (issue.kind == IssueKind::unservedEnergy) entry.energy = issue.unserved;
    entry.reason = std::move(reason);
    entry.by = std::move(by);
    entry.on = on;
    std::vector<EntityId> replaced;
    plan.ignoredIssues.forEach([&](const IgnoredIssue& other) {
        if (areAboutTheSame(other, issue, entry.task) && overlap(other, issue)) {
            replaced.push_back(other.id);
        }
    });
    return removeEntities(plan, replaced).and_then([&](const Plan& rest) {
        return add(rest, std::move(entry)).map([](Added<IgnoredIssue> added) { return std::move(added.plan); });
    });
}

}  // namespace wattscape
