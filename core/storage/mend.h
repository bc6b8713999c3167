#pragma once

#include "core/model/field.h"
#include "core/storage/plan_file.h"

#include <string>
#include <string_view>
#include <vector>

/// How a plan is made valid again after another program has written into its file: with the least loss, and every step
/// told. Private to core/storage.
namespace wattscape::detail {

/// What takes the place of a required value that can't be read: a name made from the id, the smallest number allowed,
/// the plan's first day, the first choice. Not said for references: nothing can stand in for what a row belongs to.
FieldValue standInFor(const FieldInfo& info, std::string_view kind, EntityId id, const Plan& plan);

/// A value as people read it, with its unit.
std::string sayValue(const FieldInfo& info, const FieldValue& value);

/// Takes out of the plan what breaks the model's rules between values, entity by entity, until none does.
void mendRules(Plan& plan, std::vector<Repair>& repairs);

}  // namespace wattscape::detail
