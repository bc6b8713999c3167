#pragma once

#include "core/model/plan.h"

#include <vector>

#include <QString>

namespace wattscape::ui {

/// "Hall 1 · hall, Abilene": a task by its name, its kind and its site, so that two halls of one name can be told apart.
/// Where it has no name, by what sets it apart. Empty for what is no task.
QString taskName(const Plan& plan, EntityId task);

/// Every task of the plan, by site and name.
std::vector<EntityId> tasksByPlace(const Plan& plan);

}  // namespace wattscape::ui
