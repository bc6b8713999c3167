#pragma once

#include "core/evaluate/results.h"

#include <QString>

namespace wattscape::ui {

/// The site a hall, tranche, rollout or milestone belongs to; empty for the plan's own milestones.
SiteId siteOfTask(const Plan& plan, EntityId task);

/// "2,846 racks energised on 01/07/26 · 120 days short, up to 12.3 MW": what a drag does to its site; the whole plan
/// when the site is empty.
QString effectOn(const PlanResults& results, SiteId site, Day cursor);

/// "01/07/26 → 15/07/26 (+14 days)".
QString changeOfDay(Day before, Day after);

}  // namespace wattscape::ui
