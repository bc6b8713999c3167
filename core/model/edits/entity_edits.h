#pragma once

#include "core/base/result.h"
#include "core/model/field.h"
#include "core/model/plan.h"

#include <string_view>
#include <vector>

/// Edits that every kind of entity knows. An edit is a function from a plan to a plan; it refuses, with entity, field
/// and what is allowed, whatever would break a rule of the model. One that changes nothing returns a plan for which
/// `sameContent` holds, and the document records no step.
namespace wattscape {

template <class E>
struct Added {
    Plan plan;
    Id<E> id;
};

/// Adds an entity; its id is given here, whatever it says. Defined for each kind of entity.
template <class E>
Result<Added<E>> add(const Plan& plan, E entity);

/// Puts a changed entity in the place of the one with its id.
template <class E>
Result<Plan> replace(const Plan& plan, E entity);

/// Sets one field by key. The field's source mark goes: what a person typed is an assumption. `monostate` puts the
/// default back. Fields that exclude each other follow: a tranche's megawatts and units are turned into one another, a
/// rollout's hall brings its site along and its site drops a hall elsewhere.
Result<Plan> setField(const Plan& plan, EntityId id, std::string_view key, const FieldValue& value);

/// The same for several entities at once; all or none.
Result<Plan> setField(const Plan& plan, const std::vector<EntityId>& ids, std::string_view key, const FieldValue& value);

struct FieldChange {
    std::string_view key;
    FieldValue value;
};

/// Sets several fields of one entity in this order, which only have to make sense together: a period may move past itself.
Result<Plan> setFields(const Plan& plan, EntityId id, const std::vector<FieldChange>& changes);

/// Sets one field of the plan itself.
Result<Plan> setPlanField(const Plan& plan, std::string_view key, const FieldValue& value);

/// What else has to go when these entities go: a site's halls, sources, rollouts, their dependencies, …
/// Ascending; the entities themselves are not in it. References that may be empty (a site's programme) are emptied
/// instead and are not listed.
std::vector<EntityId> whatGoesWith(const Plan& plan, const std::vector<EntityId>& ids);

/// Removes the entities and all that goes with them. Ids that the plan does not have are passed over.
Result<Plan> removeEntities(const Plan& plan, const std::vector<EntityId>& ids);

struct Duplicated {
    Plan plan;
    std::vector<EntityId> ids;  ///< of the copies, in the order of the originals
};

/// Copies entities with all they own (a site with its halls, sources, tranches, rollouts and contracts); references
/// inside the copied set point to the copies. Names are counted on: "Hall 1" gives "Hall 2" (edits/free_name.h). Between plans:
/// edits/fragment.h.
Result<Duplicated> duplicate(const Plan& plan, const std::vector<EntityId>& ids);

/// Same settings, entities, baseline; ids ever given and the time of the last change don't count.
bool sameContent(const Plan& a, const Plan& b);

}  // namespace wattscape
