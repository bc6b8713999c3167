#include "ui/inspector/field_states.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/edits/site_edits.h"
#include "core/model/references.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

template <class E>
void append(std::vector<FieldState>& states, const E& entity) {
    const auto fields = fieldsOf<E>();
    states.resize(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        states[i].said.push_back(fields[i].of(entity));
        states[i].inForce.push_back(valueInForce(entity, fields[i]));
    }
}

/// A site takes its boundary and its halls along.
Result<Plan> setOne(const Plan& plan, EntityId id, std::string_view key, const FieldValue& value) {
    const auto* location = std::get_if<LonLat>(&value);
    const bool moves = location && key == "location" && plan.sites.contains(SiteId{id.value});
    return moves ? moveSite(plan, SiteId{id.value}, *location) : setField(plan, id, key, value);
}

}  // namespace

std::vector<FieldState> fieldStates(const Plan& plan, const std::vector<EntityId>& ids) {
    std::vector<FieldState> states;
    if (ids.empty()) {
        append(states, plan.settings);
    }
    for (const EntityId id : ids) {
        visitEntity(plan, id, [&](const auto& entity) { append(states, entity); });
    }
    return states;
}

std::vector<FieldInfo> commonFields(const Plan& plan, const std::vector<EntityId>& ids) {
    if (ids.empty()) {
        std::vector<FieldInfo> infos;
        std::ranges::transform(fieldsOf<PlanSettings>(), std::back_inserter(infos), &Field<PlanSettings>::info);
        return infos;
    }
    const auto kind = kindOfEntity(plan, ids.front());
    const bool same = std::ranges::all_of(ids, [&](EntityId id) { return kindOfEntity(plan, id) == kind; });
    return kind && same ? fieldInfosOf(*kind) : std::vector<FieldInfo>{};
}

Result<Plan> changeField(const Plan& plan, const std::vector<EntityId>& ids, std::string_view key, const Change& change) {
    if (ids.empty()) {
        const auto* field = fieldNamed<PlanSettings>(key);
        const auto value = change(field ? valueInForce(plan.settings, *field) : FieldValue());
        return value ? setPlanField(plan, key, *value) : fail(value.error());
    }
    Result<Plan> changed = plan;
    for (const EntityId id : ids) {
        const auto value = change(valueInForce(*changed, id, key).value_or(FieldValue()));
        changed = value ? setOne(*changed, id, key, *value) : fail(at(describe(plan, id), value.error()));
        if (!changed) break;
    }
    return changed;
}

}  // namespace wattscape::ui
