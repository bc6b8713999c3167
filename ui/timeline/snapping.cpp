#include "ui/timeline/snapping.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {

using std::chrono::days;

Snapping::Snapping(std::vector<Day> edges) : edges_(std::move(edges)) {
    std::ranges::sort(edges_);
}

Day Snapping::snapped(Day day, const TimeScale& scale) const {
    const days reach{static_cast<int>(std::floor(reachInPixels / scale.pixelsPerDay()))};
    Day best = day;
    days distance = reach + days{1};
    const auto consider = [&](Day candidate) {
        if (const days away = std::chrono::abs(candidate - day); away < distance) {
            best = candidate;
            distance = away;
        }
    };
    for (auto edge = std::ranges::lower_bound(edges_, day - reach); edge != edges_.end() && *edge <= day + reach; ++edge) {
        consider(*edge);
    }
    // Where months lie closer than twice the reach there would be no day left between them.
    if (scale.pixelsPerDay() * 28 > 4 * reachInPixels) {
        consider(startOf(CalendarUnit::month, day));
        consider(nextStart(CalendarUnit::month, day));
    }
    return best;
}

days Snapping::correction(const std::vector<Day>& ends, const TimeScale& scale) const {
    days best{0};
    bool found = false;
    for (const Day end : ends) {
        const days by = snapped(end, scale) - end;
        if (by != days{0} && (!found || std::chrono::abs(by) < std::chrono::abs(best))) {
            best = by;
            found = true;
        } else if (by == days{0} && snapped(end + days{1}, scale) == end) {
            return days{0};
        }
    }
    return best;
}

}  // namespace wattscape::ui
