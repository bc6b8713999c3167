#pragma once

#include "core/base/day.h"

#include <vector>

#include <QString>

/// Where an axis is marked, and with what words.
namespace wattscape::ui {

struct ValueTicks {
    double top = 1;   ///< end of the axis, at or above the largest value
    double step = 1;  ///< 1, 2 or 5 times a power of ten
};

/// Ticks for an axis from 0 that holds `largest`, with at most `most` steps (two at least). An axis of nothing reaches
/// to 1. Counts of whole things have no smaller step than 1.
ValueTicks valueTicks(double largest, int most, bool whole = false);

struct DateTick {
    Day day{};     ///< always the first of a month
    QString text;  ///< "2027", "2027 Q3", "Jul"; empty for a mark without words
    bool year = false;

    bool operator==(const DateTick&) const = default;
};

/// Marks at real starts of years, half years, quarters or months, the finest of these whose labels have room for
/// `labelWidth` pixels each on an axis of `pixels`.
std::vector<DateTick> dateTicks(Day first, Day last, double pixels, double labelWidth);

}  // namespace wattscape::ui
