#pragma once

#include "core/base/result.h"
#include "core/evaluate/results.h"

#include <stop_token>

namespace wattscape {

/// Computes a plan's results. A pure function: no clock, no settings, no
/// files; the same plan gives the same bits on any number of threads. With the results of an earlier plan at hand only
/// the sites that differ are computed again. The plan is valid (core/model/validate.h).
/// Fails only with ErrorCode::cancelled, soon after the token asks for it.
Result<PlanResults> evaluate(PlanPointer plan, const PlanResults* previous = nullptr, const std::stop_token& stop = {});

}  // namespace wattscape
