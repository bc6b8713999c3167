#include "core/evaluate/issues.h"

#include "core/model/edits/date_edits.h"
#include "core/model/field.h"

#include <fmt/format.h>

namespace wattscape {
namespace {

Issue outside(SiteId site, EntityId about, Day from, Day to, Message what) {
    Issue issue;
    issue.kind = IssueKind::outsidePlan;
    issue.severity = Severity::note;
    issue.site = site;
    issue.about = {about};
    issue.from = from;
    issue.to = to;
    issue.what = std::move(what);
    return issue;
}

std::string nameOf(const Entity& entity, std::string_view kind, EntityId id) {
    return entity.name.empty() ? fmt::format("{} {}", kind, id.value) : entity.name;
}

void addRollout(std::vector<Issue>& issues, SiteId site, const RolloutInput& input, Day firstDay, Day lastDay) {
    const Rollout& rollout = *input.rollout;
    const std::string name = nameOf(rollout, "Rollout", rollout.id);
    const Day last = lastDeliveryOf(rollout) + (input.firstRacksOn - rollout.firstRacksOn);
    if (input.firstRacksOn > lastDay) {
        issues.push_back(outside(site, rollout.id, input.firstRacksOn, last,
                                 message("%1 is delivered from %2 on, after the plan's end", name, toIso(input.firstRacksOn))));
    } else if (last > lastDay && (!rollout.retireOn || *rollout.retireOn > lastDay)) {
        issues.push_back(outside(site, rollout.id, lastDay + std::chrono::days{1}, last,
                                 message("%1 is delivered until %2, beyond the plan's end", name, toIso(last))));
    } else if (rollout.retireOn && *rollout.retireOn <= firstDay) {
        issues.push_back(outside(site, rollout.id, input.firstRacksOn, *rollout.retireOn,
                                 message("%1 retires on %2, before the plan begins", name, toIso(*rollout.retireOn))));
    }
}

void addTranche(std::vector<Issue>& issues, const SiteInputs& inputs, const Tranche& tranche, Day firstDay, Day lastDay) {
    const std::chrono::days shift = inputs.shifts.of(tranche.id);
    const Day first = tranche.firstDay + shift;
    const std::string name = nameOf(tranche, "Tranche", tranche.id);
    if (first > lastDay) {
        issues.push_back(outside(inputs.site->id, tranche.id, first, first,
                                 message("%1 comes on %2, after the plan's end", name, toIso(first))));
    } else if (tranche.lastDay && *tranche.lastDay + shift < firstDay) {
        const Day last = *tranche.lastDay + shift;
        issues.push_back(outside(inputs.site->id, tranche.id, first, last,
                                 message("%1 ended on %2, before the plan begins", name, toIso(last))));
    }
}

}  // namespace

void addOutsideIssues(std::vector<Issue>& issues, const SiteResults& site, Day firstDay, Day lastDay) {
    const SiteId id = site.inputs.site->id;
    for (const HallInput& hall : site.halls) {
        if (hall.readyOn > lastDay) {
            const std::string name = nameOf(*hall.hall, "Hall", hall.hall->id);
            issues.push_back(outside(id, hall.hall->id, hall.readyOn, hall.readyOn,
                                     message("%1 is ready on %2, after the plan's end", name, toIso(hall.readyOn))));
        }
    }
    for (const auto& tranche : site.inputs.tranches) {
        addTranche(issues, site.inputs, *tranche, firstDay, lastDay);
    }
    for (const RolloutInput& rollout : site.rollouts) {
        addRollout(issues, id, rollout, firstDay, lastDay);
    }
}

std::vector<Issue> scheduleIssuesOf(const Plan& plan, const Schedule& schedule) {
    std::vector<Issue> issues;
    plan.milestones.forEach([&](const Milestone& milestone) {
        const TaskDates* dates = schedule.datesOf(milestone.id);
        if (dates && (dates->finish < plan.firstDay() || dates->finish > plan.lastDay())) {
            issues.push_back(outside(milestone.site, milestone.id, dates->start, dates->finish,
                                     message("%1 lies on %2, outside the plan's months",
                                             nameOf(milestone, "Milestone", milestone.id), toIso(dates->finish))));
        }
    });
    for (const EntityId task : schedule.pushedTasks()) {
        const OwnDates own = ownDatesOf(plan, task).value();
        const TaskDates& now = *schedule.datesOf(task);
        Issue issue;
        issue.kind = IssueKind::pushed;
        issue.severity = Severity::note;
        issue.about = {task};
        issue.from = own.start;
        issue.to = now.start;
        issue.what = message("%1 is pushed from %2 to %3, %4 days later, by what it depends on", describe(plan, task),
                             toIso(own.start), toIso(now.start), (now.start - own.start).count());
        const Rollout* rollout = plan.rollouts.find({task.value});
        if (rollout && rollout->retireOn && *rollout->retireOn <= now.start) {
            issue.severity = Severity::warning;
            issue.what = message("%1 is pushed from %2 to %3 by what it depends on, and retires on %4: none of its racks come",
                                 describe(plan, task), toIso(own.start), toIso(now.start), toIso(*rollout->retireOn));
        }
        issues.push_back(std::move(issue));
    }
    return issues;
}

}  // namespace wattscape
