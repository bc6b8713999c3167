#include "tests/core/evaluate/twin.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wattscape::testing {
namespace {

double onDay(const Twin& twin, SiteId site, Metric metric) {
    return twin.daily.at({Scope::Kind::site, site}).back()[static_cast<std::size_t>(metric)];
}

bool isDark(const TwinRack& rack, SiteId site, Cause cause, Day day) {
    return rack.rollout->site == site && rack.isReadyOn(day) && !rack.energised && rack.cause == cause;
}

void close(Twin& twin, const Plan& plan, Issue issue) {
    issue.toPlanEnd = issue.to == plan.lastDay();
    twin.issues.push_back(std::move(issue));
}

void addRun(Twin& twin, const Plan& plan, SiteId site, Cause cause, Day day, const std::vector<TwinRack>& racks) {
    std::int64_t count = 0;
    Power power;
    double capital = 0;
    std::set<EntityId> about;
    for (const TwinRack& rack : racks) {
        if (isDark(rack, site, cause, day)) {
            ++count;
            power += rack.hardware->maximumRackPower *
                     (plan.settings.provisioningFactor.value_or(1) * (1 + rack.hardware->networkShare.value_or(0)));
            capital += rack.hardware->rackPrice.value_or(Money{}).value();
            about.insert(rack.rollout->id);
        }
    }
    const double shortage = onDay(twin, site, Metric::shortage);
    const bool holds = cause == Cause::power ? shortage > 0 : count > 0;
    const auto run = twin.open.find({site, cause});
    if (!holds) {
        if (run != twin.open.end()) {
            close(twin, plan, run->second);
            twin.open.erase(run);
        }
        return;
    }
    Issue& issue = twin.open[{site, cause}];
    if (run == twin.open.end()) {
        issue.kind = cause == Cause::power ? IssueKind::shortage : IssueKind::stranded;
        issue.site = site;
        issue.cause = cause;
        issue.from = day;
    }
    issue.to = day;
    issue.racks = std::max(issue.racks, count);
    issue.rackDays += count;
    issue.power = std::max(issue.power, cause == Cause::power ? Power::fromMegawatts(shortage) : power);
    issue.idleCapital = std::max(issue.idleCapital, Money{capital});
    issue.idleCost += Money{capital * plan.settings.discountRate.value_or(0.08) / 365};
    about.insert(issue.about.begin(), issue.about.end());
    issue.about.assign(about.begin(), about.end());
}

void extend(Issue& issue, IssueKind kind, SiteId site, Day day, std::int64_t racks) {
    if (issue.about.empty()) {
        issue.kind = kind;
        issue.from = day;
        issue.site = site;
    }
    issue.to = day;
    issue.racks = std::max(issue.racks, racks);
}

bool anyHallReady(const Plan& plan, const Twin& twin, const Rollout& rollout, Day day) {
    bool any = false;
    plan.halls.forEach([&](const Hall& hall) {
        const bool mine = hall.site == rollout.site && (!rollout.hall || rollout.hall == hall.id);
        any = any || (mine && twin.dates.at(hall.id).finish <= day);
    });
    return any;
}

void addRolloutDay(Twin& twin, const Plan& plan, const Rollout& rollout, Day day, const std::vector<TwinRack>& racks) {
    const Hardware& hardware = *plan.hardware.find(rollout.hardware);
    const std::chrono::days life{std::llround(hardware.serviceLife.value_or(5) * 365.25)};
    std::int64_t aged = 0;
    std::int64_t delivered = 0;
    for (const TwinRack& rack : racks) {
        if (rack.rollout == &rollout) {
            delivered += rack.delivered <= day ? 1 : 0;
            aged += rack.isReadyOn(day) && rack.ready + life <= day ? 1 : 0;
        }
    }
    const auto note = [&](Issue& issue, IssueKind kind, std::int64_t count, std::vector<EntityId> about) {
        extend(issue, kind, rollout.site, day, count);
        std::sort(about.begin(), about.end());
        issue.about = about;
    };
    const bool lasts = twin.dates.at(rollout.id).start <= day && (!rollout.retireOn || day < *rollout.retireOn);
    if (aged > 0) note(twin.aged[rollout.id], IssueKind::pastServiceLife, aged, {rollout.id});
    if (lasts && !anyHallReady(plan, twin, rollout, day)) {
        const auto kind = IssueKind::deliveredBeforeHall;
        note(twin.early[{rollout.id, kind}], kind, delivered, {rollout.id});
    }
    if (lasts && hardware.firstVolume && day < *hardware.firstVolume) {
        const auto kind = IssueKind::notShipping;
        note(twin.early[{rollout.id, kind}], kind, delivered, {rollout.id, hardware.id});
    }
}

void addNote(Twin& twin, IssueKind kind, SiteId site, EntityId about, Day from, Day to) {
    Issue issue;
    issue.kind = kind;
    issue.severity = Severity::note;
    issue.site = site;
    issue.about = {about};
    issue.from = from;
    issue.to = to;
    twin.issues.push_back(issue);
}

void addOutside(Twin& twin, const Plan& plan) {
    const Day first = plan.firstDay();
    const Day last = plan.lastDay();
    const auto note = [&](SiteId site, EntityId about, Day from, Day to) {
        addNote(twin, IssueKind::outsidePlan, site, about, from, to);
    };
    plan.halls.forEach([&](const Hall& hall) {
        const Day ready = twin.dates.at(hall.id).finish;
        if (ready > last) note(hall.site, hall.id, ready, ready);
    });
    plan.tranches.forEach([&](const Tranche& tranche) {
        const SiteId site = plan.powerSources.find(tranche.powerSource)->site;
        const Day begins = twin.dates.at(tranche.id).start;
        if (begins > last) {
            note(site, tranche.id, begins, begins);
        } else if (tranche.lastDay && *tranche.lastDay + twin.shifts.at(tranche.id) < first) {
            note(site, tranche.id, begins, *tranche.lastDay + twin.shifts.at(tranche.id));
        }
    });
    plan.rollouts.forEach([&](const Rollout& rollout) {
        const Day begins = twin.dates.at(rollout.id).start;
        const Day ends = begins + std::chrono::days{7 * ((rollout.racks - 1) / rollout.racksPerWeek)};
        if (begins > last) {
            note(rollout.site, rollout.id, begins, ends);
        } else if (ends > last && (!rollout.retireOn || *rollout.retireOn > last)) {
            note(rollout.site, rollout.id, last + std::chrono::days{1}, ends);
        } else if (rollout.retireOn && *rollout.retireOn <= first) {
            note(rollout.site, rollout.id, begins, *rollout.retireOn);
        }
    });
    plan.milestones.forEach([&](const Milestone& milestone) {
        const auto dates = twin.dates.find(milestone.id);
        if (dates == twin.dates.end()) return;
        const Day on = dates->second.start;
        if (on < first || on > last) note(milestone.site, milestone.id, on, on);
    });
}

}  // namespace

