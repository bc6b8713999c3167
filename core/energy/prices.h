#pragma once

#include "core/model/entities.h"

namespace wattscape {

/// When a contract holds: from its start, the plan's first day when it states none, for its term in whole months.
struct ContractTerm {
    Day start{};
    std::optional<Day> end;  ///< the first day on which it no longer holds

    bool holdsOn(Day day) const { return start <= day && (!end || day < *end); }
};
ContractTerm termOf(const SupplyContract& contract, Day planStart);

/// What a price of one date has become: (1 + rate) to the power of the anniversaries since. 1 before that date.
double escalation(double rate, Day pricesAsOf, Day day);

/// The step that holds on a day; the first holds before its day, too. 0 without steps.
double heldOn(const Steps& steps, Day day);

bool isGrid(const PowerSource& source);

/// 8,760, or 8,784 in a leap year.
double hoursInYearOf(Day day);

/// Whether it burns gas, whose price decides when it runs.
bool burnsGas(PowerSourceKind kind);
bool followsWeather(PowerSourceKind kind);

/// MMBtu a MWh; 0 where no heat rate is stated.
double fuelPerMwh(const PowerSource& source);

/// kg CO2/MWh of what a source generates: what is stated, else of gas its heat rate x 53.06 kg/MMBtu (US EIA, carbon dioxide
/// emissions coefficients: natural gas), else 0.
double emissionsOf(const PowerSource& source);

}  // namespace wattscape
