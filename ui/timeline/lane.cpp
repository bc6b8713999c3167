#include "ui/timeline/lane.h"

#include "core/model/edits/date_edits.h"
#include "core/model/task_dates.h"
#include "ui/format/format.h"

#include <algorithm>
#include <tuple>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

using std::chrono::days;

QString fromUtf8(const std::string& text) {
    return QString::fromStdString(text);
}

bool darkens(const Issue& issue) {
    return issue.severity == Severity::warning && issue.kind != IssueKind::pushed && issue.kind != IssueKind::outsidePlan;
}

Power powerOf(const Tranche& tranche) {
    return tranche.units ? tranche.unitPower.value_or(Power{}) * *tranche.units : tranche.power.value_or(Power{});
}

}  // namespace

LaneReader::LaneReader(const Plan& plan, const PlanResults& results, bool current)
    : plan_(plan), results_(results), current_(current) {
    for (const Issue& issue : results.issues()) {
        if (!darkens(issue)) continue;
        for (const EntityId id : issue.about) conflicts_.push_back({id, {issue.from, issue.to}});
    }
    std::ranges::sort(conflicts_, {}, [](const Conflict& c) { return std::tuple(c.task, c.days.first, c.days.last); });
}

std::span<const Conflict> LaneReader::conflictsOf(EntityId task) const {
    const auto first = std::ranges::lower_bound(conflicts_, task, {}, &Conflict::task);
    return {first, std::ranges::upper_bound(first, conflicts_.end(), task, {}, &Conflict::task)};
}

Lane LaneReader::laneOf(const Row& row) const {
    Lane lane;
    if (row.key.kind == RowKind::powerSource) {
        readRisers(lane, row);
        return lane;
    }
    if (row.foldable) {
        if (auto bar = summaryOf(row)) lane.bars.push_back(*std::move(bar));
    }
    for (const EntityId task : row.tasks) {
        if (auto bar = barOf(task)) lane.bars.push_back(*std::move(bar));
    }
    return lane;
}

std::optional<TaskDates> LaneReader::datesOf(EntityId task) const {
    if (const TaskDates* dates = current_ ? results_.datesOf(task) : nullptr) return *dates;
    const std::optional<OwnDates> own = ownDatesOf(plan_, task);
    if (!own) return std::nullopt;
    TaskDates dates;
    dates.start = own->start;
    dates.finish = own->finish;
    return dates;
}

std::optional<Bar> LaneReader::barOf(EntityId task) const {
    const std::optional<TaskDates> dates = datesOf(task);
    if (!dates) return std::nullopt;
    Bar bar;
    bar.id = task;
    bar.start = dates->start;
    bar.delivered = bar.finish = bar.until = dates->finish;
    bar.pushed = dates->pushed;
    bar.critical = dates->critical;
    if (const Hall* hall = plan_.halls.find({task.value})) describe(bar, *hall);
    if (const Rollout* rollout = plan_.rollouts.find({task.value})) describe(bar, *rollout);
    if (const Milestone* milestone = plan_.milestones.find({task.value})) describe(bar, *milestone);
    addBaseline(bar);
    addConflicts(bar, task);
    return bar;
}

void LaneReader::addConflicts(Bar& bar, EntityId task) const {
    for (const Conflict& conflict : conflictsOf(task)) bar.conflicts.push_back(conflict.days);
}

void LaneReader::describe(Bar& bar, const Hall& hall) const {
    bar.kind = BarKind::hall;
    bar.until = std::max(bar.finish, plan_.lastDay() + days{1});
    bar.words = {fromUtf8(hall.name), formatPower(hall.itCapacity.megawatts())};
}

void LaneReader::describe(Bar& bar, const Rollout& rollout) const {
    bar.kind = BarKind::rollout;
    bar.colouredBy = rollout.hardware;
    bar.delivered = bar.start + (lastDeliveryOf(rollout) - rollout.firstRacksOn) + days{1};
    bar.finish = bar.until = std::max(bar.finish, bar.delivered);
    bar.words = {fromUtf8(rollout.name),
                 QCoreApplication::translate("Timeline", "%1 racks").arg(formatCount(static_cast<double>(rollout.racks)))};
    const Hardware* hardware = plan_.hardware.find(rollout.hardware);
    if (hardware && hardware->packagesPerRack) {
        const double packages = static_cast<double>(rollout.racks * *hardware->packagesPerRack);
        bar.words += QCoreApplication::translate("Timeline", "%1 GPUs").arg(formatCount(packages));
    }
}

void LaneReader::describe(Bar& bar, const Milestone& milestone) const {
    bar.kind = BarKind::milestone;
    bar.words = {fromUtf8(milestone.name)};
}

void LaneReader::addBaseline(Bar& bar) const {
    if (const BaselineDates* agreed = plan_.baseline.find(bar.id)) {
        bar.baseline = DaySpan{agreed->start, agreed->finish};
        if (current_) bar.variance = results_.varianceOf(bar.id);
    }
}

std::optional<Bar> LaneReader::summaryOf(const Row& row) const {
    Bar bar;
    bar.id = row.key.id;
    bool any = false;
    for (const EntityId task : row.below) {
        const std::optional<TaskDates> dates = datesOf(task);
        if (!dates) continue;
        bar.start = any ? std::min(bar.start, dates->start) : dates->start;
        bar.finish = any ? std::max(bar.finish, dates->finish) : dates->finish;
        bar.critical = bar.critical || dates->critical;
        any = true;
        if (row.folded) addConflicts(bar, task);
    }
    bar.delivered = bar.until = bar.finish;
    return any ? std::optional(bar) : std::nullopt;
}

void LaneReader::readRisers(Lane& lane, const Row& row) const {
    std::vector<std::pair<Riser, double>> changes;
    for (const EntityId task : row.tasks) {
        const Tranche* tranche = plan_.tranches.find({task.value});
        const std::optional<TaskDates> dates = datesOf(task);
        if (!tranche || !dates) continue;
        const double megawatts = powerOf(*tranche).megawatts();
        changes.push_back({{tranche->id, dates->start, 0, 0, false}, megawatts});
        if (tranche->lastDay) {
            const Day after = *tranche->lastDay + (dates->start - tranche->firstDay) + days{1};
            changes.push_back({{tranche->id, after, 0, 0, true}, -megawatts});
        }
    }
    std::ranges::stable_sort(changes, {}, [](const auto& change) { return change.first.day; });
    double level = 0;
    for (auto& [riser, change] : changes) {
        riser.before = level;
        riser.after = level += change;
        lane.highest = std::max(lane.highest, level);
        lane.risers.push_back(riser);
    }
}

}  // namespace wattscape::ui
