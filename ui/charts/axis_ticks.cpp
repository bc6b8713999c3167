#include "ui/charts/axis_ticks.h"

#include "ui/format/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wattscape::ui {

namespace {

/// The smallest of 1, 2, 5 times a power of ten that is not below `least`.
double niceStep(double least) {
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-12)) {
            return factor * power;
        }
    }
    return 10 * power;
}

/// Months from one mark to the next: the finest that leaves each label its room.
int monthsApart(Day first, Day last, double pixels, double labelWidth) {
    constexpr std::array choices{1, 3, 6, 12, 24, 60, 120};
    const double months = static_cast<double>((last - first).count() + 1) / 30.4369;
    const auto fits = [&](int apart) { return pixels * apart / months >= labelWidth; };
    const auto choice = std::ranges::find_if(choices, fits);
    return choice == choices.end() ? choices.back() : *choice;
}

QString labelOf(Month month, int apart) {
    if (apart >= 12 || (apart >= 6 && month.month() == std::chrono::January)) {
        return QString::number(static_cast<int>(month.year()));
    }
    return apart == 3 ? formatQuarter(month) : formatMonth(month);
}

}  // namespace

ValueTicks valueTicks(double largest, int most, bool whole) {
    if (!(largest > 0)) {
        return {};
    }
    double step = niceStep(largest / std::max(2, most));
    if (whole) {
        step = std::max(1.0, step);
    }
    return {step * std::ceil(largest / step * (1 - 1e-12)), step};
}

std::vector<DateTick> dateTicks(Day first, Day last, double pixels, double labelWidth) {
    std::vector<DateTick> ticks;
    const int apart = monthsApart(first, last, pixels, labelWidth);
    const Month start = monthOf(first);
    const int sinceYearZero = static_cast<int>(start.year()) * 12 + static_cast<int>(static_cast<unsigned>(start.month())) - 1;
    Month month = start - std::chrono::months{sinceYearZero % apart};
    for (; firstDayOf(month) <= last; month += std::chrono::months{apart}) {
        if (firstDayOf(month) >= first) {
            ticks.push_back({firstDayOf(month), labelOf(month, apart), month.month() == std::chrono::January});
        }
    }
    return ticks;
}

}  // namespace wattscape::ui
