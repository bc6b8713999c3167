#pragma once

#include "core/energy/dispatch.h"
#include "core/energy/site_energy.h"

#include <limits>
#include <optional>

namespace wattscape {

/// A part of a source on a day, as the dispatch sees it: what one contract takes out of it, or what is left.
struct Feed {
    static constexpr std::size_t own = std::numeric_limits<std::size_t>::max();

    std::size_t source = 0;      ///< place among the inputs' sources
    std::size_t contract = own;  ///< PPA or energy service, its place among the contracts; `own`: what is left of the source
    double share = 0;            ///< of the source
    Offer offer;
    bool priced = true;       ///< whether somebody said what a MWh of it costs
    double energyPrice = 0;   ///< USD/MWh: of the contract, or of the tariffs together
    double fuelPrice = 0;     ///< USD/MMBtu
    double fuelPerMwh = 0;    ///< MMBtu
    double variableCost = 0;  ///< USD/MWh
};

/// Who is under contract on a day, and at what factor its prices stand.
struct ContractDay {
    bool holds = false;
    double escalation = 1;
    double power = 0;  ///< MW, 0 before its first step
};

/// What the sources of a site give on a day.
struct SupplyDay {
    std::vector<ContractDay> contracts;
    std::vector<Supply> supply;  ///< by source
    std::vector<double> base;    ///< MW by source: what contracts share out
    std::vector<Feed> feeds;
    HourlyPower offered{};  ///< MW of all feeds
    double grid = 0;        ///< MW of all interconnects
    double onSite = 0;      ///< firm MW of everything else
};

SupplyDay supplyDayOf(const EnergyInputs& inputs, Day day);

/// The factors of a day's hours, scaled to a mean of 1; flat where none, or only zeros, are given.
HourlyPower shapeOf(const std::vector<double>& factors);

}  // namespace wattscape
