#pragma once

#include "core/model/field.h"

#include <optional>
#include <vector>

/// How entities hold on to each other, read off their fields.
namespace wattscape {

/// The kind of the entity with this id; empty when the plan has none.
std::optional<EntityKind> kindOfEntity(const Plan& plan, EntityId id);

/// Halls, tranches, rollouts and milestones are the tasks of a schedule.
constexpr bool isTask(EntityKind kind) {
    return kind == EntityKind::hall || kind == EntityKind::tranche || kind == EntityKind::rollout ||
           kind == EntityKind::milestone;
}

constexpr bool isReference(FieldType type) {
    return type == FieldType::reference || type == FieldType::references || type == FieldType::anyTask ||
           type == FieldType::byPartner;
}

/// The ids a field's value names: none, one or a list.
std::vector<EntityId> idsIn(const FieldValue& value);

/// The fields of E that name other entities.
template <class E>
const std::vector<Field<E>>& referenceFieldsOf() {
    static const std::vector<Field<E>> references = [] {
        std::vector<Field<E>> found;
        for (const Field<E>& field : fieldsOf<E>()) {
            if (isReference(field.info.type)) {
                found.push_back(field);
            }
        }
        return found;
    }();
    return references;
}

/// Calls `visit(const FieldInfo&, EntityId)` for every id that the entity's fields name, source marks not among them.
template <class E, class Visit>
void forEachReference(const E& entity, Visit&& visit) {
    for (const Field<E>& field : referenceFieldsOf<E>()) {
        for (const EntityId id : idsIn(field.of(entity))) {
            visit(field.info, id);
        }
    }
}

/// The amounts under other ids; those whose id became empty go, and shares are scaled up to add to 1 again.
PartnerAmounts withPartners(const FieldInfo& info, const PartnerAmounts& amounts, const std::vector<EntityId>& ids);

/// Puts `mapped(id)` in the place of every id the entity names, in fields and source marks; where that is empty the
/// reference goes. A required reference whose id maps to nothing stays as it is: its entity has no business left.
template <class E, class Mapped>
void mapReferences(E& entity, Mapped&& mapped) {
    for (const Field<E>& field : referenceFieldsOf<E>()) {
        const FieldValue value = field.of(entity);
        if (const auto* amounts = std::get_if<PartnerAmounts>(&value)) {
            std::vector<EntityId> ids;
            for (const PartnerAmount& one : *amounts) {
                ids.push_back(mapped(one.partner));
            }
            PartnerAmounts left = withPartners(field.info, *amounts, ids);
            (void)field.put(entity, left.empty() ? FieldValue() : FieldValue(std::move(left)));
            continue;
        }
        std::vector<EntityId> kept;
        for (const EntityId id : idsIn(value)) {
            if (const EntityId target = mapped(id)) {
                kept.push_back(target);
            }
        }
        if (field.info.type == FieldType::references) {
            (void)field.put(entity, kept.empty() ? FieldValue() : FieldValue(std::move(kept)));
        } else if (isSaid(value)) {
            (void)field.put(entity, kept.empty() ? FieldValue() : FieldValue(kept.front()));
        }
    }
    std::erase_if(entity.sources, [&](FieldSource& mark) {
        mark.source = {mapped(mark.source).value};
        return !mark.source;
    });
}

}  // namespace wattscape
