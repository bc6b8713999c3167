#include "core/model/edits/date_edits.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/task_dates.h"
#include "core/model/validate.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

#include <chrono>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;
using std::chrono::days;

class DateEditsTest : public QObject {
    Q_OBJECT

private:
    SampleFleet f = sampleFleet();

    Rollout wave(const Plan& plan) const { return *plan.rollouts.find(f.rollout); }

private slots:
    void tasksKnowTheirDates() {
        const auto spelled = [&](EntityId id) {
            const auto dates = ownDatesOf(f.plan, id);
            return dates ? toIso(dates->start) + " " + toIso(dates->finish) : std::string("none");
        };
        QCOMPARE(spelled(f.hall), std::string("2025-01-01 2026-01-01"));
        QCOMPARE(spelled(f.gridTranche), std::string("2025-09-01 2025-09-01"));
        QCOMPARE(spelled(f.rollout), std::string("2026-01-05 2026-02-02"));  // three batches, the last on 01-19, 14 days
        QCOMPARE(spelled(f.milestone), std::string("none"));
        QCOMPARE(spelled(f.site), std::string("none"));
    }

    void allDatesMoveTogether() {
        const Plan begun = must(setField(f.plan, f.rollout, "retire_on", day(2030, 1, 1)));
        const Plan moved = must(moveBy(begun, {f.hall, f.rollout, f.gridTranche}, days{10}));
        QCOMPARE(toIso(*moved.halls.find(f.hall)->constructionStart), std::string("2025-01-11"));
        QCOMPARE(toIso(moved.halls.find(f.hall)->readyOn), std::string("2026-01-11"));
        QCOMPARE(toIso(wave(moved).firstRacksOn), std::string("2026-01-15"));
        QCOMPARE(toIso(*wave(moved).retireOn), std::string("2030-01-11"));
        QCOMPARE(toIso(moved.tranches.find(f.gridTranche)->firstDay), std::string("2025-09-11"));
        QVERIFY(sameContent(begun, must(moveBy(moved, {f.gridTranche, f.hall, f.rollout}, days{-10}))));
        QVERIFY(sameContent(begun, must(moveBy(begun, {f.hall}, days{0}))));
    }

