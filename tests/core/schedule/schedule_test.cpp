#include "core/schedule/schedule.h"

#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// A hall under construction, a rollout that follows it, a milestone that follows the rollout, and a hall on its own.
struct Chain {
    Plan plan;
    HallId hall;
    RolloutId rollout;
    MilestoneId open;
    HallId other;
};

Chain chain(DependencyKind kind, std::int64_t lag) {
    Chain made;
    Hall hall;
    hall.constructionStart = day("2026-01-01");
    hall.readyOn = day("2026-06-01");
    made.hall = put(made.plan, hall);
    Rollout rollout;
    rollout.firstRacksOn = day("2026-05-01");
    rollout.racks = 3;
    rollout.commissioningDays = 6;
    made.rollout = put(made.plan, rollout);
    made.open = put(made.plan, Milestone{});
    hall.readyOn = day("2026-07-31");
    made.other = put(made.plan, hall);
    Dependency first;
    first.predecessor = made.hall;
    first.successor = made.rollout;
    first.kind = kind;
    first.lagDays = lag;
    put(made.plan, first);
    Dependency second;
    second.predecessor = made.rollout;
    second.successor = made.open;
    put(made.plan, second);
    return made;
}

}  // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void pushes_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("lag");
        QTest::addColumn<QString>("start");
        QTest::newRow("on the day of the finish") << 0 << 0 << "2026-06-01";
        QTest::newRow("ten days after") << 0 << 10 << "2026-06-11";
        QTest::newRow("allowed anyway") << 0 << -40 << "2026-05-01";
        QTest::newRow("start to start") << 1 << 130 << "2026-05-11";
        QTest::newRow("finish to finish") << 2 << 0 << "2026-05-12";
    }
    void pushes() {
        QFETCH(int, kind);
        QFETCH(int, lag);
        QFETCH(QString, start);
        const Chain made = chain(static_cast<DependencyKind>(kind), lag);
        const Schedule schedule(made.plan, pushedDatesOf(made.plan));
        const TaskDates* rollout = schedule.datesOf(made.rollout);
        QVERIFY(rollout);
        QCOMPARE(QString::fromStdString(toIso(rollout->start)), start);
        QCOMPARE((rollout->finish - rollout->start).count(), std::int64_t{20});
        QCOMPARE(rollout->pushed, start != "2026-05-01");
        QVERIFY(schedule.datesOf(made.open)->start == rollout->finish);
    }

    void floats() {
        const Chain made = chain(DependencyKind::finishToStart, 0);
        const Schedule schedule(made.plan, pushedDatesOf(made.plan));
        const std::int64_t untilEnd = (day("2026-07-31") - day("2026-06-21")).count();
        QCOMPARE(schedule.datesOf(made.hall)->totalFloat, untilEnd);
        QCOMPARE(schedule.datesOf(made.hall)->freeFloat, std::int64_t{0});
        QCOMPARE(schedule.datesOf(made.open)->totalFloat, untilEnd);
        QCOMPARE(schedule.datesOf(made.open)->freeFloat, untilEnd);
        QVERIFY(!schedule.datesOf(made.hall)->critical);
        QVERIFY(schedule.datesOf(made.other)->critical);
    }

    void chainToAMilestone() {
        const Chain made = chain(DependencyKind::finishToStart, 0);
        const Schedule schedule(made.plan, pushedDatesOf(made.plan));
        QVERIFY(schedule.chainTo(made.open) == (std::vector<EntityId>{made.hall, made.rollout, made.open}));
        QVERIFY(schedule.chainTo(EntityId{999}).empty());
        QVERIFY(schedule.pushedTasks() == std::vector<EntityId>{made.rollout});
    }
};

QTEST_APPLESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
