#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/remedy/remedy_kinds.h"

#include <algorithm>

namespace wattscape::detail {
namespace {

using std::chrono::days;

constexpr int mostHalls = 3;  ///< nobody wants to read of more

PlanEdit startOn(RolloutId rollout, Day day) {
    return [=](const Plan& plan) { return moveRollout(plan, rollout, day); };
}

Message startMessage(const Plan& plan, const Rollout& rollout, Day day) {
    return message("Start %1 on %2, %3 days later", nameOf(plan, rollout.id), toIso(day), (day - rollout.firstRacksOn).count());
}

/// How far a rollout can be put off with all its racks ready inside the plan.
days roomToMove(const Plan& plan, const Rollout& rollout) {
    return plan.lastDay() - (lastDeliveryOf(rollout) + days{rollout.commissioningDays.value_or(0)});
}

}  // namespace

void offerLaterStart(Trials& trials, const Rollout& rollout) {
    const days room = roomToMove(trials.plan(), rollout);
    if (room <= days{0}) return;
    const auto later = [&](std::int64_t by) { return startOn(rollout.id, rollout.firstRacksOn + days{by}); };
    if (const auto by = trials.nearestThatSolves(0, room.count(), later)) {
        trials.offer(startMessage(trials.plan(), rollout, rollout.firstRacksOn + days{*by}), later(*by));
    }
}

void offerStartOn(Trials& trials, const Rollout& rollout, Day day) {
    if (day > rollout.firstRacksOn && day <= trials.plan().lastDay()) {
        trials.offer(startMessage(trials.plan(), rollout, day), startOn(rollout.id, day));
    }
}

void offerSlowerRamp(Trials& trials, const Rollout& rollout) {
    const auto slower = [&](std::int64_t racks) -> PlanEdit {
        return [=, id = rollout.id](const Plan& plan) { return setRacksPerWeek(plan, id, racks); };
    };
    const days span = trials.plan().lastDay() - days{rollout.commissioningDays.value_or(0)} - rollout.firstRacksOn;
    if (span < days{0}) return;
    const std::int64_t weeks = span.count() / 7 + 1;
    const std::int64_t least = (rollout.racks + weeks - 1) / weeks;  // fewer a week and not all are there by the plan's end
    if (least >= rollout.racksPerWeek) return;
    if (const auto racks = trials.nearestThatSolves(rollout.racksPerWeek, least, slower)) {
        trials.offer(message("Slow %1 to %2 racks a week instead of %3", nameOf(trials.plan(), rollout.id), *racks,
                             rollout.racksPerWeek),
                     slower(*racks));
    }
}

void offerFewerRacks(Trials& trials, const Rollout& rollout) {
    const auto fewer = [&](std::int64_t racks) -> PlanEdit {
        return [=, id = rollout.id](const Plan& plan) { return setField(plan, id, "racks", racks); };
    };
    if (rollout.racks <= 1) return;
    if (const auto racks = trials.nearestThatSolves(rollout.racks, 1, fewer)) {
        trials.offer(
            message("Reduce %1 to %2 racks, %3 fewer", nameOf(trials.plan(), rollout.id), *racks, rollout.racks - *racks),
            fewer(*racks));
    }
}

void offerOtherHall(Trials& trials, const Rollout& rollout) {
    const auto into = [&](HallId hall) -> PlanEdit {
        const FieldValue value = hall ? FieldValue(EntityId(hall)) : FieldValue();
        return [=, id = rollout.id](const Plan& plan) { return setField(plan, id, "hall", value); };
    };
    const std::string name = nameOf(trials.plan(), rollout.id);
    if (rollout.hall) {
        trials.offer(message("Let %1 go into any hall of its site", name), into({}));
    }
    int offered = 0;
    trials.plan().halls.forEach([&](const Hall& hall) {
        if (hall.site == rollout.site && hall.id != rollout.hall && offered < mostHalls) {
            offered += trials.offer(message("Put %1 into %2", name, nameOf(trials.plan(), hall.id)), into(hall.id)) ? 1 : 0;
        }
    });
}

void offerRetirement(Trials& trials, const Rollout& rollout) {
    const Day day = trials.issue().from;
    if (day > rollout.firstRacksOn) {
        trials.offer(message("Retire %1 on %2", nameOf(trials.plan(), rollout.id), toIso(day)),
                     [=, id = rollout.id](const Plan& plan) { return setField(plan, id, "retire_on", day); });
    }
}

}  // namespace wattscape::detail
