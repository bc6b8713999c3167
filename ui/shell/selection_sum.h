#pragma once

#include "core/evaluate/results.h"

#include <vector>

#include <QString>

namespace wattscape::ui {

/// What the selected things come to on a day, for the status bar. Programmes, sites and halls: IT megawatts, racks and
/// GPUs energised, and the price of racks that stand idle; what lies in another selected one is not counted twice. Only
/// rollouts: racks; only power sources: firm megawatts. Anything else: the whole plan.
QString selectionSum(const PlanResults& results, const Plan& plan, const std::vector<EntityId>& selection, Day day);

}  // namespace wattscape::ui
