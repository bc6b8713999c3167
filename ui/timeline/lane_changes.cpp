#include "ui/timeline/lane_changes.h"

#include "core/model/plan_diff.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace wattscape::ui {
namespace {

/// An edit that lanes show elsewhere than at the edited entity itself.
bool reachesFar(const PlanDiff& diff, const Plan& plan) {
    const auto isHardware = [&](EntityId id) { return plan.hardware.contains({id.value}); };
    return diff.settings || diff.baseline || !diff.added.empty() || !diff.removed.empty() ||
           std::ranges::any_of(diff.changed, isHardware);
}

/// Tasks of the conflicts that are not in both.
void addDifferent(const std::vector<Conflict>& before, const std::vector<Conflict>& after, std::vector<EntityId>& tasks) {
    const auto order = [](const Conflict& c) { return std::tuple(c.task, c.days.first, c.days.last); };
    std::vector<Conflict> different;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(different), {}, order, order);
    for (const Conflict& conflict : different) tasks.push_back(conflict.task);
}

}  // namespace

std::vector<LaneChanges::Shown> LaneChanges::shownIn(const LaneReader& reader, const RowLayout& rows) {
    std::vector<Shown> shown;
    const auto add = [&](const std::vector<EntityId>& tasks) {
        for (const EntityId task : tasks) {
            const TaskDates dates = reader.datesOf(task).value_or(TaskDates{});
            shown.push_back({task, dates.start, dates.finish, dates.pushed, dates.critical});
        }
    };
    for (const Row& row : rows.rows()) {
        add(row.tasks);
        if (row.folded) add(row.below);
    }
    return shown;
}

std::optional<std::vector<EntityId>> LaneChanges::next(const LaneReader& reader, const RowLayout& rows) {
    std::vector<Shown> shown = shownIn(reader, rows);
    const PlanDiff diff = diffPlans(plan_, reader.plan());
    std::optional<std::vector<EntityId>> tasks;
    if (known_ && current_ == reader.isCurrent() && shown.size() == shown_.size() && !reachesFar(diff, reader.plan())) {
        tasks = diff.changed;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            if (shown[i] != shown_[i]) tasks->push_back(shown[i].task);
        }
        addDifferent(conflicts_, reader.conflicts(), *tasks);
        std::ranges::sort(*tasks);
        tasks->erase(std::unique(tasks->begin(), tasks->end()), tasks->end());
    }
    known_ = true;
    current_ = reader.isCurrent();
    plan_ = reader.plan();
    shown_ = std::move(shown);
    conflicts_ = reader.conflicts();
    return tasks;
}

}  // namespace wattscape::ui
