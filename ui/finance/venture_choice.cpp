#include "ui/finance/venture_choice.h"

#include "core/model/ownership.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

template <class E>
bool names(const std::vector<Id<E>>& ids, EntityId id) {
    return std::ranges::any_of(ids, [id](Id<E> one) { return EntityId(one) == id; });
}

VentureId ventureOf(const Plan& plan, EntityId id) {
    if (plan.ventures.contains({id.value})) {
        return {id.value};
    }
    EntityId owner;
    visitEntity(plan, id, [&](const auto& entity) { owner = ownerOf(entity); });
    if (plan.ventures.contains({owner.value})) {
        return {owner.value};
    }
    VentureId found;
    plan.ventures.forEach([&](const Venture& venture) {
        const bool owns = names(venture.sites, id) || names(venture.halls, id) || names(venture.powerSources, id) ||
                          names(venture.rollouts, id) || names(venture.sites, owner);
        if (!found && owns) found = venture.id;
    });
    return found;
}

}  // namespace

VentureId ventureAtHand(const Plan& plan, const std::vector<EntityId>& selection) {
    for (const EntityId id : selection) {
        if (const VentureId venture = ventureOf(plan, id)) return venture;
    }
    VentureId first;
    plan.ventures.forEach([&](const Venture& venture) {
        if (!first) first = venture.id;
    });
    return first;
}

}  // namespace wattscape::ui
