#include "ui/timeline/timeline_scene.h"

#include "core/evaluate/evaluate.h"
#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;
using std::chrono::days;
using wattscape::ui::testing::CampusPlan;

namespace {

std::vector<std::size_t> readInto(TimelineScene& scene, const Plan& plan) {
    return scene.read(plan, must(evaluate(std::make_shared<const Plan>(plan))), true);
}

/// One of the edits that keep the rows as they are.
Plan edited(const Plan& plan, const CampusPlan& campus) {
    const std::vector<EntityId> tasks{campus.firstTranche, campus.secondTranche, campus.hallOne,  campus.hallTwo,
                                      campus.later,        campus.wave,          campus.siteReady};
    switch (*rc::gen::inRange(0, 5)) {
        case 0: return setBaseline(plan);
        case 1: return setRacksPerWeek(plan, campus.wave, *rc::gen::inRange(10, 400)).value_or(plan);
        case 2:
            return setTranchePower(plan, campus.firstTranche, Power::fromMegawatts(*rc::gen::inRange(1, 2000))).value_or(plan);
        case 3:
            return setField(plan, campus.gb200, "packages_per_rack", FieldValue(*rc::gen::inRange<std::int64_t>(1, 99)))
                .value_or(plan);
        default: return moveBy(plan, {*rc::gen::elementOf(tasks)}, days{*rc::gen::inRange(-500, 500)}).value_or(plan);
    }
}

}  // namespace

class TimelineSceneTest : public QObject {
    Q_OBJECT

private slots:
    void readsOnlyWhatAMoveTouches() {
        const CampusPlan campus;
        TimelineScene scene;
        scene.setRows(RowLayout(campus.plan, {}, 24));
        QVERIFY(!readInto(scene, campus.plan).empty());
        QVERIFY(readInto(scene, campus.plan).empty());
        const auto changed = readInto(scene, must(moveBy(campus.plan, {campus.later}, days{30})));
        QVERIFY(std::ranges::binary_search(changed, *scene.rows().rowOf(campus.later)));
        QVERIFY(!std::ranges::binary_search(changed, *scene.rows().rowOf(campus.wave)));
    }

    void readingWhatChangedEqualsReadingAll() {
        checkProperty("after any edits the lanes are those of a scene read from nothing", 100, [] {
            const CampusPlan campus;
            Plan plan = campus.plan;
            std::set<RowKey> folded;
            if (*rc::gen::arbitrary<bool>()) folded.insert({RowKind::site, campus.abilene});
            TimelineScene scene;
            scene.setRows(RowLayout(plan, folded, 24));
            readInto(scene, plan);
            for (int edits = *rc::gen::inRange(1, 6); edits > 0; --edits) {
                plan = edited(plan, campus);
                const std::vector<Lane> before = scene.lanes();
                const std::vector<std::size_t> changed = readInto(scene, plan);
                TimelineScene fresh;
                fresh.setRows(RowLayout(plan, folded, 24));
                readInto(fresh, plan);
                RC_ASSERT(scene.lanes() == fresh.lanes());
                for (std::size_t i = 0; i < before.size(); ++i) {
                    RC_ASSERT((before[i] != scene.lanes()[i]) == std::ranges::binary_search(changed, i));
                }
            }
        });
    }
};

QTEST_GUILESS_MAIN(TimelineSceneTest)
#include "timeline_scene_test.moc"
