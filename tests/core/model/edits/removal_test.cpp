#include "core/model/edits/date_edits.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/validate.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

using Ids = std::vector<EntityId>;

class RemovalTest : public QObject {
    Q_OBJECT

private:
    SampleFleet f = sampleFleet();

private slots:
    void aSiteTakesItsPartsAlong() {
        QVERIFY(whatGoesWith(f.plan, {f.site}) == (Ids{f.hall, f.grid, f.gas, f.gridTranche, f.gasTranche, f.contract,
                                                       f.rollout, f.refresh, f.milestone, f.dependency}));
        const Plan left = must(removeEntities(f.plan, {f.site}));
        QVERIFY(validate(left).empty());
        QVERIFY(left.sites.size() == 1 && left.halls.size() == 1 && left.rollouts.empty() && left.dependencies.empty());
        QCOMPARE(left.lastId, f.plan.lastId);
    }

    void referencesThatMayBeEmptyAreEmptied() {
        QVERIFY(whatGoesWith(f.plan, {f.programme, f.partner, f.source}).empty());
        const Plan left = must(removeEntities(f.plan, {f.programme, f.partner, f.source}));
        const Site& site = *left.sites.find(f.site);
        QVERIFY(!site.programme && !site.developer && site.sources.empty());
        QVERIFY(validate(left).empty());
        QVERIFY(must(removeEntities(f.plan, {f.partner})).programmes.find(f.programme)->partners.empty());
    }

    void whatMayBeEmptyStays() {
        QVERIFY(whatGoesWith(f.plan, {f.hall}) == Ids{f.dependency});
        const Plan left = must(removeEntities(f.plan, {f.hall}));
        QVERIFY(!left.rollouts.find(f.rollout)->hall);
        QVERIFY(whatGoesWith(f.plan, {f.rollout}) == Ids{f.dependency});
        QVERIFY(!must(removeEntities(f.plan, {f.rollout})).rollouts.find(f.refresh)->replaces);
    }

    void hardwareTakesItsRollouts() {
        QVERIFY(whatGoesWith(f.plan, {f.hardware}) == (Ids{f.rollout, f.refresh, f.dependency}));
    }

    void aSourceTakesItsTranchesAndContracts() {
        const Plan plan = must(setField(f.plan, f.contract, "power_source", EntityId(f.grid)));
        QVERIFY(whatGoesWith(plan, {f.grid}) == (Ids{f.gridTranche, f.contract}));
    }

    void unknownIdsArePassedOver() {
        QVERIFY(sameContent(f.plan, must(removeEntities(f.plan, {{999}}))));
        QVERIFY(sameContent(f.plan, must(removeEntities(f.plan, {}))));
        QVERIFY(whatGoesWith(f.plan, {{999}}).empty());
    }

    void theBaselineForgetsThem() {
        const Plan left = must(removeEntities(setBaseline(f.plan), {f.hall}));
        QVERIFY(!left.baseline.contains(f.hall) && left.baseline.contains(f.rollout));
        QVERIFY(validate(left).empty());
    }

    void removingOneAfterTheOtherLeavesAValidPlan() {
        Plan left = f.plan;
        for (std::uint32_t id = 1; id <= f.plan.lastId; ++id) {
            left = must(removeEntities(left, {{id}}));
            QVERIFY(validate(left).empty());
        }
        QVERIFY(left.sites.empty() && left.sources.empty() && left.milestones.empty());
    }
};

QTEST_APPLESS_MAIN(RemovalTest)
#include "removal_test.moc"
