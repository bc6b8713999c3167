#pragma once

#include "core/base/day.h"

#include <functional>
#include <optional>

class QLineEdit;

namespace wattscape::ui {

/// A calendar for a line that takes days: on a button at its end and on Alt+Down, opened at the day that `present` tells.
/// A day chosen is written into the line and handed over as if it had been typed; Esc leaves the line as it is.
void addCalendar(QLineEdit& line, std::function<std::optional<Day>()> present);

}  // namespace wattscape::ui
