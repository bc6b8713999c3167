#include "tests/core/energy/random_energy.h"

#include "tests/core/evaluate/dice.h"
#include "tests/core/evaluate/plan_building.h"

namespace wattscape::testing {
namespace {

class EnergyMaker {
public:
    EnergyMaker(Plan plan, std::uint32_t seed) : dice_(seed ^ 0x5EEDU), plan_(std::move(plan)) {}

    Plan make() {
        for (const auto& site : plan_.sites.values()) {
            if (dice_.oneIn(2)) addBattery(site->id);
        }
        for (const auto& source : plan_.powerSources.values()) {
            change(plan_, source->id, [&](PowerSource& s) { fill(s); });
        }
        for (const auto& site : plan_.sites.values()) {
            change(plan_, site->id, [&](Site& s) {
                if (dice_.oneIn(2)) s.loadShape = hours();
                if (dice_.oneIn(2)) s.gridCarbon = steps(900);
            });
            for (auto n = dice_.between(0, 5); n > 0; --n) makeContract(site->id);
        }
        return std::move(plan_);
    }

private:
    double upTo(int most) { return static_cast<double>(dice_.between(0, most * 8)) / 8; }
    Day anyDay() { return plan_.firstDay() + std::chrono::days{dice_.between(-500, 31 * plan_.settings.months + 20)}; }

    std::vector<double> hours() {
        std::vector<double> factors;
        for (int hour = 0; hour < 24; ++hour) factors.push_back(upTo(3));
        return factors;
    }

    Steps steps(int most) {
        Steps steps;
        Day from = anyDay();
        for (auto n = dice_.between(1, 3); n > 0; --n, from += std::chrono::days{dice_.between(20, 200)}) {
            steps.push_back({from, upTo(most)});
        }
        return steps;
    }

    void addBattery(SiteId site) {
        PowerSource battery;
        battery.site = site;
        battery.kind = PowerSourceKind::battery;
        Tranche tranche;
        tranche.powerSource = put(plan_, battery);
        tranche.firstDay = anyDay();
        tranche.power = Power::fromWatts(dice_.between(1, 20) * 70'000);
        put(plan_, tranche);
    }

    void fill(PowerSource& source) {
        if (dice_.oneIn(3)) source.availability = dice_.share();
        if (dice_.oneIn(3)) source.curtailmentHours = upTo(900);
        if (!dice_.oneIn(4)) source.capacityFactor = dice_.share();
        if (dice_.oneIn(3)) {
            for (int month = 0; month < 12; ++month) source.monthlyCapacityFactor.push_back(dice_.share());
        }
        if (dice_.oneIn(2)) source.generationShape = hours();
        if (!dice_.oneIn(4)) source.batteryEnergy = Energy{upTo(8)};
        if (dice_.oneIn(2)) source.roundTripEfficiency = static_cast<double>(dice_.between(10, 20)) / 20;
        if (!dice_.oneIn(4)) source.fuelPrice = upTo(9);
        if (!dice_.oneIn(4)) source.heatRate = static_cast<double>(dice_.between(6000, 12'000));
        if (dice_.oneIn(2)) source.variableCost = EnergyPrice{upTo(9)};
        if (dice_.oneIn(2)) source.fixedCost = upTo(50);
        if (dice_.oneIn(3)) source.emissions = upTo(900);
        if (dice_.oneIn(2)) source.pricesAsOf = anyDay();
        if (dice_.oneIn(2)) source.fuelEscalator = dice_.share() / 5;
        if (dice_.oneIn(2)) source.costEscalator = dice_.share() / 5 - 0.1;
    }

    /// One at the site, or none.
    PowerSourceId sourceAt(SiteId site) {
        std::vector<PowerSourceId> sources;
        plan_.powerSources.forEach([&](const PowerSource& source) {
            if (source.site == site) sources.push_back(source.id);
        });
        return sources.empty() || dice_.oneIn(2) ? PowerSourceId{} : dice_.of(sources);
    }

    void makeContract(SiteId site) {
        SupplyContract contract;
        contract.kind = static_cast<SupplyContractKind>(dice_.oneIn(3) ? 0 : dice_.between(0, 5));
        contract.powerSource = sourceAt(site);
        if (!contract.powerSource || dice_.oneIn(2)) contract.site = site;
        if (!dice_.oneIn(4)) contract.energyPrice = EnergyPrice{upTo(90)};
        if (!dice_.oneIn(4)) contract.demandCharge = DemandCharge{upTo(20)};
        if (dice_.oneIn(3)) contract.fixedCharge = Money{upTo(90'000)};
        if (dice_.oneIn(2)) contract.capacityCharge = upTo(400);
        if (dice_.oneIn(2)) contract.coincidentPeakCharge = upTo(9);
        if (!dice_.oneIn(3)) contract.contractPower = steps(3);
        if (dice_.oneIn(3)) contract.minimumShare = dice_.share();
        if (!dice_.oneIn(4)) contract.ratchet = 0.5 + dice_.share() / 2;
        if (dice_.oneIn(2)) contract.takeOrPayShare = dice_.share();
        if (dice_.oneIn(2)) contract.escalator = dice_.share() / 5 - 0.05;
        if (dice_.oneIn(2)) contract.pricesAsOf = anyDay();
        if (dice_.oneIn(2)) contract.start = anyDay();
        if (dice_.oneIn(2)) contract.termYears = dice_.share();
        if (dice_.oneIn(4)) contract.capacityPower = steps(5);
        if (dice_.oneIn(4)) contract.coincidentPower = steps(5);
        if (dice_.oneIn(2)) contract.seasonFirstMonth = dice_.between(1, 9);
        if (contract.seasonFirstMonth) contract.seasonLastMonth = *contract.seasonFirstMonth + dice_.between(0, 3);
        if (dice_.oneIn(2)) contract.seasonBilledFrom = dice_.between(1, 12);
        if (dice_.oneIn(2)) contract.fuelPrice = upTo(9);
        if (!dice_.oneIn(4)) contract.marketPrice = steps(90);
        if (!dice_.oneIn(4)) contract.capacityFactor = dice_.share();
        contract.enrolmentPrice = upTo(900);
        contract.calledHours = upTo(800);
        put(plan_, contract);
    }

    Dice dice_;
    Plan plan_;
};

void move(Steps& steps, std::chrono::days days) {
    for (Step& step : steps) step.from += days;
}

void move(std::optional<Day>& day, std::chrono::days days) {
    if (day) *day += days;
}

}  // namespace

Plan withRandomEnergy(Plan plan, std::uint32_t seed) {
    return EnergyMaker(std::move(plan), seed).make();
}

void moveEnergy(Plan& plan, std::chrono::days days) {
    for (const auto& site : plan.sites.values()) {
        change(plan, site->id, [&](Site& s) { move(s.gridCarbon, days); });
    }
    for (const auto& source : plan.powerSources.values()) {
        change(plan, source->id, [&](PowerSource& s) { move(s.pricesAsOf, days); });
    }
    for (const auto& contract : plan.supplyContracts.values()) {
        change(plan, contract->id, [&](SupplyContract& c) {
            for (Steps* steps : {&c.contractPower, &c.capacityPower, &c.coincidentPower, &c.marketPrice}) move(*steps, days);
            move(c.start, days);
            move(c.pricesAsOf, days);
        });
    }
}

}  // namespace wattscape::testing
