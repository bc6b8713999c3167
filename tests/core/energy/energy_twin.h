#pragma once

#include "core/evaluate/results.h"

#include <map>

/// The brute-force twin of energy: the same rules written down plainly, day by day and hour by hour, with nothing of the engine
/// but what is drawn and supplied on a day, how a battery levels a day, and the shape of the answer. The first two have twins
/// and proofs of their own.
namespace wattscape::testing {

/// A row a month.
std::vector<EnergyRow> energyTwinOf(const PlanResults& results, SiteId site);

/// What a source can give to one taker in an hour.
struct TwinFeed {
    const PowerSource* source = nullptr;
    const SupplyContract* taker = nullptr;  ///< null: the site itself
    double megawatts = 0;                   ///< of the source, before the weather
    std::array<double, 24> offered{};
    std::array<double, 24> taken{};
    double committedShare = 0;
    double marginal = 0;
    bool priced = true;
    double fuelPrice = 0;
    double mmbtu = 0;  ///< a MWh
};

struct TwinDay {
    Day day{};
    double it = 0;
    double facility = 0;
    double nominal = 0;
    double curtailed = 0;
    double charged = 0;
    double discharged = 0;
    double unserved = 0;
    double grid = 0;    ///< MW of interconnects
    double onSite = 0;  ///< firm MW of all others
    std::map<PowerSourceId, Supply> supply;
    std::vector<TwinFeed> feeds;
};

/// Contract and price terms on a day.
bool twinHolds(const SupplyContract& contract, Day day, Day planStart);
double twinFactor(std::optional<double> rate, Day from, Day day);
double twinStep(const Steps& steps, Day day, bool firstHoldsBefore = false);
double twinContractFactor(const SupplyContract& contract, Day day, Day planStart);
bool twinCovers(const SupplyContract& contract, const PowerSource& source);
double twinBase(const PowerSource& source, const Supply& supply, bool acceptsInterruptible);

/// What the contracts cost, from all days of the plan.
void addTwinBills(std::vector<EnergyRow>& rows, const Plan& plan, SiteId site, const std::vector<TwinDay>& days);

}  // namespace wattscape::testing