void addTwinIssuesOf(Twin& twin, const Plan& plan, Day day, const std::vector<TwinRack>& racks) {
    plan.sites.forEach([&](const Site& site) {
        for (int cause = 1; cause <= causeCount; ++cause) {
            addRun(twin, plan, site.id, static_cast<Cause>(cause), day, racks);
        }
    });
    plan.rollouts.forEach([&](const Rollout& rollout) { addRolloutDay(twin, plan, rollout, day, racks); });
}

void finishTwinIssues(Twin& twin, const Plan& plan, const std::vector<TwinRack>& racks) {
    for (const auto& [key, issue] : twin.open) close(twin, plan, issue);
    for (const auto& [key, issue] : twin.aged) close(twin, plan, issue);
    for (const auto& [key, issue] : twin.early) close(twin, plan, issue);
    plan.sites.forEach([&](const Site& site) {
        double most = 0;
        for (const DayValues& day : twin.daily.at({Scope::Kind::site, site.id})) {
            most = std::max(most, day[static_cast<std::size_t>(Metric::facilityLimit)]);
        }
        const auto count =
            std::count_if(racks.begin(), racks.end(), [&](const TwinRack& rack) { return rack.rollout->site == site.id; });
        if (most == 0 && count > 0) {
            Issue issue;
            issue.kind = IssueKind::noPower;
            issue.site = site.id;
            issue.about = {site.id};
            issue.cause = Cause::power;
            issue.from = plan.firstDay();
            issue.to = plan.lastDay();
            issue.racks = count;
            close(twin, plan, issue);
        }
    });
    addOutside(twin, plan);
    for (const auto& [task, days] : twin.shifts) {
        if (days.count() > 0) {
            const Day now = twin.dates.at(task).start;
            addNote(twin, IssueKind::pushed, {}, task, now - days, now);
            const Rollout* rollout = plan.rollouts.find({task.value});
            if (rollout && rollout->retireOn && *rollout->retireOn <= now) twin.issues.back().severity = Severity::warning;
        }
    }
}

}  // namespace wattscape::testing
