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

/// Every megawatt, rack and contract times so much.
Plan scaled(const Plan& plan, std::int64_t factor) {
    Plan large = plan;
    for (const auto& source : plan.powerSources.values()) {
        change(large, source->id, [&](PowerSource& s) {
            if (s.batteryEnergy) s.batteryEnergy = *s.batteryEnergy * static_cast<double>(factor);
        });
    }
    for (const auto& tranche : plan.tranches.values()) {
        change(large, tranche->id, [&](Tranche& t) {
            if (t.power) t.power = *t.power * factor;
            if (t.unitPower) t.unitPower = *t.unitPower * factor;
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
            Plan plan = scarcePlan(anySeed());
            for (const auto& contract : plan.supplyContracts.values()) {
                change(plan, contract->id, [](SupplyContract& c) { c.takeOrPayShare.reset(); });
            }
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

    void moreSupplyServesMore() {
        checkProperty("sources twice the size never leave more unserved, as long as the same racks run", 150, [] {
            Plan plan = scarcePlan(anySeed());
            const PlanResults less = evaluated(plan);
            const PlanResults more = evaluated(scaled(plan, 2));
            for (const auto& site : plan.sites.values()) {
                const Scope scope{Scope::Kind::site, site->id};
                RC_PRE(less.steps(scope, Metric::facilityDrawn) == more.steps(scope, Metric::facilityDrawn));
                const auto before = less.energy(scope);
                const auto after = more.energy(scope);
                for (std::size_t month = 0; month < before.size(); ++month) {
                    RC_ASSERT(after[month][E::unserved] <= before[month][E::unserved] + 1e-6);
                }
            }
        });
    }
};

QTEST_APPLESS_MAIN(EnergyTwinTest)
#include "energy_twin_test.moc"
