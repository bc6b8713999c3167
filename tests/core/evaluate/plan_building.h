#pragma once

#include "core/model/plan.h"

namespace wattscape::testing {

/// "2026-07-01" as a day; the text is known to be one.
inline Day day(std::string_view iso) {
    return parseDay(iso).value();
}

/// Puts an entity into the plan under the next id, as a planner's edit would, and hands the id out.
template <class E>
Id<E> put(Plan& plan, E entity) {
    entity.id = Id<E>{++plan.lastId};
    plan.table<E>() = plan.table<E>().with(entity);
    return entity.id;
}

/// Puts a changed entity in place of the one with its id.
template <class E>
void change(Plan& plan, Id<E> id, auto&& alter) {
    E entity = *plan.table<E>().find(id);
    alter(entity);
    plan.table<E>() = plan.table<E>().with(id, entity);
}

inline PlanPointer share(Plan plan) {
    return std::make_shared<const Plan>(std::move(plan));
}

}  // namespace wattscape::testing
