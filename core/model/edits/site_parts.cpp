#include "core/model/edits/site_parts.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/edits/plan_builder.h"
#include "core/model/edits/site_edits.h"
#include "core/model/validate.h"

#include <algorithm>

namespace wattscape {
namespace {

/// The site's halls as they stand in its order.
std::vector<const Hall*> hallsOf(const Plan& plan, SiteId site) {
    std::vector<const Hall*> halls;
    plan.halls.forEach([&](const Hall& hall) {
        if (hall.site == site) {
            halls.push_back(&hall);
        }
    });
    std::ranges::stable_sort(halls, {}, [](const Hall* hall) { return hall->order; });
    return halls;
}

template <class E>
void put(Plan& plan, E entity, std::initializer_list<std::string_view> changedFields) {
    std::erase_if(entity.sources, [&](const FieldSource& mark) { return std::ranges::count(changedFields, mark.field) > 0; });
    plan.table<E>() = plan.table<E>().with(std::move(entity));
}

void moveHall(Plan& plan, Hall hall, const Site& site) {
    const std::vector<const Hall*> there = hallsOf(plan, site.id);
    hall.order = there.empty() ? 1 : there.back()->order + 1;
    if (const Site* before = plan.sites.find(hall.site)) {
        hall.footprint = carried(std::move(hall.footprint), before->location, site.location);
    }
    hall.site = site.id;
    put(plan, std::move(hall), {"site", "hall_order", "footprint"});
}

/// Those chosen, and those that name a chosen hall.
std::vector<RolloutId> rolloutsGoing(const Plan& plan, const std::vector<EntityId>& ids) {
    std::vector<RolloutId> going;
    plan.rollouts.forEach([&](const Rollout& rollout) {
        if (std::ranges::count(ids, EntityId(rollout.id)) > 0 ||
            (rollout.hall && std::ranges::count(ids, EntityId(rollout.hall)) > 0)) {
            going.push_back(rollout.id);
        }
    });
    return going;
}

void moveRollout(Plan& plan, Rollout rollout, SiteId site) {
    rollout.site = site;
    const Hall* hall = plan.halls.find(rollout.hall);
    if (hall && hall->site != site) {
        rollout.hall = {};
    }
    put(plan, std::move(rollout), {"site", "hall"});
}

}  // namespace

Result<Plan> moveToSite(const Plan& plan, const std::vector<EntityId>& ids, SiteId site) {
    const Site* target = plan.sites.find(site);
    if (!target) {
        return fail({ErrorCode::missing, message("is no site of the plan"), describe(plan, site)});
    }
    Plan moved = plan;
    for (const EntityId id : ids) {
        const Hall* hall = plan.halls.find(HallId{id.value});
        if (hall && hall->site != site) {
            moveHall(moved, *hall, *target);
        }
    }
    for (const RolloutId id : rolloutsGoing(plan, ids)) {
        if (plan.rollouts.find(id)->site != site) {
            moveRollout(moved, *plan.rollouts.find(id), site);
        }
    }
    std::vector<Error> errors;
    moved.rollouts.forEach([&](const Rollout& rollout) {
        if (errors.empty()) {
            errors = validateEntity(moved, rollout.id);
        }
    });
    for (const EntityId id : ids) {
        if (errors.empty() && moved.halls.contains(HallId{id.value})) {
            errors = validateEntity(moved, id);
        }
    }
    if (!errors.empty()) {
        return fail(std::move(errors.front()));
    }
    return moved;
}

Result<Plan> orderHalls(const Plan& plan, const std::vector<HallId>& halls, SiteId site, HallId before) {
    auto moved = moveToSite(plan, {halls.begin(), halls.end()}, site);
    if (!moved) {
        return moved;
    }
    std::vector<HallId> order;
    const auto putChosen = [&] { order.insert(order.end(), halls.begin(), halls.end()); };
    bool placed = false;
    for (const Hall* hall : hallsOf(*moved, site)) {
        if (hall->id == before) {
            putChosen();
            placed = true;
        }
        if (std::ranges::count(halls, hall->id) == 0) {
            order.push_back(hall->id);
        }
    }
    if (!placed) {
        putChosen();
    }
    PlanBuilder builder(*std::move(moved));
    for (std::size_t i = 0; i < order.size(); ++i) {
        builder.take(setField(builder.plan(), order[i], "hall_order", static_cast<std::int64_t>(i + 1)));
    }
    return std::move(builder).finish();
}

}  // namespace wattscape
