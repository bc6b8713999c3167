#include "core/evaluate/timeline.h"

#include <algorithm>

namespace wattscape {
namespace {

std::vector<HardwareId> hardwareIn(std::span<const Term> terms) {
    std::vector<HardwareId> all;
    for (const Term& term : terms) {
        all.insert(all.end(), term.timeline->hardware.begin(), term.timeline->hardware.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// Adds what changes from one row to the next.
template <class Row>
void addChange(Row& to, const Row* before, const Row& now, bool added) {
    if (added) {
        to += now;
        if (before) to -= *before;
    } else {
        to -= now;
        if (before) to += *before;
    }
}

void addChanges(Timeline& sum, const Term& term, const DayRows& dayRows) {
    const Timeline& part = *term.timeline;
    std::vector<std::size_t> column;
    for (const HardwareId hardware : part.hardware) {
        const auto found = std::lower_bound(sum.hardware.begin(), sum.hardware.end(), hardware);
        column.push_back(static_cast<std::size_t>(found - sum.hardware.begin()));
    }
    for (std::size_t i = 0; i < part.rows.size(); ++i) {
        const std::size_t row = dayRows.rowOf(part.days[i]);
        addChange(sum.rows[row], i > 0 ? &part.rows[i - 1] : nullptr, part.rows[i], term.added);
        const auto now = part.countsOf(i);
        for (std::size_t h = 0; h < now.size(); ++h) {
            const HardwareCount* before = i > 0 ? &part.countsOf(i - 1)[h] : nullptr;
            addChange(sum.counts[row * sum.hardware.size() + column[h]], before, now[h], term.added);
        }
    }
}

}  // namespace

std::size_t Timeline::rowOn(Day day) const {
    const auto after = std::upper_bound(days.begin(), days.end(), day);
    return after == days.begin() ? 0 : static_cast<std::size_t>(after - days.begin()) - 1;
}

DayRows::DayRows(Day firstDay, Day lastDay) : firstDay_(firstDay) {
    words_.resize(static_cast<std::size_t>((lastDay - firstDay).count()) / 64 + 1);
    mark(firstDay);
}

std::vector<Day> DayRows::number() {
    std::size_t rows = 0;
    for (Word& word : words_) {
        word.rowsBefore = rows;
        rows += static_cast<std::size_t>(std::popcount(word.marks));
    }
    std::vector<Day> days;
    days.reserve(rows);
    for (std::size_t w = 0; w < words_.size(); ++w) {
        for (std::uint64_t marks = words_[w].marks; marks != 0; marks &= marks - 1) {
            days.push_back(firstDay_ + std::chrono::days{64 * w + static_cast<std::size_t>(std::countr_zero(marks))});
        }
    }
    return days;
}

Timeline sumOf(std::span<const Term> terms, Day firstDay, Day lastDay) {
    DayRows dayRows(firstDay, lastDay);
    for (const Term& term : terms) {
        for (const Day day : term.timeline->days) {
            dayRows.mark(day);
        }
    }
    Timeline sum;
    sum.days = dayRows.number();
    sum.rows.resize(sum.days.size());
    sum.hardware = hardwareIn(terms);
    sum.counts.resize(sum.days.size() * sum.hardware.size());
    for (const Term& term : terms) {
        addChanges(sum, term, dayRows);
    }
    for (std::size_t i = 1; i < sum.rows.size(); ++i) {
        sum.rows[i] += sum.rows[i - 1];
    }
    for (std::size_t i = sum.hardware.size(); i < sum.counts.size(); ++i) {
        sum.counts[i] += sum.counts[i - sum.hardware.size()];
    }
    return sum;
}

}  // namespace wattscape
