#include "core/evaluate/monthly_steps.h"

#include <algorithm>

namespace wattscape {

/// Calls `take(month, value, days)` for each stretch of days with one value within one month.
template <class Take>
void MonthlySteps::walk(Take take) const {
    double value = 0;
    auto next = changes_.begin();
    for (std::size_t m = 0; m < months_; ++m) {
        const Month month = first_ + std::chrono::months{static_cast<int>(m)};
        const Day end = lastDayOf(month) + std::chrono::days{1};
        for (Day day = firstDayOf(month); day < end;) {
            for (; next != changes_.end() && next->first <= day; ++next) value += next->second;
            const Day until = next == changes_.end() ? end : std::min(end, next->first);
            take(m, value, static_cast<double>((until - day).count()));
            day = until;
        }
    }
}

std::vector<double> MonthlySteps::averages() const {
    std::vector<double> sums(months_);
    walk([&](std::size_t month, double value, double days) { sums[month] += value * days; });
    for (std::size_t m = 0; m < months_; ++m) sums[m] /= daysIn(first_ + std::chrono::months{static_cast<int>(m)});
    return sums;
}

std::vector<double> MonthlySteps::highestSoFar() const {
    std::vector<double> highest(months_);
    double most = 0;
    walk([&](std::size_t month, double value, double) { highest[month] = most = std::max(most, value); });
    return highest;
}

}  // namespace wattscape
