#include "core/model/edits/entity_edits.h"
#include "core/model/ownership.h"
#include "core/model/references.h"

#include <algorithm>

namespace wattscape {
namespace {

/// Whether it says nothing without the one it names, whatever its kind may do without.
template <class E>
bool needs(const E&, EntityId) {
    return false;
}

bool needs(const FundingLayer& layer, EntityId id) {
    return (layer.kind == FundingKind::guaranty && layer.provider == id) ||
           (layer.kind == FundingKind::warrant && layer.recipient == id);
}

bool needs(const DistributionTier& tier, EntityId id) {
    const bool rated = tier.kind == TierKind::split && tier.rate;
    const bool flips = tier.kind == TierKind::flip && !tier.flipOn;
    return tier.partner == id && (tier.kind == TierKind::catchUp || rated || flips);
}

/// Whether an entity has no business left once the doomed are gone: a part of one, or with a reference it can't do without.
template <class E>
bool goesWith(const E& entity, const std::set<EntityId>& doomed) {
    if (const EntityId owner = ownerOf(entity); owner && doomed.contains(owner)) {
        return true;
    }
    bool goes = false;
    forEachReference(entity, [&](const FieldInfo& info, EntityId id) {
        goes = goes || (doomed.contains(id) && (info.required || needs(entity, id)));
    });
    return goes;
}

/// Kinds come after those they refer to, so one walk finds all.
std::set<EntityId> doomedBy(const Plan& plan, const std::vector<EntityId>& ids) {
    std::set<EntityId> doomed(ids.begin(), ids.end());
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        table.forEach([&](const E& entity) {
            if (goesWith(entity, doomed)) {
                doomed.insert(entity.id);
            }
        });
    });
    return doomed;
}

template <class E>
bool namesAny(const E& entity, const std::set<EntityId>& ids) {
    bool names = std::any_of(entity.sources.begin(), entity.sources.end(),
                             [&](const FieldSource& mark) { return ids.contains(mark.source); });
    forEachReference(entity, [&](const FieldInfo&, EntityId id) { names = names || ids.contains(id); });
    return names;
}

template <class E>
Table<E> without(const Table<E>& table, const std::set<EntityId>& doomed) {
    Table<E> left = table;
    table.forEach([&](const E& entity) {
        if (doomed.contains(entity.id)) {
            left = left.without(entity.id);
        } else if (namesAny(entity, doomed)) {
            E emptied = entity;
            mapReferences(emptied, [&](EntityId id) { return doomed.contains(id) ? EntityId{} : id; });
            left = left.with(entity.id, std::move(emptied));
        }
    });
    return left;
}

}  // namespace

std::vector<EntityId> whatGoesWith(const Plan& plan, const std::vector<EntityId>& ids) {
    std::set<EntityId> doomed = doomedBy(plan, ids);
    for (const EntityId id : ids) {
        doomed.erase(id);
    }
    return {doomed.begin(), doomed.end()};
}

Result<Plan> removeEntities(const Plan& plan, const std::vector<EntityId>& ids) {
    const std::set<EntityId> doomed = doomedBy(plan, ids);
    Plan left = plan;
    forEachTable(left, [&]<class E>(Table<E>& table) { table = without(table, doomed); });
    for (const EntityId id : doomed) {
        left.baseline = left.baseline.without(id);
    }
    return left;
}

}  // namespace wattscape
