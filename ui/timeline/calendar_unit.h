#pragma once

#include "core/base/day.h"

namespace wattscape::ui {

/// What the ruler counts in, fine to coarse. Weeks begin on Monday (ISO 8601).
enum class CalendarUnit { day, week, month, quarter, year };

/// The first day of the unit that the day lies in.
Day startOf(CalendarUnit unit, Day day);

/// The first day of the unit after that.
Day nextStart(CalendarUnit unit, Day day);

/// Saturday or Sunday.
bool isWeekend(Day day);

}  // namespace wattscape::ui
