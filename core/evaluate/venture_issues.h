#pragma once

#include "core/evaluate/plan_results_data.h"

namespace wattscape {

/// What is wrong with the plan's ventures: months in which partners' commitments do not cover what is called.
void addVentureIssues(std::vector<Issue>& issues, const PlanResultsData& results);

}  // namespace wattscape
