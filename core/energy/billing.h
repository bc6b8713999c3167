#pragma once

#include "core/energy/average_day.h"
#include "core/energy/stretches.h"

namespace wattscape {

/// What a site's contracts cost, stretch by stretch in the order of time; demand is billed when all of them are in.
class Billing {
public:
    explicit Billing(const EnergyInputs& inputs);

    void add(const Stretch& stretch, const SupplyDay& supply, const AverageDay& day, Power nominalDraw);
    std::vector<ContractEnergy> close();

private:
    /// A contract's month on the way to its bill.
    struct Gathered {
        double meteredPeak = 0;    ///< of the days in force
        double contractPower = 0;  ///< the month's largest
        double committed = 0;      ///< MWh, of a fuel supply MMBtu
        double committedCost = 0;  ///< USD
        double taken = 0;          ///< in the unit of what is committed
    };

    /// A contract on a stretch in which it holds, and where its figures go.
    struct Now {
        std::size_t contract;
        const SupplyContract& terms;
        const ContractDay& today;
        const Stretch& stretch;
        EnergyRow& row;
        Bill& bill;
        Gathered& gathered;
    };

    Now at(std::size_t contract, const Stretch& stretch, const SupplyDay& supply);
    void addStanding(const Now& now, const SupplyDay& supply) const;
    void addByKind(const Now& now, const SupplyDay& supply) const;
    void addSeason(const Now& now) const;
    void addService(const Now& now, const SupplyDay& supply) const;
    void addVirtual(const Now& now, double generated) const;
    void addFeed(const Feed& feed, const Stretch& stretch, const SupplyDay& supply, double offered, double taken);
    void addTariffs(const Feed& feed, const Stretch& stretch, const SupplyDay& supply, double offered, double taken);
    void addFuel(const Feed& feed, const Stretch& stretch, const SupplyDay& supply, double offered, double taken);
    double seasonPeak(std::size_t contract, std::size_t month) const;
    double highestBefore(std::size_t contract, std::size_t month) const;
    void closeMonth(std::size_t contract, std::size_t month);

    const EnergyInputs& inputs_;
    std::vector<ContractEnergy> result_;
    std::vector<std::vector<Gathered>> gathered_;  ///< by contract and month
};

}  // namespace wattscape
