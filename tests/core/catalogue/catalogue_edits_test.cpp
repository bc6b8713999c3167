#include "core/catalogue/catalogue_edits.h"

#include "core/model/validate.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

#include <algorithm>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// The source a field is marked with; null when it is an assumption.
const Source* sourceOf(const Plan& plan, const Entity& entity, std::string_view key) {
    const auto mark =
        std::find_if(entity.sources.begin(), entity.sources.end(), [&](const FieldSource& m) { return m.field == key; });
    return mark == entity.sources.end() ? nullptr : plan.sources.find(mark->source);
}

}  // namespace

class CatalogueEditsTest : public QObject {
    Q_OBJECT

private:
    Catalogue catalogue_ = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
    Plan plan_ = sampleFleet().plan;
    const SiteRow& abilene_ = *catalogue_.siteNamed("abilene");
    const HardwareRow& gb200_ = *catalogue_.hardwareNamed("nv-gb200-nvl72");

private slots:
    void hardwareComesWithItsSource() {
        const auto added = must(addHardwareFromCatalogue(plan_, gb200_));
        const Hardware& hardware = *added.plan.hardware.find(added.id);
        QCOMPARE(hardware.maximumRackPower.kilowatts(), 132.0);
        QCOMPARE(*hardware.packagesPerRack, std::int64_t{72});
        QCOMPARE(hardware.computeFp4->value(), 10.0);
        QCOMPARE(hardware.catalogueRow, std::string("nv-gb200-nvl72"));
        const Source& source = *sourceOf(added.plan, hardware, "maximum_rack_kw");
        QCOMPARE(source.name, gb200_.source);
        QCOMPARE(source.notes, gb200_.notes);
        QVERIFY(source.confidence == gb200_.confidence && source.reading == gb200_.reading && source.asOf == gb200_.asOf);
        QVERIFY(!sourceOf(added.plan, hardware, "idle_share") && !sourceOf(added.plan, hardware, "repair_hours"));
        QVERIFY(validate(added.plan).empty());
        QCOMPARE(must(addHardwareFromCatalogue(added.plan, gb200_)).plan.sources.size(), added.plan.sources.size());
    }

    void unknownPowerIsAsked() {
        const HardwareRow& helios = *catalogue_.hardwareNamed("amd-mi455x-helios");
        QVERIFY(
            addHardwareFromCatalogue(plan_, helios).error().text().ends_with("no power of a rack is published; assume one"));
        const auto added = must(addHardwareFromCatalogue(plan_, helios, Power::fromKilowatts(240)));
        const Hardware& hardware = *added.plan.hardware.find(added.id);
        QCOMPARE(hardware.maximumRackPower.kilowatts(), 240.0);
        QVERIFY(!sourceOf(added.plan, hardware, "maximum_rack_kw") && sourceOf(added.plan, hardware, "packages_per_rack"));
    }

    void aSiteComesWithWhatIsKnownAndWhatIsAssumed() {
        const auto added = must(addSiteFromCatalogue(plan_, abilene_));
        QVERIFY(validate(added.plan).empty());
        const Site& site = *added.plan.sites.find(added.id);
        for (const char* key :
             {"name", "location", "status", "planned_power_mw", "developer", "operator", "tenant", "programme"}) {
            QVERIFY2(sourceOf(added.plan, site, key), key);
        }
        QCOMPARE(*site.designPue, 1.3998);  // 1,180 MW over 843 MW
        QCOMPARE(site.region, std::string("TE"));
        QVERIFY(!sourceOf(added.plan, site, "design_pue") && !sourceOf(added.plan, site, "region"));
        QCOMPARE(added.plan.halls.size(), plan_.halls.size() + 8);
        QCOMPARE(added.plan.tranches.size(), plan_.tranches.size() + 4);
        QVERIFY(site.programme == plan_.programmes.values().front()->id);
    }

    void buildingsOpenWithThePhaseThatNeedsThem() {
        const auto added = must(addSiteFromCatalogue(plan_, abilene_));
        QStringList ready;
        added.plan.halls.forEach([&](const Hall& hall) {
            if (hall.site == added.id) {
                ready << QString("%1 MW %2").arg(hall.itCapacity.megawatts()).arg(QString::fromStdString(toIso(hall.readyOn)));
            }
        });
        QCOMPARE(ready.join(", "), QString("106 MW 2025-08-29, 106 MW 2025-11-26, 106 MW 2026-04-25, 106 MW 2026-04-25, "
                                           "106 MW 2026-10-04, 106 MW 2026-10-04, 106 MW 2026-10-04, 106 MW 2026-10-04"));
    }

