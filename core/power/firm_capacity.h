#pragma once

#include "core/model/plan.h"

#include <span>
#include <vector>

namespace wattscape {

/// A tranche with the days on which it counts, after dependencies have pushed it.
struct DatedTranche {
    const Tranche* tranche = nullptr;
    Day firstDay{};
    std::optional<Day> lastDay;  ///< inclusive

    bool countsOn(Day day) const { return firstDay <= day && (!lastDay || day <= *lastDay); }
};

/// What a source gives on a day.
struct Supply {
    Power firm;
    Power interruptible;  ///< the share of an interconnect that the grid may curtail
    Power rated;          ///< the sum of its tranches, units in reserve included

    bool operator==(const Supply&) const = default;
};

/// Megawatts a site can count on from one source, from the sum of the tranches of that day (never below 0).
/// - Interconnect: its firm share; the rest is interruptible.
/// - Gas, fuel cell, nuclear: n units of u MW with k in reserve count (n - k) x u, never below zero; where sizes differ the
///   reserve is held by the largest. Tranches in plain MW count as they are and hold no reserve. Less derating.
/// - Solar, wind, battery: the share the planner credits, because energy is not capacity.
/// Tranches of negative MW or units give capacity back. Availability and curtailment touch energy, never this.
Supply supplyOn(const PowerSource& source, std::span<const DatedTranche> tranches, Day day);

/// Days on which the supply may change, ascending, each once.
std::vector<Day> changeDaysOf(std::span<const DatedTranche> tranches);

}  // namespace wattscape
