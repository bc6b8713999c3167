#pragma once

#include "core/model/plan.h"
#include "ui/timeline/time_scale.h"

#include <array>

#include <QString>

namespace wattscape::ui {

/// The stretches of time that one press brings into view.
enum class TimePreset { decade, plan, threeYears, year, quarter, month };
inline constexpr std::array timePresets{TimePreset::decade, TimePreset::plan,    TimePreset::threeYears,
                                        TimePreset::year,   TimePreset::quarter, TimePreset::month};

QString nameOf(TimePreset preset);

/// Ten years from the plan's first; the plan's own months; three calendar years, the year, the quarter or the month
/// that begin with or hold the cursor.
DaySpan spanOf(TimePreset preset, const Plan& plan, Day cursor);

}  // namespace wattscape::ui
