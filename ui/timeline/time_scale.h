#pragma once

#include "core/base/day.h"
#include "ui/timeline/calendar_unit.h"

namespace wattscape::ui {

/// Two days, both inclusive.
struct DaySpan {
    Day first{};
    Day last{};

    bool operator==(const DaySpan&) const = default;
};

/// Turns days into pixels and back. A day covers the pixels from `xAt(day)` up to `xAt(day + 1)`; x counts from the
/// left edge of the lanes. A plain value: zooming and scrolling return another one.
class TimeScale {
public:
    static constexpr double fewestPixelsPerDay = 0.02;
    static constexpr double mostPixelsPerDay = 60;

    explicit TimeScale(Day atZero = std::chrono::year{2026} / 1 / 1, double pixelsPerDay = 1);

    /// The scale on which the span just fills so many pixels.
    static TimeScale fitting(const DaySpan& span, double width);

    double pixelsPerDay() const { return pixelsPerDay_; }

    double xAt(Day day) const;
    /// The day that covers the pixel.
    Day dayAt(double x) const;
    /// The beginning of a day that lies nearest to the pixel.
    Day nearestStart(double x) const;
    DaySpan spanOf(double width) const { return {dayAt(0), dayAt(width)}; }

    /// What lies at `x` stays there; never beyond the two limits above.
    TimeScale zoomedAbout(double x, double factor) const;
    /// What lay at `pixels` comes to lie at 0.
    TimeScale scrolledBy(double pixels) const;
    TimeScale startingAt(Day day) const { return TimeScale(day, pixelsPerDay_); }

    /// The finest unit that is at least `pixels` wide; years when none is.
    CalendarUnit finestUnit(double pixels) const;

    bool operator==(const TimeScale&) const = default;

private:
    double origin_;  ///< days since 1970-01-01 at x = 0, with a fraction
    double pixelsPerDay_;
};

}  // namespace wattscape::ui
