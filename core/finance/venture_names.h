#pragma once

#include "core/finance/month_shares.h"
#include "core/formula/figure.h"
#include "core/model/plan.h"

namespace wattscape::finance {

/// What the figures of a monthly sheet of a plan are called: periods by ISO month, entities by their names: "Interest – Term
/// debt [2027-03]". The sheet outlives the names; the plan is not held on to.
formula::FigureNames figureNames(const formula::Sheet& sheet, const MonthSpan& months, const Plan& plan);

}  // namespace wattscape::finance
