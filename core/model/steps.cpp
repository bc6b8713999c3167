#include "core/model/steps.h"

#include <algorithm>
#include <vector>

namespace wattscape {

namespace {

auto firstAfter(const Steps& steps, Day day) {
    return std::ranges::upper_bound(steps, day, {}, &Step::from);
}

std::vector<Day> daysOf(std::span<const Steps> parts) {
    std::vector<Day> days;
    for (const Steps& steps : parts) {
        for (const Step& step : steps) {
            days.push_back(step.from);
        }
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

}  // namespace

double valueOn(const Steps& steps, Day day) {
    const auto after = firstAfter(steps, day);
    return after == steps.begin() ? 0 : std::prev(after)->value;
}

double highest(const Steps& steps, Day first, Day last) {
    double most = valueOn(steps, first);
    const auto end = firstAfter(steps, last);
    for (auto step = firstAfter(steps, first); step < end; ++step) {
        most = std::max(most, step->value);
    }
    return most;
}

Steps sumOf(std::span<const Steps> parts) {
    std::vector<std::size_t> reached(parts.size(), 0);
    Steps sum;
    for (const Day day : daysOf(parts)) {
        double value = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            while (reached[i] < parts[i].size() && parts[i][reached[i]].from <= day) {
                ++reached[i];
            }
            value += reached[i] == 0 ? 0 : parts[i][reached[i] - 1].value;
        }
        if (sum.empty() || sum.back().value != value) {
            sum.push_back({day, value});
        }
    }
    return sum;
}

}  // namespace wattscape