    void powerIsAssumedFromWhatIsSaid_data() {
        QTest::addColumn<QString>("site");
        QTest::addColumn<double>("it");
        QTest::addColumn<double>("pue");
        QTest::newRow("phases and IT") << "shackelford" << 1400.0 << 1.4;
        QTest::newRow("no IT") << "narvik" << 124 / 1.3 << 1.3;
        QTest::newRow("no phases") << "denton" << 262.0 << 1.3;
        QTest::newRow("more announced than operating") << "colossus-1" << 340.0 << 1.25;
    }
    void powerIsAssumedFromWhatIsSaid() {
        QFETCH(QString, site);
        QFETCH(double, it);
        QFETCH(double, pue);
        const auto power = assumedPowerOf(*catalogue_.siteNamed(site.toStdString()));
        QVERIFY(std::abs(power->it.megawatts() - it) < 1e-6);
        QCOMPARE(power->designPue, pue);
        QVERIFY(!assumedPowerOf(*catalogue_.siteNamed("stargate-uk")));
    }

    void whereNobodyKnowsIsRefused() {
        QVERIFY(addSiteFromCatalogue(plan_, *catalogue_.siteNamed("stargate-india"))
                    .error()
                    .text()
                    .ends_with("the catalogue does not know where it is"));
    }

    void uncertainTenantsCarryNoMark() {
        const auto added = must(addSiteFromCatalogue(plan_, *catalogue_.siteNamed("madison-ms")));
        const Site& site = *added.plan.sites.find(added.id);
        QCOMPARE(added.plan.partners.find(site.tenant)->name, std::string("Anthropic"));
        QVERIFY(!sourceOf(added.plan, site, "tenant") && !sourceOf(added.plan, site, "programme"));
        QVERIFY(sourceOf(added.plan, site, "developer"));
    }

    void anUnchangedCatalogueOffersNothing() {
        Plan plan = must(addHardwareFromCatalogue(plan_, gb200_)).plan;
        plan = must(addSiteFromCatalogue(plan, abilene_)).plan;
        QVERIFY(changesFromCatalogue(plan, catalogue_).empty());
        QVERIFY(sameContent(plan, must(updateFromCatalogue(plan, catalogue_, {}))));
    }

    void changedFiguresAreOfferedAndTaken() {
        const auto hardware = must(addHardwareFromCatalogue(plan_, gb200_));
        const Plan plan = must(setField(hardware.plan, hardware.id, "rack_price_usd", 3e6));
        Catalogue newer = catalogue_;
        HardwareRow& row =
            *std::find_if(newer.hardware.begin(), newer.hardware.end(), [](const auto& r) { return r.id == "nv-gb200-nvl72"; });
        row.maximumPower = Power::fromKilowatts(135);
        row.price = Money{3.5e6};
        row.usefulLife = 6;
        row.memory.reset();
        row.asOf = day(2027, 1, 1);
        const auto changes = changesFromCatalogue(plan, newer);
        QStringList keys;
        for (const CatalogueChange& change : changes) {
            keys << QString::fromStdString(change.field);
        }
        QCOMPARE(keys.join(", "),
                 QString("memory_gb_per_package, maximum_rack_kw, service_life_years"));  // not the typed price
        QVERIFY(changes[1].old == FieldValue(132.0) && changes[1].now == FieldValue(135.0));
        QCOMPARE(rowOf(plan, newer, changes[1]).catalogue, std::string("hardware"));

        const Plan updated = must(updateFromCatalogue(plan, newer, {changes[0], changes[1]}));
        const Hardware& after = *updated.hardware.find(hardware.id);
        QCOMPARE(after.maximumRackPower.kilowatts(), 135.0);
        QCOMPARE(*after.rackPrice, Money{3e6});
        QCOMPARE(*after.serviceLife, 5.0);
        QCOMPARE(*after.memory, 186.0);
        QVERIFY(!sourceOf(updated, after, "memory_gb_per_package"));
        QVERIFY(sourceOf(updated, after, "maximum_rack_kw")->asOf == day(2027, 1, 1));
        QVERIFY(sourceOf(updated, after, "service_life_years")->asOf == gb200_.asOf);
        QVERIFY(validate(updated).empty());
        QCOMPARE(changesFromCatalogue(updated, newer).size(), std::size_t{1});
        QVERIFY(!updateFromCatalogue(updated, newer, {changes[1]}));
    }
};

QTEST_APPLESS_MAIN(CatalogueEditsTest)
#include "catalogue_edits_test.moc"
