#include "core/model/edits/entity_edits.h"

#include "core/model/plan_diff.h"
#include "core/model/validate.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class EntityEditsTest : public QObject {
    Q_OBJECT

private:
    SampleFleet f = sampleFleet();

private slots:
    void addGivesTheNextId() {
        Milestone milestone;
        milestone.name = "Second power";
        milestone.id = {3};
        const auto added = must(add(f.plan, milestone));
        QCOMPARE(added.id.value, f.plan.lastId + 1);
        QCOMPARE(added.plan.lastId, added.id.value);
        QCOMPARE(added.plan.milestones.find(added.id)->name, std::string("Second power"));
        QVERIFY(!f.plan.milestones.contains(added.id));
    }

    void addRefusesWhatBreaksARule() {
        Hall hall;
        hall.readyOn = day(2026, 1, 1);
        QCOMPARE(add(f.plan, hall).error().text(), "hall " + std::to_string(f.plan.lastId + 1) + ", Site: is required");
        hall.site = {999};
        QVERIFY(add(f.plan, hall).error().text().ends_with("Site: points at entity 999, which the plan does not have"));
    }

    void idsRunOut() {
        Plan full = f.plan;
        full.lastId = 0xFFFFFFFFU;
        Milestone milestone;
        milestone.name = "One too many";
        QCOMPARE(add(full, milestone).error().text(), std::string("plan: has given all its ids; no entity can be added"));
    }

    void idsAreNeverGivenTwice() {
        Milestone milestone;
        milestone.name = "Gone soon";
        const auto added = must(add(f.plan, milestone));
        const Plan removed = must(removeEntities(added.plan, {added.id}));
        QCOMPARE(must(add(removed, milestone)).id.value, added.id.value + 1);
    }

    void setFieldChangesOneThing() {
        const Plan before = f.plan;
        const Plan after = must(setField(f.plan, f.site, "design_pue", 1.4));
        QCOMPARE(*after.sites.find(f.site)->designPue, 1.4);
        QCOMPARE(*f.plan.sites.find(f.site)->designPue, 1.25);
        QVERIFY(sameContent(before, f.plan));
        const PlanDiff diff = diffPlans(f.plan, after);
        QVERIFY(diff.changed == std::vector<EntityId>{f.site} && diff.added.empty() && diff.removed.empty() && !diff.settings);
    }

    void whatAPersonTypesIsAnAssumption() {
        QVERIFY(!f.plan.sites.find(f.site)->sources.empty());
        QVERIFY(must(setField(f.plan, f.site, "design_pue", 1.4)).sites.find(f.site)->sources.empty());
        QVERIFY(must(setField(f.plan, f.site, "design_pue", {})).sites.find(f.site)->sources.empty());
        QVERIFY(!must(setField(f.plan, f.site, "region", std::string("TE"))).sites.find(f.site)->sources.empty());
    }

    void theSameValueIsNoEdit() {
        const Plan after = must(setField(f.plan, f.site, "design_pue", 1.25));
        QVERIFY(sameContent(f.plan, after));
        QVERIFY(after.sites.sameAs(f.plan.sites));
        QVERIFY(!after.sites.find(f.site)->sources.empty());
        QVERIFY(sameContent(
            f.plan, must(setField(must(setField(f.plan, f.hall, "it_capacity_mw", 10.0)), f.hall, "it_capacity_mw", 140.0))));
    }

    void nothingPutsTheDefaultBack() {
        const Plan after = must(setField(f.plan, f.site, "design_pue", {}));
        QVERIFY(!after.sites.find(f.site)->designPue);
        QCOMPARE(setField(f.plan, f.site, "name", {}).error().text(), std::string("site “Campus”, Name: is required"));
    }

    void refusals_data() {
        QTest::addColumn<uint>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("range") << f.site.value << "design_pue" << 0.5 << "site “Campus”, Design PUE: is 0.5; allowed is 1 to 3";
        QTest::newRow("type") << f.site.value << "name" << 1.0 << "site “Campus”, Name: must be a text";
        QTest::newRow("field") << f.site.value << "colour" << 1.0 << "site “Campus”: a site has no field “colour”";
        QTest::newRow("entity") << 999U << "name" << 1.0 << "entity 999: the plan does not have it";
    }
    void refusals() {
        QFETCH(uint, id);
        QFETCH(QString, key);
        QFETCH(double, value);
        QFETCH(QString, said);
        QCOMPARE(QString::fromStdString(setField(f.plan, EntityId{id}, key.toStdString(), value).error().text()), said);
    }

    void severalAtOnceAreAllOrNone() {
        const Plan after = must(setField(f.plan, {f.hall, f.otherHall}, "it_capacity_mw", 90.0));
        QCOMPARE(after.halls.find(f.hall)->itCapacity.megawatts(), 90.0);
        QCOMPARE(after.halls.find(f.otherHall)->itCapacity.megawatts(), 90.0);
        QVERIFY(!setField(f.plan, {f.hall, f.site}, "it_capacity_mw", 90.0));
    }

    void unitsAndMegawattsTurnIntoEachOther() {
        const auto tranche = [](const Plan& plan, TrancheId id) {
            const Tranche& t = *plan.tranches.find(id);
            return QString("%1|%2|%3")
                .arg(t.power ? QString::number(t.power->megawatts()) : "-", t.units ? QString::number(*t.units) : "-",
                     t.unitPower ? QString::number(t.unitPower->megawatts()) : "-");
        };
        QCOMPARE(tranche(f.plan, f.gasTranche), QString("-|5|38"));
        const Plan megawatts = must(setField(f.plan, f.gasTranche, "power_mw", 170.5));
        QCOMPARE(tranche(megawatts, f.gasTranche), QString("170.5|-|-"));
        QCOMPARE(tranche(must(setField(megawatts, f.gasTranche, "units", std::int64_t{5})), f.gasTranche), QString("-|5|34.1"));
        QCOMPARE(tranche(must(setField(megawatts, f.gasTranche, "unit_mw", 38.0)), f.gasTranche), QString("-|4|38"));
        QCOMPARE(tranche(must(setField(f.plan, f.gasTranche, "units", {})), f.gasTranche), QString("190|-|-"));
        QCOMPARE(tranche(must(setField(f.plan, f.gasTranche, "units", std::int64_t{6})), f.gasTranche), QString("-|6|38"));
        QVERIFY(!setField(f.plan, f.gridTranche, "units", std::int64_t{5}));
        QVERIFY(!setField(f.plan, f.gridTranche, "power_mw", {}));
    }

    void aHallBringsItsSite() {
        const Plan there =
            must(setField(must(setField(f.plan, f.refresh, "replaces", {})), f.refresh, "hall", EntityId(f.otherHall)));
        QVERIFY(there.rollouts.find(f.refresh)->site == f.otherSite);
        const Plan back = must(setField(there, f.refresh, "site", EntityId(f.site)));
        QVERIFY(!back.rollouts.find(f.refresh)->hall);
        QVERIFY(validate(back).empty());
    }

    void whoHangsOnItIsAsked() {
        QCOMPARE(setField(f.plan, f.hall, "site", EntityId(f.otherSite)).error().text(),
                 std::string("rollout “Wave 1”, Hall: hall “H1” is not at site “Campus”"));
        QVERIFY(setField(f.plan, f.gas, "kind", std::string("solar")).error().text().find("Units: are for gas turbines") !=
                std::string::npos);
        QVERIFY(setField(f.plan, f.gas, "kind", std::string("gas_engine")).has_value());
        QVERIFY(setField(f.plan, f.rollout, "site", EntityId(f.otherSite))
                    .error()
                    .text()
                    .find("Replaces: rollout “Wave 1” is not at") != std::string::npos);
        QVERIFY(setField(f.plan, f.gas, "site", EntityId(f.otherSite)).has_value());
    }

    void replaceKeepsTheRules() {
        Hall hall = *f.plan.halls.find(f.hall);
        hall.name = "Building 1";
        QCOMPARE(must(replace(f.plan, hall)).halls.find(f.hall)->name, std::string("Building 1"));
        hall.id = {999};
        QVERIFY(!replace(f.plan, hall));
    }

    void thePlanItselfHasFields() {
        QCOMPARE(must(setPlanField(f.plan, "months", std::int64_t{600})).settings.months, 600);
        QCOMPARE(setPlanField(f.plan, "months", std::int64_t{601}).error().text(),
                 std::string("plan, Number of months: is 601; allowed is 1 to 600 months"));
        QVERIFY(!setPlanField(f.plan, "pue", 1.3));
        QVERIFY(setPlanField(f.plan, "first_month", day(2199, 1, 1)).error().text().find("the calendar ends on 2199-12-31") !=
                std::string::npos);
        QVERIFY(diffPlans(f.plan, must(setPlanField(f.plan, "discount_rate", 0.1))).settings);
    }

    void timeAndIdsDoNotCountAsContent() {
        Plan later = f.plan;
        later.lastChange += std::chrono::hours{1};
        later.lastId += 5;
        QVERIFY(sameContent(f.plan, later));
        QVERIFY(!sameContent(f.plan, must(setPlanField(f.plan, "name", std::string("Other")))));
    }
};

QTEST_APPLESS_MAIN(EntityEditsTest)
#include "entity_edits_test.moc"
