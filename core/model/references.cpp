#include "core/model/references.h"

namespace wattscape {

std::optional<EntityKind> kindOfEntity(const Plan& plan, EntityId id) {
    std::optional<EntityKind> kind;
    visitEntity(plan, id, [&]<class E>(const E&) { kind = kindOf<E>; });
    return kind;
}

std::vector<EntityId> idsIn(const FieldValue& value) {
    if (const auto* id = std::get_if<EntityId>(&value)) {
        return {*id};
    }
    if (const auto* ids = std::get_if<std::vector<EntityId>>(&value)) {
        return *ids;
    }
    return {};
}

}  // namespace wattscape
