#include "core/downside/downside.h"
#include "core/model/edits/date_edits.h"
#include "core/model/validate.h"

#include <algorithm>
#include <cmath>

namespace wattscape {
namespace {

/// The plan with every entity of a kind changed.
template <class E, class Change>
void changeAll(Plan& plan, Change change) {
    Table<E>& table = plan.table<E>();
    for (const auto& entity : table.values()) {
        E changed = *entity;
        change(changed);
        if (!(changed == *entity)) table = table.with(entity->id, std::move(changed));
    }
}

void scale(std::optional<Money>& money, double factor) {
    if (money) money = Money{money->value() * factor};
}

void scale(std::optional<double>& value, double factor) {
    if (value) value = *value * factor;
}

/// What stands when the plan begins is a fact, and does not move.
Result<Plan> delayed(const Plan& plan, double days) {
    std::vector<EntityId> tasks;
    plan.halls.forEach([&](const Hall& hall) {
        if (hall.readyOn > plan.firstDay()) tasks.push_back(hall.id);
    });
    plan.tranches.forEach([&](const Tranche& tranche) {
        if (tranche.firstDay > plan.firstDay()) tasks.push_back(tranche.id);
    });
    plan.rollouts.forEach([&](const Rollout& rollout) {
        if (rollout.firstRacksOn > plan.firstDay()) tasks.push_back(rollout.id);
    });
    const std::chrono::days by{std::llround(days)};
    return tasks.empty() || by.count() == 0 ? Result<Plan>(plan) : moveBy(plan, tasks, by);
}

Plan dearer(Plan plan, double share) {
    const double factor = 1 + share;
    changeAll<Hall>(plan, [&](Hall& hall) { scale(hall.shellCost, factor); });
    changeAll<PowerSource>(plan, [&](PowerSource& source) { scale(source.capex, factor); });
    changeAll<Hardware>(plan, [&](Hardware& hardware) { scale(hardware.rackPrice, factor); });
    changeAll<CostItem>(plan, [&](CostItem& item) { scale(item.amount, factor); });  // shares grow with what they are of
    return plan;
}

Plan worseSold(Plan plan, double share) {
    changeAll<Offtake>(plan, [&](Offtake& offtake) {
        scale(offtake.capacityPrice, 1 - share);
        scale(offtake.gpuHourPrice, 1 - share);
        if (offtake.basis == OfftakeBasis::costPlus) offtake.margin = (1 + offtake.margin.value_or(0)) * (1 - share) - 1;
    });
    return plan;
}

Plan dearerLent(Plan plan, double points) {
    changeAll<FundingLayer>(plan, [&](FundingLayer& layer) {
        if (layer.rate) layer.rate = *layer.rate + points;
    });
    return plan;
}

Plan lessUsed(Plan plan, double points) {
    const double now = plan.settings.assumedUtilisation.value_or(PlanSettings::defaultUtilisation);
    plan.settings.assumedUtilisation = std::max(now - points, 0.0);
    return plan;
}

Result<Plan> changedBy(const Plan& plan, const Downside& downside) {
    switch (downside.kind) {
        case DownsideKind::delay: return delayed(plan, downside.amount);
        case DownsideKind::cost: return dearer(plan, downside.amount);
        case DownsideKind::price: return worseSold(plan, downside.amount);
        case DownsideKind::rate: return dearerLent(plan, downside.amount);
        case DownsideKind::utilisation: return lessUsed(plan, downside.amount);
    }
    return plan;
}

}  // namespace

Result<Plan> planWith(const Plan& plan, const Downside& downside) {
    if (downside.amount == 0) return plan;
    Result<Plan> worse = changedBy(plan, downside);
    if (!worse) return worse;
    const std::vector<Error> errors = validate(*worse);
    if (!errors.empty() && validate(plan).empty()) return fail(errors.front());
    return worse;
}

}  // namespace wattscape
