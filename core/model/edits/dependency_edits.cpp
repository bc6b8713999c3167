#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/loops.h"

namespace wattscape {

Result<Plan> addDependency(const Plan& plan, EntityId predecessor, EntityId successor, DependencyKind kind,
                           std::int64_t lagDays) {
    Dependency dependency;
    dependency.predecessor = predecessor;
    dependency.successor = successor;
    dependency.kind = kind;
    dependency.lagDays = lagDays;
    auto added = add(plan, std::move(dependency));
    if (!added) {
        return fail(std::move(added.error()));
    }
    return std::move(added->plan);
}

std::vector<EntityId> loopClosedBy(const Plan& plan, EntityId predecessor, EntityId successor) {
    return wayBetween(plan, successor, predecessor);
}

}  // namespace wattscape
