#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

/// What the timeline's gestures mean.
namespace wattscape {

/// Moves a hall, tranche, rollout or milestone by whole days: all its own dates together (a hall's construction start
/// and ready date, a tranche's first and last day, a rollout's first racks and retirement).
Result<Plan> moveBy(const Plan& plan, const std::vector<EntityId>& tasks, std::chrono::days days);

Result<Plan> moveRollout(const Plan& plan, RolloutId rollout, Day firstRacksOn);

/// Drags the end of a rollout's bar: the racks a week that deliver the last batch on or before that day, at least 1.
Result<Plan> finishRolloutBy(const Plan& plan, RolloutId rollout, Day lastDelivery);

Result<Plan> setRacksPerWeek(const Plan& plan, RolloutId rollout, std::int64_t racksPerWeek);

/// Drags a tranche's riser: sideways its first day, up and down its megawatts (units are then rounded to whole ones).
Result<Plan> setTrancheStart(const Plan& plan, TrancheId tranche, Day firstDay);
Result<Plan> setTranchePower(const Plan& plan, TrancheId tranche, Power power);

/// Last delivery of a rollout, by its own dates.
Day lastDeliveryOf(const Rollout& rollout);

/// "Successor can't start before predecessor is done." A circle is refused and its loop named.
Result<Plan> addDependency(const Plan& plan, EntityId predecessor, EntityId successor, DependencyKind kind,
                           std::int64_t lagDays);

/// The tasks from `successor` back to itself that a new dependency would close, or empty.
std::vector<EntityId> loopClosedBy(const Plan& plan, EntityId predecessor, EntityId successor);

/// Keeps today's own dates of every task as the agreed ones.
Plan setBaseline(const Plan& plan);
Plan clearBaseline(const Plan& plan);

}  // namespace wattscape
