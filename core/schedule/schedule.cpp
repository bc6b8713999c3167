#include "core/schedule/schedule.h"

#include <algorithm>
#include <tuple>

namespace wattscape {
namespace {

OwnDates spanOf(const TaskDates& dates) {
    return {dates.start, dates.finish};
}

}  // namespace

Schedule::Schedule(const Plan& plan, const PushedDates& pushed) {
    addTasks(plan, pushed);
    findFloats(pushed);
    findDrivers(pushed);
}

void Schedule::addTasks(const Plan& plan, const PushedDates& pushed) {
    const auto addTable = [&](const auto& table) {
        table.forEach([&](const auto& entity) {
            const auto held = pushed.dates.find(entity.id);
            const std::optional<OwnDates> dates = held != pushed.dates.end() ? held->second : ownDatesOf(plan, entity.id);
            if (dates) {
                const bool later = pushed.shifts.of(entity.id).count() > 0;
                tasks_.emplace(entity.id, TaskDates{.start = dates->start, .finish = dates->finish, .pushed = later});
            }
        });
    };
    addTable(plan.halls);
    addTable(plan.tranches);
    addTable(plan.rollouts);
    addTable(plan.milestones);
}

void Schedule::findFloats(const PushedDates& pushed) {
    Day end = Day::min();
    for (const auto& [id, task] : tasks_) {
        end = std::max(end, task.finish);
    }
    for (auto& [id, task] : tasks_) {
        task.totalFloat = task.freeFloat = (end - task.finish).count();
    }
    std::multimap<EntityId, const Link*> successors;
    for (const Link& link : pushed.links) {
        successors.emplace(link.predecessor, &link);
    }
    for (auto id = pushed.order.rbegin(); id != pushed.order.rend(); ++id) {
        const auto task = tasks_.find(*id);
        const auto [begin, last] = successors.equal_range(*id);
        for (auto it = begin; task != tasks_.end() && it != last; ++it) {
            const TaskDates& successor = tasks_.at(it->second->successor);
            const std::int64_t slack = slackOf(*it->second, spanOf(task->second), spanOf(successor)).count();
            task->second.totalFloat = std::min(task->second.totalFloat, slack + successor.totalFloat);
            task->second.freeFloat = it == begin ? slack : std::min(task->second.freeFloat, slack);
        }
    }
    for (auto& [id, task] : tasks_) {
        task.critical = task.totalFloat == 0;
    }
}

void Schedule::findDrivers(const PushedDates& pushed) {
    std::unordered_map<EntityId, Day> chainStart;
    std::multimap<EntityId, const Link*> predecessors;
    for (const Link& link : pushed.links) {
        predecessors.emplace(link.successor, &link);
    }
    for (const EntityId id : pushed.order) {
        const auto task = tasks_.find(id);
        if (task == tasks_.end()) {
            continue;
        }
        std::optional<std::tuple<std::int64_t, Day, EntityId>> closest;
        const auto [begin, end] = predecessors.equal_range(id);
        for (auto it = begin; it != end; ++it) {
            const EntityId from = it->second->predecessor;
            const auto predecessor = tasks_.find(from);
            if (predecessor != tasks_.end()) {
                const auto slack = slackOf(*it->second, spanOf(predecessor->second), spanOf(task->second)).count();
                const std::tuple candidate{slack, chainStart.at(from), from};
                closest = closest ? std::min(*closest, candidate) : candidate;
            }
        }
        chainStart[id] = closest ? std::min(task->second.start, std::get<Day>(*closest)) : task->second.start;
        if (closest) {
            drivers_[id] = std::get<EntityId>(*closest);
        }
    }
}

const TaskDates* Schedule::datesOf(EntityId task) const {
    const auto found = tasks_.find(task);
    return found == tasks_.end() ? nullptr : &found->second;
}

std::vector<EntityId> Schedule::chainTo(EntityId task) const {
    std::vector<EntityId> chain;
    if (!tasks_.contains(task)) {
        return chain;
    }
    chain.push_back(task);
    for (auto driver = drivers_.find(task); driver != drivers_.end(); driver = drivers_.find(driver->second)) {
        chain.push_back(driver->second);
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<EntityId> Schedule::pushedTasks() const {
    std::vector<EntityId> result;
    for (const auto& [id, task] : tasks_) {
        if (task.pushed) {
            result.push_back(id);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

}  // namespace wattscape
