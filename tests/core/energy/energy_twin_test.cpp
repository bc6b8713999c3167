#include "tests/core/energy/energy_twin.h"

#include "core/evaluate/evaluate.h"

#include "tests/core/evaluate/plan_building.h"
#include "tests/core/evaluate/random_plans.h"
#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;
using E = EnergySeries;

namespace {

bool areClose(double a, double b) {
    return std::abs(a - b) <= 1e-5 + 1e-9 * std::max(std::abs(a), std::abs(b));
}

std::uint32_t anySeed() {
    return *rc::gen::inRange<std::uint32_t>(10'000, 1'000'000'000);
}

PlanResults evaluated(const Plan& plan) {
    return evaluate(share(plan)).value();
}

double sumOf(const PlanResults& results, E series) {
    double sum = 0;
    for (const EnergyRow& row : results.energy({})) sum += row[series];
    return sum;
}

/// Without what is paid or lost for another reason than price: take-or-pay, the losses of batteries, bets on a market.
Plan withoutSecondThoughts(Plan plan) {
    for (const auto& contract : plan.supplyContracts.values()) {
        change(plan, contract->id, [](SupplyContract& c) {
            c.takeOrPayShare.reset();
            c.marketPrice.clear();
        });
    }
    for (const auto& source : plan.powerSources.values()) {
        change(plan, source->id, [](PowerSource& s) { s.batteryEnergy.reset(); });
    }
    return plan;
}

/// Every megawatt and megawatt-hour twice as large: racks, halls, limits, sources, contracts.
Plan twice(const Plan& plan) {
    Plan large = plan;
    const auto grow = [](std::optional<Power>& power) {
        if (power) power = *power * std::int64_t{2};
    };
    const auto growSteps = [](Steps& steps) {
        for (Step& step : steps) step.value *= 2;
    };
    for (const auto& site : plan.sites.values()) {
        change(large, site->id, [&](Site& s) {
            grow(s.substationLimit);
            grow(s.campusLimit);
        });
    }
    for (const auto& hall : plan.halls.values()) {
        change(large, hall->id, [&](Hall& h) {
            h.itCapacity = h.itCapacity * std::int64_t{2};
            grow(h.maximumRackPower);
        });
    }
    for (const auto& hardware : plan.hardware.values()) {
        change(large, hardware->id, [&](Hardware& h) {
            h.maximumRackPower = h.maximumRackPower * std::int64_t{2};
            grow(h.rackPower);
        });
    }
    for (const auto& source : plan.powerSources.values()) {
        change(large, source->id, [&](PowerSource& s) {
            if (s.batteryEnergy) s.batteryEnergy = *s.batteryEnergy * 2;
        });
    }
    for (const auto& tranche : plan.tranches.values()) {
        change(large, tranche->id, [&](Tranche& t) {
            grow(t.power);
            grow(t.unitPower);
        });
    }
    for (const auto& contract : plan.supplyContracts.values()) {
        change(large, contract->id, [&](SupplyContract& c) {
            for (Steps* steps : {&c.contractPower, &c.capacityPower, &c.coincidentPower}) growSteps(*steps);
            if (c.fixedCharge) c.fixedCharge = *c.fixedCharge * 2;
        });
    }
    return large;
}

}  // namespace

