#include "core/samples/samples.h"

#include "core/evaluate/evaluate.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/validate.h"
#include "tests/testing.h"

#include <map>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// What a site's tranches add up to on a day.
Power suppliedOn(const Plan& plan, SiteId site, Day day) {
    Power sum;
    plan.tranches.forEach([&](const Tranche& tranche) {
        const bool counts = tranche.firstDay <= day && (!tranche.lastDay || day <= *tranche.lastDay);
        if (counts && plan.powerSources.find(tranche.powerSource)->site == site) {
            sum += tranche.power ? *tranche.power : *tranche.unitPower * *tranche.units;
        }
    });
    return sum;
}

const Site* siteFrom(const Plan& plan, const std::string& row) {
    const Site* found = nullptr;
    plan.sites.forEach([&](const Site& site) {
        for (const FieldSource& mark : site.sources) {
            found = plan.sources.find(mark.source)->catalogueRow == row ? &site : found;
        }
    });
    return found;
}

bool marked(const Entity& entity, std::string_view key) {
    return std::any_of(entity.sources.begin(), entity.sources.end(),
                       [&](const FieldSource& mark) { return mark.field == key; });
}

void mustBeValid(const Plan& plan) {
    for (const Error& error : validate(plan)) {
        QFAIL(error.text().c_str());
    }
}

}  // namespace

class SamplesTest : public QObject {
    Q_OBJECT

private:
    Catalogue catalogue_ = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
    Plan abilene_ = must(abileneSample(catalogue_));
    Plan peers_ = must(stargateAndPeersSample(catalogue_));

private slots:
    void bothAreValid() {
        mustBeValid(abilene_);
        mustBeValid(peers_);
    }

