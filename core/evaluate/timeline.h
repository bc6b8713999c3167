#pragma once

#include "core/base/day.h"
#include "core/evaluate/totals.h"
#include "core/model/plan.h"

#include <bit>
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
    void mark(Day day) {
        const std::size_t place = placeOf(day);
        words_[place / 64].marks |= std::uint64_t{1} << place % 64;
    }
    std::vector<Day> number();
    std::size_t rowOf(Day day) const {
        const std::size_t place = placeOf(day);
        const Word& word = words_[place / 64];
        const std::uint64_t earlier = word.marks & ((std::uint64_t{1} << place % 64) - 1);
        return word.rowsBefore + static_cast<std::size_t>(std::popcount(earlier));
    }

private:
    /// A bit a day: twenty years fit into the nearest cache, and are quickly run through.
    struct Word {
        std::uint64_t marks = 0;
        std::size_t rowsBefore = 0;
    };

    std::size_t placeOf(Day day) const { return day <= firstDay_ ? 0 : static_cast<std::size_t>((day - firstDay_).count()); }

    Day firstDay_;
    std::vector<Word> words_;
};

}  // namespace wattscape
