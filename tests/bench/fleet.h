#pragma once

#include "core/model/plan.h"

namespace wattscape {

/// A fleet of sites that grow for twenty years: five halls each, an interconnect in three tranches and gas units, ten
/// rollouts of 800 racks at 20 a week (40 batches each), every other year, of which two compete by priority. Every third
/// site runs short of power.
Plan fleet(int sites, int rollouts, int halls, int months);

/// Adds what energy takes its time with: sun by the hour, a battery that levels the grid's day, a tariff that escalates.
void addSunAndTariff(Plan& plan, SiteId site);

}  // namespace wattscape
