#include "core/model/edits/entity_edits.h"

#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

using namespace wattscape;
using wattscape::testing::day;
using wattscape::testing::must;

class EntityEditsTest : public QObject {
    Q_OBJECT

    const wattscape::testing::SampleFleet fleet_ = wattscape::testing::sampleFleet();

private slots:
    void severalFieldsOnlyHaveToMakeSenseTogether() {
        const Plan bounded = must(setField(fleet_.plan, fleet_.gridTranche, "last_day", day(2026, 12, 31)));
        QVERIFY(!setField(bounded, fleet_.gridTranche, "first_day", day(2028, 1, 1)));
        const Plan moved =
            must(setFields(bounded, fleet_.gridTranche, {{"first_day", day(2028, 1, 1)}, {"last_day", day(2028, 12, 31)}}));
        QCOMPARE(moved.tranches.find(fleet_.gridTranche)->firstDay, day(2028, 1, 1));
        const auto crossed =
            setFields(bounded, fleet_.gridTranche, {{"first_day", day(2028, 1, 1)}, {"last_day", day(2027, 1, 1)}});
        QVERIFY(!crossed);
        QVERIFY(crossed.error().text().find("before the first day") != std::string::npos);
    }

    void laterFieldsFollowEarlierOnes() {
        const Plan units = must(setFields(fleet_.plan, fleet_.gasTranche, {{"power_mw", 100.0}, {"units", std::int64_t{4}}}));
        const Tranche& tranche = *units.tranches.find(fleet_.gasTranche);
        QCOMPARE(tranche.units, std::optional<std::int64_t>(4));
        QCOMPARE(tranche.unitPower->megawatts(), 25.0);
    }

    void theMarkOfWhatChangedGoes() {
        const Plan changed = must(setFields(fleet_.plan, fleet_.site, {{"name", std::string("Renamed")}, {"design_pue", 1.4}}));
        QVERIFY(changed.sites.find(fleet_.site)->sources.empty());
        const Plan renamed = must(setFields(fleet_.plan, fleet_.site, {{"name", std::string("Renamed")}}));
        QCOMPARE(renamed.sites.find(fleet_.site)->sources.size(), std::size_t{1});
    }

    void refusesWhatIsNotThere() {
        QVERIFY(!setFields(fleet_.plan, EntityId{9999}, {{"name", std::string("x")}}));
        QVERIFY(!setFields(fleet_.plan, fleet_.site, {{"no_such_field", 1.0}}));
    }
};

QTEST_APPLESS_MAIN(EntityEditsTest)
#include "entity_edits_test.moc"
