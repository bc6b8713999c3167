#include "ui/timeline/calendar_unit.h"

namespace wattscape::ui {
namespace {

using std::chrono::days;
using std::chrono::months;

Month firstMonthOf(CalendarUnit unit, Month month) {
    const int count = unit == CalendarUnit::year ? 12 : unit == CalendarUnit::quarter ? 3 : 1;
    const int past = (static_cast<int>(static_cast<unsigned>(month.month())) - 1) % count;
    return month - months{past};
}

}  // namespace

Day startOf(CalendarUnit unit, Day day) {
    switch (unit) {
        case CalendarUnit::day: return day;
        case CalendarUnit::week: return day - (std::chrono::weekday{day} - std::chrono::Monday);
        default: return firstDayOf(firstMonthOf(unit, monthOf(day)));
    }
}

Day nextStart(CalendarUnit unit, Day day) {
    const Day start = startOf(unit, day);
    switch (unit) {
        case CalendarUnit::day: return start + days{1};
        case CalendarUnit::week: return start + days{7};
        case CalendarUnit::month: return firstDayOf(monthOf(start) + months{1});
        case CalendarUnit::quarter: return firstDayOf(monthOf(start) + months{3});
        case CalendarUnit::year: return firstDayOf(monthOf(start) + months{12});
    }
    return start;
}

bool isWeekend(Day day) {
    return std::chrono::weekday{day}.iso_encoding() >= 6;
}

}  // namespace wattscape::ui
