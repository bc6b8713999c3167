#include "core/model/ownership.h"

namespace wattscape {

std::set<EntityId> withParts(const Plan& plan, const std::vector<EntityId>& ids) {
    std::set<EntityId> all;
    for (const EntityId id : ids) {
        if (visitEntity(plan, id, [](const auto&) {})) {
            all.insert(id);
        }
    }
    // Kinds come after those they can be part of, so one walk finds every depth.
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        table.forEach([&](const E& entity) {
            if (const EntityId owner = ownerOf(entity); owner && all.contains(owner)) {
                all.insert(entity.id);
            }
        });
    });
    return all;
}

}  // namespace wattscape
