#pragma once

#include "ui/charts/chart_content.h"

#include <vector>

namespace wattscape::ui {

/// Where each layer's shape ends, in the layers' order: for a stacked one the running total of the stack up to it, for
/// a line its own values. Of hidden ones only those that keep their room count in the totals.
std::vector<Steps> topsOf(const ChartContent& content, const std::vector<bool>& hidden);

}  // namespace wattscape::ui
