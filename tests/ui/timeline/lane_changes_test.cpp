#include "ui/timeline/lane_changes.h"

#include "core/evaluate/evaluate.h"
#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;
using std::chrono::days;
using wattscape::ui::testing::CampusPlan;

namespace {

/// The changes from the campus to another plan.
struct Changes {
    std::optional<std::vector<EntityId>> to(const Plan& plan, bool current = true) {
        const PlanResults results = must(evaluate(std::make_shared<const Plan>(plan)));
        return changes.next(LaneReader(plan, results, current), RowLayout(plan, {}, 24));
    }

    LaneChanges changes;
};

}  // namespace

class LaneChangesTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstReadingIsOfEverything() { QVERIFY(!Changes{}.to(CampusPlan{}.plan)); }

    void theSamePlanAgainIsNothing() {
        const CampusPlan campus;
        Changes changes;
        changes.to(campus.plan);
        QVERIFY(changes.to(campus.plan) == std::vector<EntityId>{});
        changes.changes.forget();
        QVERIFY(!changes.to(campus.plan));
    }

    void aMovedBarTouchesWhatItPushes() {
        const CampusPlan campus;
        Changes changes;
        changes.to(campus.plan);
        const auto touched = changes.to(must(moveBy(campus.plan, {campus.hallOne}, days{400})));
        QVERIFY(touched);
        QVERIFY(std::ranges::binary_search(*touched, EntityId(campus.hallOne)));
        QVERIFY(std::ranges::binary_search(*touched, EntityId(campus.later)));
        QVERIFY(!std::ranges::binary_search(*touched, EntityId(campus.hallTwo)));
    }

    void aNewShortageTouchesItsRollout() {
        const CampusPlan campus;
        Changes changes;
        changes.to(campus.plan);
        const auto touched = changes.to(must(setTranchePower(campus.plan, campus.firstTranche, Power::fromMegawatts(100))));
        QVERIFY(touched && std::ranges::binary_search(*touched, EntityId(campus.wave)));
    }

    void whatReachesFarIsEverything_data() {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<bool>("current");
        const CampusPlan campus;
        QTest::newRow("hardware") << must(
                                         setField(campus.plan, campus.gb200, "packages_per_rack", FieldValue(std::int64_t{36})))
                                  << true;
        QTest::newRow("baseline") << setBaseline(campus.plan) << true;
        Plan longer = campus.plan;
        longer.settings.months += 12;
        QTest::newRow("plan's months") << longer << true;
        QTest::newRow("results too old") << campus.plan << false;
        QTest::newRow("one row fewer") << must(removeEntities(campus.plan, {campus.wave})) << true;
    }
    void whatReachesFarIsEverything() {
        QFETCH(Plan, plan);
        QFETCH(bool, current);
        Changes changes;
        changes.to(CampusPlan{}.plan);
        QVERIFY(!changes.to(plan, current));
    }
};

QTEST_GUILESS_MAIN(LaneChangesTest)
#include "lane_changes_test.moc"
