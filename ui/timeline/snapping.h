#pragma once

#include "ui/timeline/time_scale.h"

#include <vector>

namespace wattscape::ui {

/// Draws a dragged date to a month's first day or another bar's edge when it comes within a few pixels.
class Snapping {
public:
    static constexpr double reachInPixels = 6;

    Snapping() = default;
    /// `edges`: days at which other bars begin or end; in any order.
    explicit Snapping(std::vector<Day> edges);

    /// The nearest of month starts and edges within reach, or the day itself.
    Day snapped(Day day, const TimeScale& scale) const;

    /// By how many days to move something whose ends would come to lie on these days, so that one of them snaps.
    std::chrono::days correction(const std::vector<Day>& ends, const TimeScale& scale) const;

private:
    std::vector<Day> edges_;
};

}  // namespace wattscape::ui
