#include "core/power/firm_capacity.h"

#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class FirmCapacityTest : public QObject {
    Q_OBJECT

private slots:
    void units_data() {
        QTest::addColumn<int>("units");
        QTest::addColumn<double>("megawatts");
        QTest::addColumn<int>("reserve");
        QTest::addColumn<double>("derating");
        QTest::addColumn<double>("firm");
        QTest::newRow("five of 38 MW, one in reserve") << 5 << 38.0 << 1 << 0.0 << 152.0;
        QTest::newRow("five of 34.1 MW, one in reserve") << 5 << 34.1 << 1 << 0.0 << 136.4;
        QTest::newRow("none in reserve") << 5 << 38.0 << 0 << 0.0 << 190.0;
        QTest::newRow("all in reserve") << 5 << 38.0 << 5 << 0.0 << 0.0;
        QTest::newRow("more in reserve than there are") << 5 << 38.0 << 9 << 0.0 << 0.0;
        QTest::newRow("derated") << 5 << 38.0 << 1 << 0.25 << 114.0;
        QTest::newRow("more given back than there are") << -2 << 38.0 << 0 << 0.0 << 0.0;
    }
    void units() {
        QFETCH(int, units);
        QFETCH(double, megawatts);
        QFETCH(int, reserve);
        QFETCH(double, derating);
        PowerSource source;
        source.kind = PowerSourceKind::gasTurbine;
        source.reserveUnits = reserve;
        source.derating = derating;
        Tranche tranche;
        tranche.units = units;
        tranche.unitPower = Power::fromMegawatts(megawatts);
        const std::vector<DatedTranche> dated{{&tranche, day("2026-01-01"), std::nullopt}};
        QTEST(supplyOn(source, dated, day("2026-01-01")).firm.megawatts(), "firm");
        QCOMPARE(supplyOn(source, dated, day("2025-12-31")).firm, Power{});
    }

    void reserveIsHeldByTheLargest() {
        PowerSource source;
        source.kind = PowerSourceKind::gasEngine;
        source.reserveUnits = 2;
        Tranche large;
        large.units = 1;
        large.unitPower = Power::fromMegawatts(50);
        Tranche small;
        small.units = 3;
        small.unitPower = Power::fromMegawatts(10);
        const Day on = day("2026-01-01");
        const std::vector<DatedTranche> dated{{&small, on, std::nullopt}, {&large, on, std::nullopt}};
        QCOMPARE(supplyOn(source, dated, on).firm, Power::fromMegawatts(20));
    }

    void interconnectHasAFirmShare() {
        PowerSource source;
        source.firmShare = 0.75;
        Tranche tranche;
        tranche.power = Power::fromMegawatts(200);
        Tranche givenBack;
        givenBack.power = Power::fromMegawatts(-40);
        const std::vector<DatedTranche> dated{{&tranche, day("2026-01-01"), day("2026-12-31")},
                                              {&givenBack, day("2026-07-01"), std::nullopt}};
        const Supply first = supplyOn(source, dated, day("2026-06-30"));
        QCOMPARE(first.firm, Power::fromMegawatts(150));
        QCOMPARE(first.interruptible, Power::fromMegawatts(50));
        QCOMPARE(supplyOn(source, dated, day("2026-12-31")).firm, Power::fromMegawatts(120));
        QCOMPARE(supplyOn(source, dated, day("2027-01-01")).firm, Power{});
        QVERIFY(changeDaysOf(dated) == (std::vector<Day>{day("2026-01-01"), day("2026-07-01"), day("2027-01-01")}));
    }

    void sunIsCreditedNotFirm() {
        PowerSource source;
        source.kind = PowerSourceKind::solar;
        Tranche tranche;
        tranche.power = Power::fromMegawatts(300);
        const Day on = day("2026-01-01");
        const std::vector<DatedTranche> dated{{&tranche, on, std::nullopt}};
        QCOMPARE(supplyOn(source, dated, on).firm, Power{});
        source.credit = 0.1;
        QCOMPARE(supplyOn(source, dated, on).firm, Power::fromMegawatts(30));
    }
};

QTEST_APPLESS_MAIN(FirmCapacityTest)
#include "firm_capacity_test.moc"
