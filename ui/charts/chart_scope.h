#pragma once

#include "core/evaluate/results.h"

#include <vector>

#include <QString>

namespace wattscape::ui {

/// What a power chart is about when these entities are selected: the site they all belong to, a programme, or the plan.
Scope powerScope(const Plan& plan, const std::vector<EntityId>& selection);

/// The same for a capacity chart, which can also be about a hall or a hardware.
Scope capacityScope(const Plan& plan, const std::vector<EntityId>& selection);

/// The sites a plan, programme or site scope stands for, ascending.
std::vector<SiteId> sitesOf(const Plan& plan, const Scope& scope);

/// Its name, or the plan's.
QString nameOf(const Plan& plan, const Scope& scope);

/// "Abilene: firm supply"; what is shown alone where the scope has no name.
QString titleOf(const Plan& plan, const Scope& scope, const QString& shown);

}  // namespace wattscape::ui
