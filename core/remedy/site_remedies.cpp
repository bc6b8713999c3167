#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/remedy/remedy_kinds.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace wattscape::detail {
namespace {

using std::chrono::days;

/// Those of a site that come too late for the issue, the next to come first; nobody wants to read of more.
constexpr std::size_t mostOffered = 3;

struct LateTask {
    EntityId id;
    Day comes{};
};

std::vector<LateTask> nextThree(std::vector<LateTask> tasks) {
    std::sort(tasks.begin(), tasks.end(),
              [](const LateTask& a, const LateTask& b) { return std::tie(a.comes, a.id) < std::tie(b.comes, b.id); });
    tasks.resize(std::min(tasks.size(), mostOffered));
    return tasks;
}

Day startNow(const Trials& trials, EntityId task, Day own) {
    const TaskDates* dates = trials.results().datesOf(task);
    return dates ? dates->start : own;
}

PlanEdit movedBy(EntityId task, days by) {
    return [=](const Plan& plan) { return moveBy(plan, {task}, by); };
}

std::string megawatts(Power power) {
    return fmt::format("{:.1f}", power.megawatts());
}

/// In tenths of a megawatt, never less than asked for.
Power roundedUp(double megawatts) {
    return Power::fromMegawatts(std::ceil(megawatts * 10 - 1e-6) / 10);
}

Result<Plan> withTranche(const Plan& plan, PowerSourceId source, Power power, Day from, std::optional<Day> to) {
    Tranche tranche;
    tranche.name = "Additional power";
    tranche.powerSource = source;
    tranche.power = power;
    tranche.firstDay = from;
    tranche.lastDay = to;
    return add(plan, std::move(tranche)).map([](Added<Tranche> added) { return std::move(added.plan); });
}

Result<Plan> withSource(const Plan& plan, SiteId site, PowerSourceKind kind, SubstationSide side, Power power, Day from,
                        std::optional<Day> to) {
    PowerSource source;
    source.name = kind == PowerSourceKind::gridInterconnect ? "Grid interconnect" : "Additional on-site power";
    source.site = site;
    source.kind = kind;
    source.side = side;
    return add(plan, std::move(source)).and_then([&](const Added<PowerSource>& added) {
        return withTranche(added.plan, added.id, power, from, to);
    });
}

/// The site's interconnect that gives most for a megawatt, or null.
const PowerSource* interconnectOf(const Plan& plan, SiteId site) {
    const PowerSource* found = nullptr;
    plan.powerSources.forEach([&](const PowerSource& source) {
        const bool better = !found || source.firmShare.value_or(1) > found->firmShare.value_or(1);
        if (source.site == site && source.kind == PowerSourceKind::gridInterconnect && better) {
            found = &source;
        }
    });
    return found;
}

void offerGridPower(Trials& trials, const Site& site, double facility, Day from, std::optional<Day> to) {
    const PowerSource* grid = interconnectOf(trials.plan(), site.id);
    if (grid && grid->firmShare.value_or(1) > 0) {
        const Power power = roundedUp(facility / grid->firmShare.value_or(1));
        trials.offer(
            message("Add %1 facility MW to %2 from %3", megawatts(power), nameOf(trials.plan(), grid->id), toIso(from)),
            [=, id = grid->id](const Plan& plan) { return withTranche(plan, id, power, from, to); });
    } else {
        const Power power = roundedUp(facility);
        trials.offer(message("Add a grid interconnect of %1 facility MW from %2", megawatts(power), toIso(from)),
                     [=, id = site.id](const Plan& plan) {
                         return withSource(plan, id, PowerSourceKind::gridInterconnect, SubstationSide::behind, power, from,
                                           to);
                     });
    }
}

}  // namespace

void offerEarlierHall(Trials& trials) {
    const Issue& issue = trials.issue();
    std::vector<LateTask> late;
    trials.plan().halls.forEach([&](const Hall& hall) {
        const TaskDates* dates = trials.results().datesOf(hall.id);
        const Day ready = dates ? dates->finish : hall.readyOn;
        if (hall.site == issue.site && ready > issue.from) late.push_back({hall.id, ready});
    });
    for (const LateTask& hall : nextThree(std::move(late))) {
        const days by = issue.from - hall.comes;
        trials.offer(
            message("Have %1 ready on %2, %3 days earlier", nameOf(trials.plan(), hall.id), toIso(issue.from), -by.count()),
            movedBy(hall.id, by));
    }
}

void offerEarlierTranche(Trials& trials) {
    const Issue& issue = trials.issue();
    std::vector<LateTask> late;
    trials.plan().tranches.forEach([&](const Tranche& tranche) {
        const PowerSource* source = trials.plan().powerSources.find(tranche.powerSource);
        const Day start = startNow(trials, tranche.id, tranche.firstDay);
        if (source && source->site == issue.site && start > issue.from) late.push_back({tranche.id, start});
    });
    for (const LateTask& tranche : nextThree(std::move(late))) {
        const days by = issue.from - tranche.comes;
        trials.offer(message("Bring %1 forward to %2, %3 days earlier", nameOf(trials.plan(), tranche.id), toIso(issue.from),
                             -by.count()),
                     movedBy(tranche.id, by));
    }
}

void offerMorePower(Trials& trials, Power missing, Day from, std::optional<Day> to) {
    const Site* site = trials.plan().sites.find(trials.issue().site);
    if (!site || missing <= Power{}) return;
    // A watt more than missing: the IT limit is rounded down to whole ones.
    const double facility = (missing.megawatts() + 1e-6) * site->designPue.value_or(Site::defaultPue);
    offerGridPower(trials, *site, facility, from, to);
    const Power power = roundedUp(facility);
    trials.offer(message("Add %1 facility MW of on-site power beside the substation from %2", megawatts(power), toIso(from)),
                 [=, id = site->id](const Plan& plan) {
                     return withSource(plan, id, PowerSourceKind::gasEngine, SubstationSide::beside, power, from, to);
                 });
}

}  // namespace wattscape::detail
