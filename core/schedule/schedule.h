#pragma once

#include "core/schedule/pushed_dates.h"

#include <unordered_map>

namespace wattscape {

/// Dates of a task after the dependencies have pushed it, and how much room it has.
struct TaskDates {
    Day start{};
    Day finish{};
    bool pushed = false;          ///< later than the entity's own dates
    std::int64_t totalFloat = 0;  ///< days it can slip without moving the end of the schedule
    std::int64_t freeFloat = 0;   ///< days it can slip without moving any successor; without one, the total float
    bool critical = false;        ///< on the longest chain to the last finish: no total float

    bool operator==(const TaskDates&) const = default;
};

/// All tasks of a plan in time, by the critical path method (Kelley and Walker, 1959): the end of the schedule is the
/// last finish of any task; tasks without dependencies only know that end.
class Schedule {
public:
    Schedule(const Plan& plan, const PushedDates& pushed);

    /// Null for ids that are no task, and for milestones without date and predecessor.
    const TaskDates* datesOf(EntityId task) const;

    /// The chain that puts the task where it is, first to last, itself included: from each task back to the predecessor
    /// that holds it closest; of equals the one whose chain is longest, then the lowest id. Empty for unknown tasks.
    std::vector<EntityId> chainTo(EntityId task) const;

    /// Tasks that dependencies push, ascending.
    std::vector<EntityId> pushedTasks() const;

private:
    void addTasks(const Plan& plan, const PushedDates& pushed);
    void findFloats(const PushedDates& pushed);
    void findDrivers(const PushedDates& pushed);

    std::unordered_map<EntityId, TaskDates> tasks_;
    std::unordered_map<EntityId, EntityId> drivers_;  ///< the predecessor that holds a task closest
};

}  // namespace wattscape
