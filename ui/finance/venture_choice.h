#pragma once

#include "core/model/plan.h"

#include <vector>

namespace wattscape::ui {

/// The venture a selection speaks of: itself, the one that a selected part belongs to, or the first that owns a selected
/// asset; of no selection, the plan's first. Empty where the plan has none.
VentureId ventureAtHand(const Plan& plan, const std::vector<EntityId>& selection);

}  // namespace wattscape::ui
