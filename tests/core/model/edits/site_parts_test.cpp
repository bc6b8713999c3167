#include "core/model/edits/site_parts.h"

#include "core/model/edits/entity_edits.h"
#include "core/model/validate.h"
#include "tests/core/model/sample_fleet.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class SitePartsTest : public QObject {
    Q_OBJECT

    SampleFleet fleet_ = sampleFleet();

    /// Names of a site's halls in their order.
    static QStringList order(const Plan& plan, SiteId site) {
        QMap<std::int64_t, QString> names;
        plan.halls.forEach([&](const Hall& hall) {
            if (hall.site == site) names.insert(hall.order, QString::fromStdString(hall.name));
        });
        return names.values();
    }

private slots:
    void ordersHalls() {
        const Plan both = must(moveToSite(fleet_.plan, {fleet_.otherHall}, fleet_.site));
        QCOMPARE(order(both, fleet_.site), (QStringList{"H1", "H2"}));
        const Plan first = must(orderHalls(both, {fleet_.otherHall}, fleet_.site, fleet_.hall));
        QCOMPARE(order(first, fleet_.site), (QStringList{"H2", "H1"}));
        QVERIFY(sameContent(must(orderHalls(first, {fleet_.otherHall}, fleet_.site, fleet_.hall)), first));
        const Plan last = must(orderHalls(first, {fleet_.otherHall}, fleet_.site));
        QCOMPARE(order(last, fleet_.site), (QStringList{"H1", "H2"}));
    }

    void ordersHallsOfElsewhere() {
        const Plan plan = must(orderHalls(fleet_.plan, {fleet_.otherHall}, fleet_.site, fleet_.hall));
        QCOMPARE(order(plan, fleet_.site), (QStringList{"H2", "H1"}));
        QVERIFY(order(plan, fleet_.otherSite).isEmpty());
        QVERIFY(validate(plan).empty());
    }

    void aHallTakesItsRolloutsAndItsFootprintAlong() {
        Plan plan = must(removeEntities(fleet_.plan, {fleet_.refresh}));
        plan = must(setField(plan, fleet_.otherSite, "location", LonLat{-90, 32.5}));
        plan = must(setField(plan, fleet_.hall, "footprint", Outline{{-99.78, 32.5}, {-99.77, 32.5}, {-99.77, 32.51}}));
        const Plan moved = must(moveToSite(plan, {fleet_.hall}, fleet_.otherSite));
        const Hall& hall = *moved.halls.find(fleet_.hall);
        QCOMPARE(hall.site.value, fleet_.otherSite.value);
        QVERIFY(std::abs(hall.footprint[1].longitude - -89.99) < 1e-9);
        QCOMPARE(order(moved, fleet_.otherSite).last(), QString("H1"));
        QCOMPARE(moved.rollouts.find(fleet_.rollout)->site.value, fleet_.otherSite.value);
        QCOMPARE(moved.rollouts.find(fleet_.rollout)->hall.value, fleet_.hall.value);
        QVERIFY(validate(moved).empty());
    }

    void aRolloutLeavesAHallThatStays() {
        const Plan moved = must(moveToSite(fleet_.plan, {fleet_.rollout, fleet_.refresh}, fleet_.otherSite));
        QVERIFY(!moved.rollouts.find(fleet_.rollout)->hall);
        QCOMPARE(moved.halls.find(fleet_.hall)->site.value, fleet_.site.value);
        QVERIFY(validate(moved).empty());
    }

    void aRefreshIsNotParted() {
        QVERIFY(!moveToSite(fleet_.plan, {fleet_.rollout}, fleet_.otherSite));
        QVERIFY(!moveToSite(fleet_.plan, {fleet_.refresh}, fleet_.otherSite));
        const Plan stays = must(setField(fleet_.plan, fleet_.refresh, "hall", {}));
        QVERIFY(!moveToSite(stays, {fleet_.hall}, fleet_.otherSite));
    }

    void onlyHallsAndRolloutsAndOnlyToSites() {
        QVERIFY(!moveToSite(fleet_.plan, {fleet_.otherHall}, SiteId{fleet_.hall.value}));
        QVERIFY(sameContent(must(moveToSite(fleet_.plan, {fleet_.gas}, fleet_.otherSite)), fleet_.plan));
        QVERIFY(sameContent(must(moveToSite(fleet_.plan, {fleet_.rollout}, fleet_.site)), fleet_.plan));
    }
};

QTEST_APPLESS_MAIN(SitePartsTest)
#include "site_parts_test.moc"
