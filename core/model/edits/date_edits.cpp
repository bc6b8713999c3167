#include "core/model/edits/date_edits.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/references.h"

#include <algorithm>
#include <cmath>

namespace wattscape {
namespace {

using std::chrono::days;

void shift(std::optional<Day>& day, days by) {
    if (day) {
        *day += by;
    }
}

void moveDates(Hall& hall, days by) {
    shift(hall.constructionStart, by);
    hall.readyOn += by;
}
void moveDates(Tranche& tranche, days by) {
    tranche.firstDay += by;
    shift(tranche.lastDay, by);
}
void moveDates(Rollout& rollout, days by) {
    rollout.firstRacksOn += by;
    shift(rollout.retireOn, by);
}
void moveDates(Milestone& milestone, days by) {
    shift(milestone.date, by);
}

template <class E>
concept Movable = requires(E entity) {
    moveDates(entity, days{1});
};

Error noTask(const Plan& plan, EntityId id) {
    return {ErrorCode::missing, message("is no hall, tranche, rollout or milestone of the plan"), describe(plan, id)};
}

/// Changes a copy of the entity and puts it in its place.
template <class E, class Change>
Result<Plan> change(const Plan& plan, Id<E> id, Change&& apply) {
    const E* entity = plan.table<E>().find(id);
    if (!entity) {
        return fail(noTask(plan, id));
    }
    E changed = *entity;
    apply(changed);
    return replace(plan, std::move(changed));
}

/// Without the mark that says the figure came from a catalogue: a person just gave it.
template <class E>
void unmark(E& entity, std::string_view key) {
    std::erase_if(entity.sources, [&](const FieldSource& mark) { return mark.field == key; });
}

void unmarkDates(Entity& entity) {
    static constexpr std::array<std::string_view, 7> keys{"construction_start", "ready_on",  "first_day", "last_day",
                                                          "first_racks_on",     "retire_on", "date"};
    for (const std::string_view key : keys) {
        unmark(entity, key);
    }
}

Result<Plan> moveOne(const Plan& plan, EntityId task, days by) {
    Result<Plan> moved = fail(noTask(plan, task));
    visitEntity(plan, task, [&]<class E>(const E& entity) {
        if constexpr (Movable<E>) {
            moved = change<E>(plan, entity.id, [&](E& changed) {
                moveDates(changed, by);
                unmarkDates(changed);
            });
        }
    });
    return moved;
}

std::int64_t ceilDiv(std::int64_t a, std::int64_t b) {
    return (a + b - 1) / b;
}

}  // namespace

Result<Plan> moveBy(const Plan& plan, const std::vector<EntityId>& tasks, days by) {
    Result<Plan> moved = plan;
    if (by == days{0}) {
        return moved;
    }
    for (const EntityId task : tasks) {
        moved = moveOne(*moved, task, by);
        if (!moved) {
            break;
        }
    }
    return moved;
}

Result<Plan> moveRollout(const Plan& plan, RolloutId rollout, Day firstRacksOn) {
    const Rollout* known = plan.rollouts.find(rollout);
    return known ? moveBy(plan, {rollout}, firstRacksOn - known->firstRacksOn) : fail(noTask(plan, rollout));
}

Result<Plan> finishRolloutBy(const Plan& plan, RolloutId rollout, Day lastDelivery) {
    const Rollout* known = plan.rollouts.find(rollout);
    if (!known) {
        return fail(noTask(plan, rollout));
    }
    const std::int64_t span = std::max<std::int64_t>((lastDelivery - known->firstRacksOn).count(), 0);
    return setRacksPerWeek(plan, rollout, ceilDiv(known->racks, span / 7 + 1));
}

Result<Plan> setRacksPerWeek(const Plan& plan, RolloutId rollout, std::int64_t racksPerWeek) {
    return setField(plan, rollout, "racks_per_week", racksPerWeek);
}

Result<Plan> setTrancheStart(const Plan& plan, TrancheId tranche, Day firstDay) {
    return setField(plan, tranche, "first_day", firstDay);
}

Result<Plan> setTranchePower(const Plan& plan, TrancheId tranche, Power power) {
    return change<Tranche>(plan, tranche, [&](Tranche& changed) {
        const bool inUnits = changed.unitPower && *changed.unitPower > Power{};
        if (inUnits) {
            changed.units = std::llround(power.megawatts() / changed.unitPower->megawatts());
            unmark(changed, "units");
        } else {
            changed.power = power;
            changed.units.reset();
            changed.unitPower.reset();
        }
        unmark(changed, "power_mw");
    });
}

Day lastDeliveryOf(const Rollout& rollout) {
    return rollout.firstRacksOn + days{7 * (ceilDiv(rollout.racks, rollout.racksPerWeek) - 1)};
}

}  // namespace wattscape
