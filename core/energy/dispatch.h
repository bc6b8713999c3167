#pragma once

#include "core/base/id.h"

#include <array>
#include <span>
#include <vector>

/// Who supplies the megawatt-hours of a day, hour by hour. Power is in MW throughout, so an hour's figure is its MWh too.
namespace wattscape {

using HourlyPower = std::array<double, 24>;

/// What a source can give in each hour of an average day, and at what cost.
struct Offer {
    EntityId source;
    HourlyPower power{};
    double cost = 0;            ///< marginal, USD/MWh
    double takeOrPayShare = 0;  ///< of its power: taken before anything else, as it is paid in any case
};

/// What each source gives.
struct Dispatch {
    std::vector<HourlyPower> taken;  ///< by offer, in the order in which they were given
    HourlyPower unserved{};          ///< what no source covers
};

/// Meets the demand of each hour: first by what has to be paid in any case, each offer up to its share, then at the least
/// marginal cost; ties by the source's id, then as given. Taken + unserved = demand in every hour; nothing is taken beyond what
/// is offered.
Dispatch dispatch(const HourlyPower& demand, std::span<const Offer> offers);

struct Battery {
    double power = 0;                ///< MW, both ways
    double energy = 0;               ///< MWh it can hold
    double roundTripEfficiency = 1;  ///< above 0, at most 1: of what is put in, what comes out again

    bool operator==(const Battery&) const = default;
};

/// What a battery does in a day that repeats itself: it ends as full as it began.
struct BatteryDay {
    HourlyPower charge{};     ///< taken in
    HourlyPower discharge{};  ///< given back
};

/// Levels a day's draw to the lowest peak that the battery allows, when the same day follows on itself. The draw with it is
/// draw + charge − discharge; it is nowhere above its peak without it. A battery that cannot lower the peak stays idle.
BatteryDay levelled(const HourlyPower& draw, const Battery& battery);

}  // namespace wattscape