class EnergyTwinTest : public QObject {
    Q_OBJECT

private slots:
    /// Thousands of sites under everything at once; each kind of figure has to come up often enough to be proven.
    void randomSites() {
        std::map<E, int> seen;
        int sites = 0;
        for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
            const Plan plan = scarcePlan(seed);
            const PlanResults results = evaluated(plan);
            for (const auto& site : plan.sites.values()) {
                ++sites;
                const auto twin = energyTwinOf(results, site->id);
                for (std::size_t month = 0; month < twin.size(); ++month) {
                    const EnergyRow& row = results.energyOf(site->id)->months[month];
                    for (const E series : allEnergySeries()) {
                        const std::string where = "seed " + std::to_string(seed) + " site " + std::to_string(site->id.value) +
                                                  " month " + std::to_string(month) + " " + std::string(infoOf(series).key) +
                                                  ": " + std::to_string(row[series]) + ", twin " +
                                                  std::to_string(twin[month][series]);
                        QVERIFY2(areClose(row[series], twin[month][series]), where.c_str());
                        seen[series] += std::abs(row[series]) > 1e-3 ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY(sites > 3000);
        for (const E series : allEnergySeries()) {
            QVERIFY2(seen[series] > 50, (std::string(infoOf(series).key) + " " + std::to_string(seen[series])).c_str());
        }
    }

    void whatIsUnservedIsAnIssue() {
        checkProperty("the issues' megawatt-hours are the series'", 300, [] {
            const PlanResults results = evaluated(scarcePlan(anySeed()));
            double ofIssues = 0;
            for (const Issue& issue : results.issues()) ofIssues += issue.unserved.value();
            RC_ASSERT(areClose(ofIssues, sumOf(results, E::unserved)) ||
                      std::abs(ofIssues - sumOf(results, E::unserved)) < 0.1);
        });
    }

    void theBalanceCloses() {
        checkProperty("bought + generated = used + losses + spilled - unserved, in every month and scope", 300, [] {
            const Plan plan = scarcePlan(anySeed());
            const PlanResults results = evaluated(plan);
            std::vector<Scope> scopes{{}};
            plan.sites.forEach([&](const Site& site) { scopes.push_back({Scope::Kind::site, site.id}); });
            for (const Scope& scope : scopes) {
                for (const EnergyRow& row : results.energy(scope)) {
                    const double in = row[E::bought] + row[E::generated];
                    const double out = row[E::used] + row[E::storageLosses] + row[E::spilled] - row[E::unserved];
                    RC_ASSERT(std::abs(in - out) < 1e-7 * std::max(1.0, in));
                    RC_ASSERT(row[E::unserved] >= 0 && row[E::spilled] >= -1e-9 && row[E::storageLosses] >= -1e-6);
                }
            }
        });
    }

    void dearerEnergyCostsMore() {
        checkProperty("a higher price of grid energy never makes the year cheaper", 200, [] {
            const Plan plan = withoutSecondThoughts(scarcePlan(anySeed()));
            Plan dearer = plan;
            for (const auto& contract : plan.supplyContracts.values()) {
                if (contract->kind != SupplyContractKind::tariff || !contract->energyPrice) continue;
                change(dearer, contract->id, [](SupplyContract& c) { c.energyPrice = *c.energyPrice + EnergyPrice{7}; });
            }
            RC_PRE(sumOf(evaluated(plan), E::unpriced) == 0);
            RC_ASSERT(sumOf(evaluated(dearer), E::cost) >= sumOf(evaluated(plan), E::cost) - 1e-3);
        });
    }

    void partsOfThePlanAddUp() {
        checkProperty("the plan's energy is the sum of its sites', a programme's of its own", 100, [] {
            const Plan plan = scarcePlan(anySeed());
            const PlanResults results = evaluated(plan);
            std::vector<EnergyRow> all(static_cast<std::size_t>(plan.settings.months));
            std::map<ProgrammeId, std::vector<EnergyRow>> byProgramme;
            plan.sites.forEach([&](const Site& site) {
                const auto rows = results.energy({Scope::Kind::site, site.id});
                auto& programme = byProgramme.try_emplace(site.programme, all.size()).first->second;
                for (std::size_t month = 0; month < rows.size(); ++month) {
                    all[month] += rows[month];
                    programme[month] += rows[month];
                }
            });
            RC_ASSERT(results.energy({}) == all);
            for (const auto& [programme, rows] : byProgramme) {
                if (programme) RC_ASSERT(results.energy({Scope::Kind::programme, programme}) == rows);
            }
        });
    }

    void twiceTheMegawattsAreTwiceTheBill() {
        checkProperty("everything twice as large draws, costs and emits twice as much", 150, [] {
            const Plan plan = scarcePlan(anySeed());
            const PlanResults once = evaluated(plan);
            const PlanResults large = evaluated(twice(plan));
            RC_PRE(once.steps({}, Metric::racksEnergised) == large.steps({}, Metric::racksEnergised));
            for (std::size_t month = 0; month < once.energy({}).size(); ++month) {
                for (const E series : allEnergySeries()) {
                    const double expected = 2 * once.energy({})[month][series];
                    const double found = large.energy({})[month][series];
                    // Powers are rounded to the watt, a few of which make dollars in a month.
                    RC_ASSERT(std::abs(found - expected) <= 5 + 1e-4 * std::abs(expected));
                }
            }
        });
    }
};

QTEST_APPLESS_MAIN(EnergyTwinTest)
#include "energy_twin_test.moc"
