#include "core/power/site_power.h"

#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class SitePowerTest : public QObject {
    Q_OBJECT

private slots:
    void limits_data() {
        QTest::addColumn<double>("substation");
        QTest::addColumn<double>("campus");
        QTest::addColumn<bool>("interruptible");
        QTest::addColumn<double>("facility");
        QTest::newRow("no limit") << -1.0 << -1.0 << false << 180.0;
        QTest::newRow("interruptible accepted") << -1.0 << -1.0 << true << 230.0;
        QTest::newRow("substation holds back what is behind it") << 100.0 << -1.0 << false << 130.0;
        QTest::newRow("substation holds back interruptible too") << 100.0 << -1.0 << true << 130.0;
        QTest::newRow("campus holds back all") << 100.0 << 90.0 << true << 90.0;
        QTest::newRow("campus of nothing") << -1.0 << 0.0 << true << 0.0;
    }
    void limits() {
        QFETCH(double, substation);
        QFETCH(double, campus);
        QFETCH(bool, interruptible);
        QFETCH(double, facility);
        Site site;
        site.designPue = 1.25;
        if (substation >= 0) site.substationLimit = Power::fromMegawatts(substation);
        if (campus >= 0) site.campusLimit = Power::fromMegawatts(campus);
        PowerSource grid;
        grid.firmShare = 0.75;
        PowerSource gas;
        gas.kind = PowerSourceKind::gasTurbine;
        gas.side = SubstationSide::beside;
        Tranche ofGrid;
        ofGrid.power = Power::fromMegawatts(200);
        Tranche ofGas;
        ofGas.power = Power::fromMegawatts(30);
        const Day on = day("2026-01-01");
        const std::vector<SourceInput> sources{{&grid, {{&ofGrid, on, std::nullopt}}}, {&gas, {{&ofGas, on, std::nullopt}}}};
        const SitePower power = powerOf(site, sources, interruptible);
        const PowerStep* step = stepOn(power.steps, on);
        QVERIFY(step);
        QCOMPARE(step->firm, Power::fromMegawatts(180));
        QCOMPARE(step->facilityLimit, Power::fromMegawatts(facility));
        QCOMPARE(step->itLimit, Power::fromMegawatts(facility / 1.25));
        QCOMPARE(stepOn(power.steps, on - std::chrono::days{1})->facilityLimit, Power{});
    }
};

QTEST_APPLESS_MAIN(SitePowerTest)
#include "site_power_test.moc"
