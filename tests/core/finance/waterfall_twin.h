#pragma once

#include "core/finance/waterfall.h"

namespace wattscape::testing {

/// A waterfall once more, without a sheet: period by period, tier by tier, plain sums. By period, tier and partner.
std::vector<std::vector<std::vector<double>>> waterfallTwin(const finance::WaterfallTerms& terms,
                                                            const std::vector<double>& years, const std::vector<double>& cash,
                                                            const std::vector<std::vector<double>>& paidIn);

}  // namespace wattscape::testing
