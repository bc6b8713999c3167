#include "core/model/edits/entity_edits.h"

#include "core/model/edits/coupled_fields.h"
#include "core/model/plan_diff.h"
#include "core/model/validate.h"

namespace wattscape {
namespace {

Result<void> checkTouched(const Plan& plan, EntityId id) {
    auto errors = validateEntity(plan, id);
    return errors.empty() ? Result<void>{} : fail(std::move(errors.front()));
}

Error absent(const Plan& plan, EntityId id) {
    return {ErrorCode::missing, message("the plan does not have it"), describe(plan, id)};
}

/// Marks stay on the fields that hold what they held.
template <class E>
void dropMarksOfChanged(const E& before, E& after) {
    std::erase_if(after.sources, [&](const FieldSource& mark) {
        const Field<E>* field = fieldNamed<E>(mark.field);
        return !field || field->of(before) != field->of(after);
    });
}

template <class E>
Result<Plan> setFieldsOf(const Plan& plan, const E& entity, const std::vector<FieldChange>& changes) {
    E changed = entity;
    for (const FieldChange& change : changes) {
        const Field<E>* field = fieldNamed<E>(change.key);
        if (!field) {
            return fail({ErrorCode::unknownName, message("a %1 has no field “%2”", namesOf(kindOf<E>).one, change.key),
                         describe(plan, entity.id)});
        }
        const E before = changed;
        if (auto put = field->put(changed, change.value); !put) {
            return fail(at(describe(plan, entity.id), std::move(put.error())));
        }
        edits::follow(plan, before, changed, change.key);
    }
    dropMarksOfChanged(entity, changed);
    return replace(plan, std::move(changed));
}

}  // namespace

template <class E>
Result<Added<E>> add(const Plan& plan, E entity) {
    if (plan.lastId >= highestId) {
        return fail({ErrorCode::outOfRange, message("has given all its ids; no entity can be added"), "plan"});
    }
    Added<E> added{plan, {plan.lastId + 1}};
    entity.id = added.id;
    added.plan.lastId = added.id.value;
    Table<E>& table = added.plan.template table<E>();
    table = table.with(added.id, std::move(entity));
    if (auto checked = checkTouched(added.plan, added.id); !checked) {
        return fail(std::move(checked.error()));
    }
    return added;
}

template <class E>
Result<Plan> replace(const Plan& plan, E entity) {
    const Id<E> id = entity.id;
    const E* before = plan.table<E>().find(id);
    if (!before) {
        return fail(absent(plan, id));
    }
    if (*before == entity) {
        return plan;
    }
    Plan changed = plan;
    Table<E>& table = changed.table<E>();
    table = table.with(id, std::move(entity));
    if (auto checked = checkTouched(changed, id); !checked) {
        return fail(std::move(checked.error()));
    }
    for (const EntityId dependant : edits::dependants(changed, *before, *changed.table<E>().find(id))) {
        if (auto checked = checkTouched(changed, dependant); !checked) {
            return fail(std::move(checked.error()));
        }
    }
    return changed;
}

Result<Plan> setFields(const Plan& plan, EntityId id, const std::vector<FieldChange>& changes) {
    Result<Plan> result = fail(absent(plan, id));
    visitEntity(plan, id, [&](const auto& entity) { result = setFieldsOf(plan, entity, changes); });
    return result;
}

Result<Plan> setField(const Plan& plan, EntityId id, std::string_view key, const FieldValue& value) {
    return setFields(plan, id, {{key, value}});
}

Result<Plan> setField(const Plan& plan, const std::vector<EntityId>& ids, std::string_view key, const FieldValue& value) {
    Result<Plan> result = plan;
    for (const EntityId id : ids) {
        result = setField(*result, id, key, value);
        if (!result) {
            break;
        }
    }
    return result;
}

Result<Plan> setPlanField(const Plan& plan, std::string_view key, const FieldValue& value) {
    const Field<PlanSettings>* field = fieldNamed<PlanSettings>(key);
    if (!field) {
        return fail({ErrorCode::unknownName, message("has no field “%1”", key), "plan"});
    }
    Plan changed = plan;
    if (auto put = field->put(changed.settings, value); !put) {
        return fail(at("plan", std::move(put.error())));
    }
    if (changed.lastDay() > latestDay) {
        return fail({ErrorCode::outOfRange,
                     message("end in %1; the calendar ends on %2", toIso(changed.lastMonth()), toIso(latestDay)),
                     "plan, Number of months"});
    }
    return changed;
}

bool sameContent(const Plan& a, const Plan& b) {
    return diffPlans(a, b).empty();
}

// NOLINTBEGIN(bugprone-macro-parentheses): a type takes none
#define WATTSCAPE_EDITS_OF(E)                      \
    template Result<Added<E>> add(const Plan&, E); \
    template Result<Plan> replace(const Plan&, E);
// NOLINTEND(bugprone-macro-parentheses)
WATTSCAPE_EDITS_OF(Source)
WATTSCAPE_EDITS_OF(Partner)
WATTSCAPE_EDITS_OF(Programme)
WATTSCAPE_EDITS_OF(Site)
WATTSCAPE_EDITS_OF(Hall)
WATTSCAPE_EDITS_OF(PowerSource)
WATTSCAPE_EDITS_OF(Tranche)
WATTSCAPE_EDITS_OF(SupplyContract)
WATTSCAPE_EDITS_OF(Hardware)
WATTSCAPE_EDITS_OF(Rollout)
WATTSCAPE_EDITS_OF(Milestone)
WATTSCAPE_EDITS_OF(Dependency)
WATTSCAPE_EDITS_OF(Venture)
WATTSCAPE_EDITS_OF(CostItem)
WATTSCAPE_EDITS_OF(FundingLayer)
WATTSCAPE_EDITS_OF(Offtake)
WATTSCAPE_EDITS_OF(DistributionTier)
WATTSCAPE_EDITS_OF(IgnoredIssue)
#undef WATTSCAPE_EDITS_OF

}  // namespace wattscape
