#include "core/model/edits/site_moves.h"

#include "core/model/edits/site_edits.h"

namespace wattscape {

Result<Plan> moveSites(const Plan& plan, const std::vector<EntityId>& sites, double eastward, double northward) {
    Plan moved = plan;
    for (const EntityId id : sites) {
        const Site* site = plan.sites.find(SiteId{id.value});
        if (!site) continue;
        auto next = moveSite(moved, site->id, {site->location.longitude + eastward, site->location.latitude + northward});
        if (!next) return next;
        moved = *std::move(next);
    }
    return moved;
}

}  // namespace wattscape
