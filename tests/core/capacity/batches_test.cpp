#include "core/capacity/batches.h"

#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class BatchesTest : public QObject {
    Q_OBJECT

private slots:
    void everySevenDaysAndTheRest() {
        Rollout rollout;
        rollout.racks = 25;
        rollout.racksPerWeek = 10;
        rollout.commissioningDays = 21;
        const Day first = day("2026-02-20");
        const auto batches = batchesOf({&rollout, nullptr, first}, day("2030-01-01"));
        const std::vector<Batch> expected{{first, day("2026-03-13"), 10},
                                          {day("2026-02-27"), day("2026-03-20"), 10},
                                          {day("2026-03-06"), day("2026-03-27"), 5}};
        QVERIFY(batches == expected);
    }

    void failingRacksGetReadyLater() {
        Rollout rollout;
        rollout.racks = 10;
        rollout.racksPerWeek = 10;
        rollout.failingAcceptance = 0.25;
        rollout.replacementDays = 14;
        const Day first = day("2026-01-01");
        const auto batches = batchesOf({&rollout, nullptr, first}, day("2030-01-01"));
        const std::vector<Batch> expected{{first, first, 7}, {first, day("2026-01-15"), 3}};
        QVERIFY(batches == expected);
    }

    void whatNeverCountsIsLeftOut() {
        Rollout rollout;
        rollout.racks = 100;
        rollout.racksPerWeek = 1;
        const Day first = day("2026-01-01");
        QCOMPARE(batchesOf({&rollout, nullptr, first}, day("2026-01-15")).size(), std::size_t{3});
        rollout.retireOn = day("2026-01-15");
        QCOMPARE(batchesOf({&rollout, nullptr, first}, day("2030-01-01")).size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(BatchesTest)
#include "batches_test.moc"
