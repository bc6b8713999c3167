#pragma once

#include "core/base/result.h"
#include "core/model/edits/entity_edits.h"

namespace wattscape {

/// A part of a plan, for cut, copy and paste between plans: the chosen entities with all that is part of them, the
/// dependencies among them, and whatever they refer to, under the ids they had.
struct Fragment {
    Plan plan;
    std::vector<EntityId> chosen;  ///< in the order given

    bool empty() const { return chosen.empty(); }
};

/// Ids that the plan does not have are left out.
Fragment extract(const Plan& plan, const std::vector<EntityId>& ids);

/// Puts copies of the chosen entities and their parts into a plan. References among the copies point to the copies;
/// others point to the plan's own entity of the same kind, name and place (site, source), and to a copy of it where the
/// plan has none. A reference that may be empty to a hall, rollout or other task that was not chosen is emptied then.
/// With a site given, what was chosen without its site goes there. A copy whose name is taken is counted on
/// (edits/free_name.h). Names the copies of the chosen entities, in their order.
Result<Duplicated> paste(const Plan& plan, const Fragment& fragment, SiteId into = {});

}  // namespace wattscape
