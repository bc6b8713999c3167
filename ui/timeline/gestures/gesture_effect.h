#pragma once

#include "core/evaluate/results.h"

#include <QString>

namespace wattscape::ui {

/// The site a hall, tranche, rollout or milestone belongs to; empty for the plan's own milestones.
SiteId siteOfTask(const Plan& plan, EntityId task);

/// What a planner watches at a site while dragging.
struct SiteState {
    double racksEnergised = 0;   ///< on the cursor's day
    double racksDark = 0;        ///< ready and not energised, most on a day
    std::int64_t shortDays = 0;  ///< days with demand above the limit
    Power shortage;              ///< IT, largest on a day
};

/// Of the whole plan when the site is empty.
SiteState stateOf(const PlanResults& results, SiteId site, Day cursor);

/// "2,846 racks energised on 01/07/26 (−354)", then "up to 354 racks dark (+354), 120 days short of power, up to
/// 12.3 MW IT".
QString describeEffect(const SiteState& before, const SiteState& after, Day cursor);

/// "01/07/26 → 15/07/26 (+14 days)".
QString changeOfDay(Day before, Day after);

}  // namespace wattscape::ui
