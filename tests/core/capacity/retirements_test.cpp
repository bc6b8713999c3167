#include "core/capacity/retirements.h"

#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class RetirementsTest : public QObject {
    Q_OBJECT

private slots:
    void refreshRetiresTheEarliestFirst() {
        Rollout old;
        old.id = {1};
        old.racks = 10;
        old.racksPerWeek = 5;
        old.retireOn = day("2027-01-01");
        Rollout refresh;
        refresh.id = {2};
        refresh.racks = 6;
        refresh.racksPerWeek = 6;
        refresh.commissioningDays = 10;
        refresh.replaces = old.id;
        const std::vector<RolloutInput> rollouts{{&old, nullptr, day("2026-01-01")}, {&refresh, nullptr, day("2026-06-01")}};
        std::vector<std::vector<Batch>> batches;
        for (const RolloutInput& rollout : rollouts) {
            batches.push_back(batchesOf(rollout, day("2028-01-01")));
        }
        const auto retirements = retirementsOf(rollouts, batches);
        const Retirements expected{{day("2026-06-11"), 0, 5}, {day("2026-06-11"), 1, 1}, {day("2027-01-01"), 1, 4}};
        QVERIFY(retirements[0] == expected);
        QVERIFY(retirements[1].empty());
    }

    void whatIsNotDeliveredCannotGo() {
        Rollout old;
        old.id = {1};
        Rollout refresh;
        refresh.id = {2};
        refresh.replaces = old.id;
        const std::vector<RolloutInput> rollouts{{&old, nullptr, day("2026-06-02")}, {&refresh, nullptr, day("2026-06-01")}};
        const std::vector<std::vector<Batch>> batches{batchesOf(rollouts[0], day("2028-01-01")),
                                                      batchesOf(rollouts[1], day("2028-01-01"))};
        QVERIFY(retirementsOf(rollouts, batches)[0].empty());
    }
};

QTEST_APPLESS_MAIN(RetirementsTest)
#include "retirements_test.moc"