    void theSameTablesGiveTheSamePlan() {
        const Plan again = must(stargateAndPeersSample(must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"))));
        QVERIFY(sameContent(peers_, again));
        QCOMPARE(again.lastId, peers_.lastId);
        QVERIFY(again.lastChange == peers_.lastChange);
    }

    void abileneTellsTheWorkedExample() {
        QCOMPARE(toIso(abilene_.firstDay()), std::string("2025-09-01"));
        QCOMPARE(toIso(abilene_.lastDay()), std::string("2029-12-31"));
        QCOMPARE(abilene_.sites.size(), std::size_t{1});
        const Site& site = *abilene_.sites.values().front();
        QCOMPARE(*site.designPue, 1.3);
        QCOMPARE(site.substationLimit->megawatts(), 1200.0);
        QCOMPARE(suppliedOn(abilene_, site.id, *parseDay("2026-06-30")).megawatts(), 200 + 5 * 38 + 5 * 34.1);
        QCOMPARE(suppliedOn(abilene_, site.id, *parseDay("2026-07-01")).megawatts(), 1200 + 5 * 38 + 5 * 34.1);
        QCOMPARE(abilene_.halls.size(), std::size_t{8});
        abilene_.halls.forEach([](const Hall& hall) {
            QCOMPARE(hall.itCapacity.megawatts(), 140.0);
            QCOMPARE(*hall.rackPositions, std::int64_t{800});
            QCOMPARE(toIso(hall.readyOn), std::string("2025-09-01"));
            QVERIFY(hall.cooling == HallCooling::liquid);
            QCOMPARE(hall.footprint.size(), std::size_t{4});
        });
        abilene_.powerSources.forEach([](const PowerSource& source) {
            QCOMPARE(source.reserveUnits.value_or(0),
                     source.kind == PowerSourceKind::gasTurbine ? std::int64_t{1} : std::int64_t{0});
        });
    }

    void abileneHasBothWaves() {
        const auto waves = abilene_.rollouts.values();
        QCOMPARE(waves.size(), std::size_t{2});
        const auto spelled = [&](const Rollout& r) {
            const Hardware& hardware = *abilene_.hardware.find(r.hardware);
            return QString("%1 %2 kW: %3 racks, %4 a week from %5, %6 days")
                .arg(QString::fromStdString(hardware.catalogueRow))
                .arg(hardware.maximumRackPower.kilowatts())
                .arg(r.racks)
                .arg(r.racksPerWeek)
                .arg(QString::fromStdString(toIso(r.firstRacksOn)))
                .arg(*r.commissioningDays);
        };
        QCOMPARE(spelled(*waves[0]), QString("nv-gb200-nvl72 132 kW: 3200 racks, 100 a week from 2025-10-01, 21 days"));
        QCOMPARE(spelled(*waves[1]), QString("nv-vr-nvl72 230 kW: 2400 racks, 60 a week from 2026-10-05, 28 days"));
    }

    void abileneKnowsItsSources() {
        const Site& site = *abilene_.sites.values().front();
        QVERIFY(marked(site, "location") && marked(site, "planned_power_mw") && marked(site, "tenant"));
        QVERIFY(!marked(site, "name") && !marked(site, "design_pue") && !marked(site, "substation_limit_mw"));
        QCOMPARE(abilene_.partners.find(site.developer)->name, std::string("Crusoe"));
        QCOMPARE(abilene_.partners.find(site.siteOperator)->name, std::string("Oracle Cloud Infrastructure"));
        QCOMPARE(abilene_.partners.find(site.tenant)->name, std::string("OpenAI"));
        QCOMPARE(abilene_.programmes.find(site.programme)->name, std::string("Stargate"));
    }

    /// Nothing of Abilene's energy is without a price, and what is published carries its mark.
    void abileneHasAnEnergyBill() {
        const PlanResults results = must(evaluate(std::make_shared<const Plan>(abilene_)));
        EnergyRow sum;
        for (const EnergyRow& row : results.energy({})) sum += row;
        QCOMPARE(sum[EnergySeries::unpriced], 0.0);
        QVERIFY(sum[EnergySeries::bought] > 0 && sum[EnergySeries::generated] > 0);
        const double perMwh = sum[EnergySeries::cost] / (sum[EnergySeries::bought] + sum[EnergySeries::generated]);
        QVERIFY(perMwh > 30 && perMwh < 90);
        QVERIFY(marked(*abilene_.sites.values().front(), "grid_carbon_kg_per_mwh"));
        abilene_.supplyContracts.forEach([](const SupplyContract& contract) { QVERIFY(!contract.notes.empty()); });
    }

    void everyKnownPlaceIsASite() {
        std::size_t known = 0;
        for (const SiteRow& row : catalogue_.sites) {
            known += row.location ? 1U : 0U;
            QVERIFY2((siteFrom(peers_, row.id) != nullptr) == row.location.has_value(), row.id.c_str());
        }
        QCOMPARE(peers_.sites.size(), known);
        QCOMPARE(known, std::size_t{32});
    }

    void tranchesSumToEveryPhase() {
        int phases = 0;
        for (const SiteRow& row : catalogue_.sites) {
            if (const Site* site = siteFrom(peers_, row.id)) {
                for (const SitePhase& phase : row.phases) {
                    QCOMPARE(suppliedOn(peers_, site->id, phase.from).watts(), phase.operating.watts());
                    ++phases;
                }
                const Power last = row.phases.empty() ? Power{} : row.phases.back().operating;
                QCOMPARE(suppliedOn(peers_, site->id, latestDay).watts(), last.watts());
            }
        }
        QVERIFY(phases > 80);
    }

    void nothingAssumedCarriesAMark() {
        peers_.tranches.forEach([](const Tranche& tranche) { QVERIFY(tranche.sources.empty() && !tranche.notes.empty()); });
        peers_.halls.forEach([](const Hall& hall) { QVERIFY(hall.sources.empty() && !hall.notes.empty()); });
        peers_.rollouts.forEach([](const Rollout& rollout) { QVERIFY(rollout.sources.empty() && !rollout.notes.empty()); });
        peers_.powerSources.forEach(
            [](const PowerSource& source) { QVERIFY(source.sources.empty() && !source.notes.empty()); });
        peers_.sites.forEach([](const Site& site) {
            QVERIFY(marked(site, "name") && marked(site, "location"));
            QVERIFY(!marked(site, "design_pue") && !marked(site, "region"));
        });
    }

    /// Racks of a site never need more IT power than any later phase gives.
    void racksFitEveryPhase() {
        peers_.sites.forEach([&](const Site& site) {
            Power racks;
            peers_.rollouts.forEach([&](const Rollout& rollout) {
                racks += rollout.site == site.id ? peers_.hardware.find(rollout.hardware)->maximumRackPower * rollout.racks
                                                 : Power{};
            });
            const Power limit = suppliedOn(peers_, site.id, latestDay) / site.designPue.value_or(Site::defaultPue);
            QVERIFY2(racks <= limit, site.name.c_str());
        });
        QVERIFY(peers_.rollouts.size() > 30);
    }

    void partiesHaveCleanNames() {
        std::map<std::string, int> names;
        peers_.partners.forEach([&](const Partner& partner) {
            QVERIFY2(partner.name.find_first_of("(;") == std::string::npos, partner.name.c_str());
            QVERIFY2(++names[partner.name] == 1, partner.name.c_str());
        });
        for (const char* name :
             {"OpenAI", "Crusoe", "Oracle Cloud Infrastructure", "SoftBank", "NVIDIA", "JPMorgan", "Anthropic"}) {
            QVERIFY2(names.contains(name), name);
        }
        for (const char* name : {"Stargate", "others", "Abilene", "Crusoe JV", "lenders"}) {
            QVERIFY2(!names.contains(name), name);
        }
    }

    void aCatalogueWithoutItsRowsIsRefused() {
        Catalogue bare = catalogue_;
        bare.contracts.clear();
        QVERIFY(abileneSample(bare).error().text().find("egrid-erct") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "samples_test.moc"
