#pragma once

#include "core/base/day.h"
#include "core/model/entities.h"

#include <span>

/// Reading values that hold from a day on until the next.
namespace wattscape {

/// The value that holds on a day; 0 before the first step.
double valueOn(const Steps& steps, Day day);

/// The largest value that holds on any day from `first` to `last`.
double highest(const Steps& steps, Day first, Day last);

/// Day by day the sum of all, added in their order. A step stands only where the sum changes.
Steps sumOf(std::span<const Steps> parts);

}  // namespace wattscape
