#pragma once

#include "ui/inspector/field_editor.h"

namespace wattscape::ui {

/// What these entities – of one kind – hold in each of their fields, or the plan itself where there are none: one state a
/// field, in the order of the fields.
std::vector<FieldState> fieldStates(const Plan& plan, const std::vector<EntityId>& ids);

/// The fields of that kind, or of the plan itself; none where the entities are of several kinds.
std::vector<FieldInfo> commonFields(const Plan& plan, const std::vector<EntityId>& ids);

/// Carries the change out on each of them, or on the plan itself where there are none; all or none.
Result<Plan> changeField(const Plan& plan, const std::vector<EntityId>& ids, std::string_view key, const Change& change);

}  // namespace wattscape::ui
