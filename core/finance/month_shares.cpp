#include "core/finance/month_shares.h"

#include <algorithm>

namespace wattscape::finance {
namespace {

template <class OfMonth>
std::vector<double> each(const MonthSpan& months, OfMonth value) {
    std::vector<double> all;
    all.reserve(months.count);
    for (std::size_t m = 0; m < months.count; ++m) all.push_back(value(months.at(m)));
    return all;
}

}  // namespace

std::vector<double> activeShares(const MonthSpan& months, Day from, std::optional<Day> to) {
    return each(months, [&](Month month) {
        const Day first = std::max(from, firstDayOf(month));
        const Day last = std::min(to.value_or(latestDay), lastDayOf(month));
        return std::max(0.0, static_cast<double>((last - first).count() + 1) / daysIn(month));
    });
}

Anniversaries anniversaries(const MonthSpan& months, Day since) {
    const std::chrono::year_month_day base{since};
    const auto reachedBy = [&](Day day) {
        const std::chrono::year_month_day date{day};
        const bool reached = std::pair(date.month(), date.day()) >= std::pair(base.month(), base.day());
        return std::max(0, static_cast<int>(date.year()) - static_cast<int>(base.year()) - (reached ? 0 : 1));
    };
    Anniversaries found;
    found.before = each(months, [&](Month month) { return static_cast<double>(reachedBy(firstDayOf(month))); });
    found.within = each(months, [&](Month month) {
        if (reachedBy(lastDayOf(month)) == reachedBy(firstDayOf(month))) return 0.0;
        Day day = lastDayOf(month);
        while (reachedBy(day - std::chrono::days{1}) == reachedBy(lastDayOf(month))) day -= std::chrono::days{1};
        return static_cast<double>((lastDayOf(month) - day).count() + 1) / daysIn(month);
    });
    return found;
}

std::vector<double> elapsedShares(const MonthSpan& months, Day from, Day to) {
    const double all = static_cast<double>((to - from).count() + 1);
    return each(months, [&](Month month) {
        return std::clamp(static_cast<double>((lastDayOf(month) - from).count() + 1) / all, 0.0, 1.0);
    });
}

}  // namespace wattscape::finance
