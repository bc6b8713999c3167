#pragma once

#include "core/base/day.h"
#include "core/evaluate/totals.h"
#include "core/model/plan.h"

#include <span>
#include <vector>

namespace wattscape {

/// Totals as steps in time: row i holds from days[i] until the next. The first row is on the plan's first day.
struct Timeline {
    std::vector<Day> days;
    std::vector<Totals> rows;
    std::vector<HardwareId> hardware;   ///< ascending
    std::vector<HardwareCount> counts;  ///< row by row, by `hardware`

    std::size_t rowOn(Day day) const;  ///< days before the first count as the first
    std::span<const HardwareCount> countsOf(std::size_t row) const {
        return {counts.data() + row * hardware.size(), hardware.size()};
    }
};

/// A timeline to be added to others, or taken away.
struct Term {
    const Timeline* timeline = nullptr;
    bool added = true;
};

/// The sum of timelines of one plan, over its days. Whole numbers: any order of terms gives the same.
Timeline sumOf(std::span<const Term> terms, Day firstDay, Day lastDay);

/// Rows of a timeline to be: which days are among its days. Marked first, then asked for the row of each.
class DayRows {
public:
    DayRows(Day firstDay, Day lastDay);

    /// Days before the first count as the first; none comes after the last.
    void mark(Day day) { rowOf_[placeOf(day)] = 1; }
    std::vector<Day> number();
    std::size_t rowOf(Day day) const { return static_cast<std::size_t>(rowOf_[placeOf(day)]); }

private:
    std::size_t placeOf(Day day) const { return day <= firstDay_ ? 0 : static_cast<std::size_t>((day - firstDay_).count()); }

    Day firstDay_;
    std::vector<std::int32_t> rowOf_;
};

}  // namespace wattscape
