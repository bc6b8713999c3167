#include "ui/timeline/time_preset.h"

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

using std::chrono::days;
using std::chrono::months;

/// So many calendar units from the one that holds the day.
DaySpan fromStartOf(CalendarUnit unit, Day day, int monthCount) {
    const Day first = startOf(unit, day);
    return {first, firstDayOf(monthOf(first) + months{monthCount}) - days{1}};
}

}  // namespace

QString nameOf(TimePreset preset) {
    switch (preset) {
        case TimePreset::decade: return QCoreApplication::translate("TimePreset", "Decade");
        case TimePreset::plan: return QCoreApplication::translate("TimePreset", "Plan");
        case TimePreset::threeYears: return QCoreApplication::translate("TimePreset", "3 years");
        case TimePreset::year: return QCoreApplication::translate("TimePreset", "Year");
        case TimePreset::quarter: return QCoreApplication::translate("TimePreset", "Quarter");
        case TimePreset::month: return QCoreApplication::translate("TimePreset", "Month");
    }
    return {};
}

DaySpan spanOf(TimePreset preset, const Plan& plan, Day cursor) {
    switch (preset) {
        case TimePreset::decade: return fromStartOf(CalendarUnit::year, plan.firstDay(), 120);
        case TimePreset::plan: return {plan.firstDay(), plan.lastDay()};
        case TimePreset::threeYears: return fromStartOf(CalendarUnit::year, cursor, 36);
        case TimePreset::year: return fromStartOf(CalendarUnit::year, cursor, 12);
        case TimePreset::quarter: return fromStartOf(CalendarUnit::quarter, cursor, 3);
        case TimePreset::month: return fromStartOf(CalendarUnit::month, cursor, 1);
    }
    return {plan.firstDay(), plan.lastDay()};
}

}  // namespace wattscape::ui
