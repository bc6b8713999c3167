#include "ui/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {
namespace {

// A day's own pixel must read back as that day, whatever the rounding of a product and a quotient.
constexpr double roundingSlack = 1e-6;

double daysSinceEpoch(Day day) {
    return static_cast<double>(day.time_since_epoch().count());
}

Day dayOf(double daysSince) {
    const double first = daysSinceEpoch(earliestDay);
    const double last = daysSinceEpoch(latestDay);
    return Day{std::chrono::days{std::lround(std::floor(std::clamp(daysSince, first, last)))}};
}

double longestDays(CalendarUnit unit) {
    switch (unit) {
        case CalendarUnit::day: return 1;
        case CalendarUnit::week: return 7;
        case CalendarUnit::month: return 30;
        case CalendarUnit::quarter: return 91;
        case CalendarUnit::year: return 365;
    }
    return 365;
}

}  // namespace

TimeScale::TimeScale(Day atZero, double pixelsPerDay)
    : origin_(daysSinceEpoch(atZero)), pixelsPerDay_(std::clamp(pixelsPerDay, fewestPixelsPerDay, mostPixelsPerDay)) {}

TimeScale TimeScale::fitting(const DaySpan& span, double width) {
    const double length = daysSinceEpoch(std::max(span.last, span.first)) - daysSinceEpoch(span.first) + 1;
    TimeScale scale(span.first, std::max(width, 1.0) / length);
    const double unused = width / scale.pixelsPerDay_ - length;
    scale.origin_ -= std::max(unused, 0.0) / 2;
    return scale;
}

double TimeScale::xAt(Day day) const {
    return (daysSinceEpoch(day) - origin_) * pixelsPerDay_;
}

Day TimeScale::dayAt(double x) const {
    return dayOf(origin_ + x / pixelsPerDay_ + roundingSlack);
}

Day TimeScale::nearestStart(double x) const {
    return dayAt(x + pixelsPerDay_ / 2);
}

TimeScale TimeScale::zoomedAbout(double x, double factor) const {
    TimeScale result = *this;
    result.pixelsPerDay_ = std::clamp(pixelsPerDay_ * factor, fewestPixelsPerDay, mostPixelsPerDay);
    result.origin_ = origin_ + x / pixelsPerDay_ - x / result.pixelsPerDay_;
    return result;
}

TimeScale TimeScale::scrolledBy(double pixels) const {
    TimeScale result = *this;
    result.origin_ = std::clamp(origin_ + pixels / pixelsPerDay_, daysSinceEpoch(earliestDay), daysSinceEpoch(latestDay));
    return result;
}

CalendarUnit TimeScale::finestUnit(double pixels) const {
    for (const CalendarUnit unit : {CalendarUnit::day, CalendarUnit::week, CalendarUnit::month, CalendarUnit::quarter}) {
        if (longestDays(unit) * pixelsPerDay_ >= pixels) {
            return unit;
        }
    }
    return CalendarUnit::year;
}

}  // namespace wattscape::ui
