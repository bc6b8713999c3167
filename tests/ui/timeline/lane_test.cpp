#include "ui/timeline/lane.h"

#include "core/evaluate/evaluate.h"
#include "core/model/edits/date_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;
using wattscape::ui::testing::CampusPlan;

namespace {

QString iso(Day day) {
    return QString::fromStdString(toIso(day));
}

struct Read {
    explicit Read(const Plan& plan)
        : results(must(evaluate(std::make_shared<const Plan>(plan)))), rows(plan, {}, 24), reader(plan, results, true) {}

    Lane lane(const RowKey& key) const { return reader.laneOf(rows.rows()[*rows.indexOf(key)]); }

    PlanResults results;
    RowLayout rows;
    LaneReader reader;
};

}  // namespace

class LaneTest : public QObject {
    Q_OBJECT

private slots:
    void aRolloutIsDeliveredAndThenReady() {
        const CampusPlan campus;
        const Lane lane = Read(campus.plan).lane({RowKind::rollout, campus.wave});
        QCOMPARE(lane.bars.size(), std::size_t{1});
        const Bar& bar = lane.bars.front();
        QCOMPARE(iso(bar.start), "2025-10-01");
        // 3,200 racks at 100 a week: the 32nd batch comes 31 weeks later.
        QCOMPARE(iso(bar.delivered - std::chrono::days{1}), "2026-05-06");
        QCOMPARE(iso(bar.finish), "2026-05-27");
        QCOMPARE(bar.words, QStringList({"GB200 wave", "3,200 racks", "230,400 GPUs"}));
        QVERIFY(bar.colouredBy == EntityId(campus.gb200));
    }

    void aShortageMarksTheRollout() {
        const CampusPlan campus;
        const Bar dark = Read(campus.plan).lane({RowKind::rollout, campus.wave}).bars.front();
        QVERIFY(!dark.conflicts.empty());  // 3,200 racks of 132 kW against 360 MW
        Plan plan = must(setTranchePower(campus.plan, campus.firstTranche, Power::fromMegawatts(900)));
        plan = must(moveBy(plan, {campus.hallOne}, std::chrono::days{-181}));
        QVERIFY(Read(plan).lane({RowKind::rollout, campus.wave}).bars.front().conflicts.empty());
    }

    void aDependencyPushesTheBar() {
        const CampusPlan campus;
        const Plan plan = must(moveBy(campus.plan, {campus.hallOne}, std::chrono::days{400}));
        const Bar bar = Read(plan).lane({RowKind::rollout, campus.later}).bars.front();
        QVERIFY(bar.pushed);
        QCOMPARE(iso(bar.start), iso(plan.halls.find(campus.hallOne)->readyOn));
    }

    void theBaselineSaysHowLate() {
        const CampusPlan campus;
        const Plan agreed = setBaseline(campus.plan);
        const Plan late = must(moveBy(agreed, {campus.wave}, std::chrono::days{20}));
        const Bar bar = Read(late).lane({RowKind::rollout, campus.wave}).bars.front();
        QVERIFY(bar.baseline);
        QCOMPARE(iso(bar.baseline->first), "2025-10-01");
        QCOMPARE(bar.variance, std::optional<std::int64_t>{20});
        QVERIFY(!Read(campus.plan).lane({RowKind::rollout, campus.wave}).bars.front().baseline);
    }

    void tranchesAreStepsOnALine() {
        const CampusPlan campus;
        const Lane lane = Read(campus.plan).lane({RowKind::powerSource, campus.gas});
        QCOMPARE(lane.risers.size(), std::size_t{2});
        QCOMPARE(iso(lane.risers[1].day), "2026-07-01");
        QCOMPARE(lane.risers[1].before, 360.0);
        QCOMPARE(lane.risers[1].after, 1200.0);
        QCOMPARE(lane.highest, 1200.0);
        QVERIFY(lane.bars.empty());
    }

    void aTrancheThatEndsStepsDownTheDayAfter() {
        CampusPlan campus;
        Tranche bridge = *campus.plan.tranches.find(campus.firstTranche);
        bridge.lastDay = must(parseDay("2026-09-30"));
        campus.plan.tranches = campus.plan.tranches.with(bridge);
        const Lane lane = Read(campus.plan).lane({RowKind::powerSource, campus.gas});
        QCOMPARE(lane.risers.size(), std::size_t{3});
        QCOMPARE(iso(lane.risers[2].day), "2026-10-01");
        QCOMPARE(lane.risers[2].after, 840.0);
        QVERIFY(lane.risers[2].ends);
    }

    void aSummarySpansWhatIsBelow() {
        const CampusPlan campus;
        const Lane lane = Read(campus.plan).lane({RowKind::rollouts, campus.abilene});
        QCOMPARE(lane.bars.size(), std::size_t{1});
        QCOMPARE(iso(lane.bars.front().start), "2025-10-01");
        QCOMPARE(iso(lane.bars.front().finish), "2026-11-16");
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "lane_test.moc"