    void whatHasNoDatesStays() {
        QCOMPARE(moveBy(f.plan, {f.site}, days{1}).error().text(),
                 std::string("site “Campus”: is no hall, tranche, rollout or milestone of the plan"));
        QVERIFY(sameContent(f.plan, must(moveBy(f.plan, {f.milestone}, days{1}))));
        QVERIFY(moveBy(f.plan, {f.hall}, days{100'000}).error().text().find("lies outside the calendar") != std::string::npos);
    }

    void rolloutsMoveAndStretch_data() {
        QTest::addColumn<QString>("lastDelivery");
        QTest::addColumn<qint64>("racksPerWeek");
        QTest::newRow("as it is") << "2026-01-19" << qint64{10};
        QTest::newRow("a day short of another week") << "2026-01-25" << qint64{10};
        QTest::newRow("another week") << "2026-01-26" << qint64{8};
        QTest::newRow("one batch") << "2026-01-05" << qint64{30};
        QTest::newRow("before it begins") << "2025-12-01" << qint64{30};
        QTest::newRow("a rack a week") << "2030-01-01" << qint64{1};
    }
    void rolloutsMoveAndStretch() {
        QFETCH(QString, lastDelivery);
        QFETCH(qint64, racksPerWeek);
        const Plan after = must(finishRolloutBy(f.plan, f.rollout, *parseDay(lastDelivery.toStdString())));
        QCOMPARE(qint64{wave(after).racksPerWeek}, racksPerWeek);
    }

    void theLastBatchIsThereInTime() {
        checkProperty("finishRolloutBy delivers by that day, with the fewest racks a week that do", 300, [&] {
            Rollout rollout = wave(f.plan);
            rollout.racks = *rc::gen::inRange(1, 5000);
            const Plan plan = must(replace(f.plan, rollout));
            const Day by = rollout.firstRacksOn + days{*rc::gen::inRange(0, 2000)};
            const Rollout after = wave(must(finishRolloutBy(plan, f.rollout, by)));
            RC_ASSERT(lastDeliveryOf(after) <= by);
            if (after.racksPerWeek > 1) {
                Rollout slower = after;
                slower.racksPerWeek -= 1;
                RC_ASSERT(lastDeliveryOf(slower) > by);
            }
        });
    }

    void singleGestures() {
        QCOMPARE(toIso(wave(must(moveRollout(f.plan, f.rollout, day(2027, 1, 4)))).firstRacksOn), std::string("2027-01-04"));
        QCOMPARE(wave(must(setRacksPerWeek(f.plan, f.rollout, 7))).racksPerWeek, std::int64_t{7});
        QVERIFY(!setRacksPerWeek(f.plan, f.rollout, 0));
        QVERIFY(!moveRollout(f.plan, {f.hall.value}, day(2027, 1, 4)));
        QCOMPARE(toIso(must(setTrancheStart(f.plan, f.gasTranche, day(2026, 5, 1))).tranches.find(f.gasTranche)->firstDay),
                 std::string("2026-05-01"));
    }

    void risersKeepWholeUnits() {
        const auto units = [&](double megawatts) {
            return *must(setTranchePower(f.plan, f.gasTranche, Power::fromMegawatts(megawatts)))
                        .tranches.find(f.gasTranche)
                        ->units;
        };
        QCOMPARE(units(190), std::int64_t{5});
        QCOMPARE(units(208), std::int64_t{5});
        QCOMPARE(units(210), std::int64_t{6});
        QCOMPARE(units(-40), std::int64_t{-1});
        const Plan grid = must(setTranchePower(f.plan, f.gridTranche, Power::fromMegawatts(212.5)));
        QCOMPARE(grid.tranches.find(f.gridTranche)->power->megawatts(), 212.5);
    }

    void circlesAreRefusedAndNamed() {
        const auto back = addDependency(f.plan, f.rollout, f.hall, DependencyKind::startToStart, 0);
        QVERIFY(back.error().text().ends_with("dependencies go round in a circle: hall “H1” → rollout “Wave 1” → hall “H1”"));
        QVERIFY(loopClosedBy(f.plan, f.rollout, f.hall) == (std::vector<EntityId>{f.hall, f.rollout}));
        QVERIFY(loopClosedBy(f.plan, f.hall, f.milestone).empty());
        const Plan chained = must(addDependency(f.plan, f.rollout, f.milestone, DependencyKind::finishToStart, 5));
        QVERIFY(validate(chained).empty());
        QVERIFY(loopClosedBy(chained, f.milestone, f.hall) == (std::vector<EntityId>{f.hall, f.rollout, f.milestone}));
        QVERIFY(!addDependency(chained, f.milestone, f.hall, DependencyKind::finishToStart, 0));
        QVERIFY(!addDependency(f.plan, f.hall, f.hall, DependencyKind::finishToStart, 0));
        QVERIFY(!addDependency(f.plan, f.site, f.hall, DependencyKind::finishToStart, 0));
        QVERIFY(!addDependency(f.plan, f.hall, f.milestone, DependencyKind::finishToStart, 99'999));
        QVERIFY(!setField(chained, f.dependency, "predecessor", EntityId(f.milestone)));
    }

    void theBaselineKeepsTheDatesOfTheDay() {
        const Plan kept = setBaseline(f.plan);
        QCOMPARE(kept.baseline.size(), std::size_t{6});  // two halls, two tranches, two rollouts; the milestone has no date
        const Plan moved = must(moveBy(kept, {f.hall}, days{30}));
        QCOMPARE(toIso(moved.baseline.find(f.hall)->finish), std::string("2026-01-01"));
        QCOMPARE(toIso(setBaseline(moved).baseline.find(f.hall)->finish), std::string("2026-01-31"));
        QVERIFY(clearBaseline(kept).baseline.empty());
        QVERIFY(!sameContent(kept, f.plan) && sameContent(clearBaseline(kept), f.plan));
    }

    /// A gesture has a frame; the edit may take a hundredth of it.
    void draggingIsQuickInALargePlan() {
        Plan plan = f.plan;
        const Rollout rollout = wave(f.plan);
        for (int i = 0; i < 20'000; ++i) {
            Rollout copy = rollout;
            copy.id = {++plan.lastId};
            plan.rollouts = plan.rollouts.with(copy.id, std::move(copy));
        }
        constexpr int moves = 500;
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < moves; ++i) {
            plan = must(moveRollout(plan, f.rollout, day(2026, 1, 5) + days{i}));
        }
        const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - begin;
        qInfo("%.1f µs a move among 20,000 rollouts", taken.count() / moves);
        QVERIFY(taken.count() / moves < 200);
    }
};

QTEST_APPLESS_MAIN(DateEditsTest)
#include "date_edits_test.moc"
