#pragma once

#include "core/base/day.h"

#include <map>
#include <vector>

namespace wattscape {

/// A quantity that changes by steps, added up from many, and read month by month.
class MonthlySteps {
public:
    MonthlySteps(Month first, std::size_t months) : first_(first), months_(months) {}

    /// From `from` on, so much more (or less).
    void change(Day from, double by) { changes_[from] += by; }

    /// Each month's average, its days weighed the same.
    std::vector<double> averages() const;
    /// The highest value up to each month's end.
    std::vector<double> highestSoFar() const;

private:
    template <class Take>
    void walk(Take take) const;

    Month first_;
    std::size_t months_;
    std::map<Day, double> changes_;
};

}  // namespace wattscape
