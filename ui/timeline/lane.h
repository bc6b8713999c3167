#pragma once

#include "core/evaluate/results.h"
#include "ui/timeline/row_layout.h"
#include "ui/timeline/time_scale.h"

#include <optional>
#include <span>
#include <vector>

#include <QStringList>

namespace wattscape::ui {

enum class BarKind { summary, hall, rollout, milestone };

/// What one bar says, in days. It covers the days from `start` up to, not including, `finish`; a rollout's racks
/// arrive until `delivered`, a finished hall goes on as a light band until `until`.
struct Bar {
    EntityId id;  ///< of the task; for a summary of what it sums up
    BarKind kind = BarKind::summary;
    EntityId colouredBy;  ///< a rollout's hardware; empty for a neutral bar
    Day start{};
    Day delivered{};
    Day finish{};
    Day until{};
    bool pushed = false;
    bool critical = false;
    std::vector<DaySpan> conflicts;  ///< racks dark or another warning
    std::optional<DaySpan> baseline;
    std::optional<std::int64_t> variance;  ///< days late against the baseline
    QStringList words;                     ///< by importance: name, racks, GPUs

    bool operator==(const Bar&) const = default;
};

/// Where a power source's megawatts change.
struct Riser {
    TrancheId tranche;
    Day day{};
    double before = 0;  ///< MW of all tranches so far
    double after = 0;
    bool ends = false;  ///< the tranche's end, which follows its beginning and is not dragged

    bool operator==(const Riser&) const = default;
};

/// What a row shows: bars, or a source's steps.
struct Lane {
    std::vector<Bar> bars;
    std::vector<Riser> risers;  ///< by day
    double highest = 0;         ///< MW

    bool operator==(const Lane&) const = default;
};

/// Days on which something is wrong with a task.
struct Conflict {
    EntityId task;
    DaySpan days;

    bool operator==(const Conflict&) const = default;
};

/// Reads lanes off a plan and its results. Dates are those after dependencies where the results are of this plan,
/// otherwise the tasks' own.
class LaneReader {
public:
    LaneReader(const Plan& plan, const PlanResults& results, bool current);

    Lane laneOf(const Row& row) const;

    const Plan& plan() const { return plan_; }
    bool isCurrent() const { return current_; }
    std::optional<TaskDates> datesOf(EntityId task) const;
    /// Of all tasks: by task, then by days.
    const std::vector<Conflict>& conflicts() const { return conflicts_; }

private:
    std::span<const Conflict> conflictsOf(EntityId task) const;
    std::optional<Bar> barOf(EntityId task) const;
    std::optional<Bar> summaryOf(const Row& row) const;
    void describe(Bar& bar, const Hall& hall) const;
    void describe(Bar& bar, const Rollout& rollout) const;
    void describe(Bar& bar, const Milestone& milestone) const;
    void addBaseline(Bar& bar) const;
    void addConflicts(Bar& bar, EntityId task) const;
    void readRisers(Lane& lane, const Row& row) const;

    const Plan& plan_;
    const PlanResults& results_;
    bool current_;
    std::vector<Conflict> conflicts_;
};

}  // namespace wattscape::ui
