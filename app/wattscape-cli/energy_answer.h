#pragma once

#include "app/wattscape-cli/files.h"
#include "core/evaluate/results.h"

namespace wattscape::cli {

/// Months of a plan, as places in a series.
struct Span {
    int first = 0;
    int count = 0;
};

/// Each series of energy by its key, a figure a month; null for halls and hardware, which have none.
Answer energyAnswer(const PlanResults& results, const Scope& scope, Span span);

/// What each power source and each supply contract adds to it, contracts with the terms of their bills.
Answer sourceEnergyAnswer(const PlanResults& results, const PowerSource& source, Span span);
Answer contractsAnswer(const PlanResults& results, Span span);

}  // namespace wattscape::cli
