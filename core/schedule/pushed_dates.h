#pragma once

#include "core/model/plan.h"
#include "core/model/task_dates.h"
#include "core/schedule/shifts.h"

#include <map>

namespace wattscape {

/// A dependency between two tasks of the plan.
struct Link {
    EntityId predecessor;
    EntityId successor;
    DependencyKind kind = DependencyKind::finishToStart;
    std::chrono::days lag{0};
};

/// Days by which the predecessor could come later, as far as this link knows; negative where the link is not kept.
std::chrono::days slackOf(const Link& link, const OwnDates& predecessor, const OwnDates& successor);

/// Where the tasks that take part in dependencies lie once all of these are kept. A task moves as a whole, its length
/// stays. A start that its predecessors do not allow is pushed to the first day they do, along the whole chain: with
/// finish-start and no lag that is the very day of the finish (a hall is ready, and racks come). Nothing is pulled to an
/// earlier day; only a milestone without a date lies where its predecessors put it, and has no dates while they have none.
struct PushedDates {
    std::map<EntityId, OwnDates> dates;
    std::vector<Link> links;      ///< by successor, predecessor, kind, lag
    std::vector<EntityId> order;  ///< predecessors before successors
    Shifts shifts;                ///< of tasks with dates of their own
};

/// The plan has no circle of dependencies: edits and files refuse them.
PushedDates pushedDatesOf(const Plan& plan);

}  // namespace wattscape
