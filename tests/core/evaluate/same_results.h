#pragma once

#include "core/evaluate/results.h"

namespace wattscape::testing {

/// Every scope that the plan has.
std::vector<Scope> scopesOf(const Plan& plan);

/// The first difference, to the last bit, in any metric of any scope, in issues, dates or sources; empty where all is
/// the same. Both are results of plans with the same entities.
std::string difference(const PlanResults& a, const PlanResults& b);

}  // namespace wattscape::testing
