#pragma once

#include "core/evaluate/plan_results_data.h"
#include "core/finance/venture_case.h"

namespace wattscape {

/// What a venture's cash follows from, gathered from the plan and from what its sites do. An asset that a venture names
/// itself is its own; what lies at its sites is, unless another venture names it. A hall is paid for from the start of its
/// construction to the day it is ready (all on that day where no start is said), a source as its megawatts come, racks by
/// their payment terms (all on delivery where none are said; of racks that fail acceptance what is due after delivery
/// follows the days of replacement later).
finance::VentureCase ventureCaseOf(const PlanResultsData& results, VentureId venture);

std::shared_ptr<const finance::VentureResults> workedOut(finance::VentureCase given);

}  // namespace wattscape
