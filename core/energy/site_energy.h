#pragma once

#include "core/energy/energy_row.h"
#include "core/model/plan.h"
#include "core/power/site_power.h"

#include <span>
#include <vector>

namespace wattscape {

/// What a fleet draws from a day until the next step.
struct DrawStep {
    Day from{};
    Power it;
    Power facility;  ///< IT drawn x the month's PUE
    Power nominal;   ///< every energised rack at nominal power, x the month's PUE

    bool operator==(const DrawStep&) const = default;
};

/// What a site's energy follows from.
struct EnergyInputs {
    const Site& site;
    std::span<const DrawStep> draw;                    ///< the first on the plan's first day
    std::span<const PowerSource* const> sources;       ///< by id
    std::span<const SourceSupply> supply;              ///< of each source
    std::span<const SupplyContract* const> contracts;  ///< of the site and its sources, by id
    Month firstMonth{};
    int months = 0;
    bool acceptsInterruptible = false;
};

/// How a month's bill under a contract comes about. Megawatts, but for `energy`, `fuel` and the prices' weights.
struct Bill {
    double energy = 0;        ///< MWh taken under it
    double fuel = 0;          ///< MMBtu burnt under it, higher heating value
    double months = 0;        ///< share of the month in which it is in force, each day times its escalation
    double days = 0;          ///< days in force, each times its escalation
    double meter = 0;         ///< the month's metered peak, contract or not: seasons and ratchets look back at it
    double meteredPeak = 0;   ///< of the days in force
    double minimum = 0;       ///< minimum share x the month's largest contract MW
    double ratchet = 0;       ///< ratchet x the highest meter of the eleven months before
    double billedDemand = 0;  ///< the largest of the three
    double capacity = 0;      ///< MW that the capacity charge counts, on the last day in force
    double coincident = 0;    ///< MW that the coincident-peak charge counts, on the last day in force

    bool operator==(const Bill&) const = default;
};

/// A term of a bill by name, with its unit.
struct BillTerm {
    std::string_view key;
    std::string_view label;
    std::string_view unit;
    double Bill::*value;
};
std::span<const BillTerm> billTerms();

struct SourceEnergy {
    PowerSourceId source;
    std::vector<EnergyRow> months;  ///< bought or generated, spilled, unpriced, carbon, fuel, O&M
};

struct ContractEnergy {
    SupplyContractId contract;
    std::vector<EnergyRow> months;  ///< what it costs, by part, and what is not taken
    std::vector<Bill> bills;
};

/// A run of days on which no source covers all of the draw.
struct UnservedRun {
    Day from{};
    Day to{};           ///< inclusive
    double energy = 0;  ///< MWh
    double most = 0;    ///< MW, in an average hour

    bool operator==(const UnservedRun&) const = default;
};

/// Energy, cost and carbon of a site. A month's row is the sum of its sources', its contracts' and of what the fleet draws.
struct SiteEnergy {
    std::vector<EnergyRow> months;  ///< of the plan
    std::vector<SourceEnergy> sources;
    std::vector<ContractEnergy> contracts;
};

/// Dispatches each stretch of equal days as 24 average hours and bills the months.
/// - A source gives its firm capacity (of an interconnect also what may be curtailed, where the plan accepts that; of sun and
///   wind their megawatts x capacity factor x shape) x availability, less its hours of curtailment spread over the year.
/// - A PPA or an energy service takes its contract megawatts out of a source, all of it when it states none; a PPA that names
///   no source takes them from the grid. What is left of the grid is priced by the tariffs, whose prices add; what is left of a
///   generator costs its fuel and its operation and maintenance.
/// - Gas and grid without a price come last, and their energy counts as unpriced.
/// - Called hours of demand response are spread over the year and not drawn.
/// - Batteries, by id, level what the grid is asked for.
/// Prices escalate by steps on the anniversaries of their own date; before it they hold as they are.
SiteEnergy energyOf(const EnergyInputs& inputs);

/// The same dispatch, asked only for the days on which it can't meet the draw: quick where there are none.
std::vector<UnservedRun> unservedOf(const EnergyInputs& inputs);

}  // namespace wattscape
