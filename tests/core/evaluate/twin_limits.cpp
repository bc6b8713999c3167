#include "tests/core/evaluate/twin.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wattscape::testing {
namespace {

/// Unit by unit: every unit there is, the largest first.
Power generation(const std::vector<Power>& units, const std::vector<Power>& givenBack, std::int64_t reserve) {
    std::map<Power, std::int64_t, std::greater<>> net;
    for (const Power unit : units) ++net[unit];
    for (const Power unit : givenBack) --net[unit];
    Power sum;
    for (const auto& [size, count] : net) {
        for (std::int64_t n = 0; n < count; ++n) {
            if (reserve > 0) {
                --reserve;
            } else {
                sum += size;
            }
        }
        if (count < 0) sum += size * count;
    }
    return sum;
}

struct Counted {
    Power firm;
    Power other;
};

Counted countedOn(const Plan& plan, const Twin& twin, const PowerSource& source, Day day) {
    const bool generator = source.kind == PowerSourceKind::gasTurbine || source.kind == PowerSourceKind::gasEngine ||
                           source.kind == PowerSourceKind::fuelCell || source.kind == PowerSourceKind::nuclear;
    Power plain;
    std::vector<Power> units;
    std::vector<Power> givenBack;
    plan.tranches.forEach([&](const Tranche& tranche) {
        const auto shift = twin.shifts.at(tranche.id);
        if (tranche.powerSource != source.id || tranche.firstDay + shift > day) return;
        if (tranche.lastDay && *tranche.lastDay + shift < day) return;
        if (tranche.power) plain += *tranche.power;
        for (std::int64_t n = 0; n < tranche.units.value_or(0); ++n) units.push_back(*tranche.unitPower);
        for (std::int64_t n = tranche.units.value_or(0); n < 0; ++n) givenBack.push_back(*tranche.unitPower);
    });
    const Power sum = std::max(Power{}, plain + generation(units, givenBack, generator ? source.reserveUnits.value_or(0) : 0));
    if (generator) return {sum * (1 - source.derating.value_or(0)), {}};
    if (source.kind != PowerSourceKind::gridInterconnect) return {sum * source.credit.value_or(0), {}};
    const Power firm = sum * source.firmShare.value_or(1);
    return {firm, sum - firm};
}

}  // namespace

TwinLimits twinLimits(const Plan& plan, const Twin& twin, SiteId id, Day day) {
    const Site& site = *plan.sites.find(id);
    TwinLimits limits;
    Power behind;
    Power beside;
    plan.powerSources.forEach([&](const PowerSource& source) {
        if (source.site != id) return;
        const Counted counted = countedOn(plan, twin, source, day);
        limits.firm += counted.firm;
        const Power all = plan.settings.acceptsInterruptible ? counted.firm + counted.other : counted.firm;
        (source.side == SubstationSide::beside ? beside : behind) += all;
    });
    Power facility = site.substationLimit ? std::min(*site.substationLimit, behind) : behind;
    facility += beside;
    if (site.campusLimit && facility > *site.campusLimit) facility = *site.campusLimit;
    limits.facility = facility;
    limits.it = Power::fromWatts(std::llround(static_cast<double>(facility.watts()) / site.designPue.value_or(1.3)));
    return limits;
}

/// Pushes one dependency after the other, again and again, until all are kept.
void addTwinDates(Twin& twin, const Plan& plan) {
    const auto own = [&](EntityId id, std::optional<Day> start, std::optional<Day> finish) {
        if (start) {
            twin.dates[id] = {*start, *finish};
            twin.shifts[id] = {};
        }
    };
    plan.halls.forEach([&](const Hall& hall) { own(hall.id, hall.constructionStart.value_or(hall.readyOn), hall.readyOn); });
    plan.tranches.forEach([&](const Tranche& tranche) { own(tranche.id, tranche.firstDay, tranche.firstDay); });
    plan.milestones.forEach([&](const Milestone& milestone) { own(milestone.id, milestone.date, milestone.date); });
    plan.rollouts.forEach([&](const Rollout& rollout) {
        const std::chrono::days weeks{7 * ((rollout.racks - 1) / rollout.racksPerWeek)};
        own(rollout.id, rollout.firstRacksOn,
            rollout.firstRacksOn + weeks + std::chrono::days{rollout.commissioningDays.value_or(0)});
    });
    std::set<EntityId> floating;
    plan.milestones.forEach([&](const Milestone& milestone) {
        if (!milestone.date) floating.insert(milestone.id);
    });
    for (bool moved = true; moved;) {
        moved = false;
        plan.dependencies.forEach([&](const Dependency& dependency) {
            const auto before = twin.dates.find(dependency.predecessor);
            if (before == twin.dates.end()) return;
            const bool atStart = dependency.kind == DependencyKind::startToStart;
            const Day from = (atStart ? before->second.start : before->second.finish) + std::chrono::days{dependency.lagDays};
            if (!twin.dates.contains(dependency.successor)) {
                twin.dates[dependency.successor] = {from, from};
                moved = true;
                return;
            }
            OwnDates& after = twin.dates[dependency.successor];
            const Day held = dependency.kind == DependencyKind::finishToFinish ? after.finish : after.start;
            if (held < from) {
                after.start += from - held;
                after.finish += from - held;
                if (!floating.contains(dependency.successor)) twin.shifts[dependency.successor] += from - held;
                moved = true;
            }
        });
    }
}

}  // namespace wattscape::testing
