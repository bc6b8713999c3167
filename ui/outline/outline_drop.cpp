#include "ui/outline/outline_drop.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/edits/plan_builder.h"
#include "core/model/edits/site_parts.h"
#include "ui/document/plan_document.h"

#include <algorithm>

namespace wattscape::ui {

DraggedEntities::DraggedEntities(const PlanDocument& from, std::vector<EntityId> ids) : from_(from), ids_(std::move(ids)) {
    setData(QLatin1StringView(format), {});
}

std::vector<EntityId> DraggedEntities::in(const QMimeData* data, const PlanDocument& document) {
    const auto* dragged = qobject_cast<const DraggedEntities*>(data);
    return dragged && &dragged->from_ == &document ? dragged->ids_ : std::vector<EntityId>{};
}

Result<Plan> dropped(const Plan& plan, const std::vector<EntityId>& ids, const DropPlace& place) {
    std::vector<HallId> halls;
    std::vector<EntityId> rollouts;
    for (const EntityId id : ids) {
        if (plan.halls.contains(HallId{id.value})) {
            halls.push_back(HallId{id.value});
        } else if (plan.rollouts.contains(RolloutId{id.value})) {
            rollouts.push_back(id);
        }
    }
    std::ranges::stable_sort(halls, {}, [&](HallId id) { return plan.halls.find(id)->order; });
    PlanBuilder builder(plan);
    if (!halls.empty()) {
        builder.take(orderHalls(plan, halls, place.site, place.before));
    }
    if (!rollouts.empty()) {
        builder.take(moveToSite(builder.plan(), rollouts, place.site));
    }
    if (!rollouts.empty() && place.on) {
        builder.take(setField(builder.plan(), rollouts, "hall", EntityId(place.on)));
    }
    return std::move(builder).finish();
}

bool canBeDragged(const Plan& plan, EntityId id) {
    return plan.halls.contains(HallId{id.value}) || plan.rollouts.contains(RolloutId{id.value});
}

}  // namespace wattscape::ui
