#include "ui/timeline/row_layout.h"

#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::ui::testing;

class RowLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void listsProgrammesSitesAndTheirParts() {
        const CampusPlan campus;
        const RowLayout layout(campus.plan, {}, 24);
        const std::vector<std::pair<RowKey, int>> expected{
            {{RowKind::milestones, {}}, 0},          {{RowKind::programme, campus.stargate}, 0},
            {{RowKind::site, campus.abilene}, 1},    {{RowKind::power, campus.abilene}, 2},
            {{RowKind::powerSource, campus.gas}, 3}, {{RowKind::halls, campus.abilene}, 2},
            {{RowKind::hall, campus.hallTwo}, 3},  // by hall order
            {{RowKind::hall, campus.hallOne}, 3},    {{RowKind::rollouts, campus.abilene}, 2},
            {{RowKind::rollout, campus.later}, 3},  // by id, whatever their dates
            {{RowKind::rollout, campus.wave}, 3},    {{RowKind::site, campus.elsewhere}, 0},
        };
        QCOMPARE(layout.rows().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(layout.rows()[i].key == expected[i].first);
            QCOMPARE(layout.rows()[i].depth, expected[i].second);
            QCOMPARE(layout.rows()[i].top, static_cast<int>(i) * 24);
        }
        QCOMPARE(layout.height(), 12 * 24);
    }

    void foldsAndSumsUp() {
        const CampusPlan campus;
        const RowLayout layout(campus.plan, {{RowKind::site, campus.abilene}}, 20);
        QCOMPARE(layout.rows().size(), std::size_t{4});
        const Row& site = layout.rows()[2];
        QVERIFY(site.folded);
        const std::vector<EntityId> below{campus.firstTranche, campus.secondTranche, campus.hallTwo,
                                          campus.hallOne,      campus.later,         campus.wave};
        QVERIFY(site.below == below);
        QVERIFY(site.tasks == std::vector<EntityId>{campus.siteReady});
        QCOMPARE(layout.rowOf(campus.wave), std::optional<std::size_t>{2});
        QCOMPARE(layout.rowOf(campus.secondTranche), std::optional<std::size_t>{2});
        QCOMPARE(layout.rowOf(campus.planDone), std::optional<std::size_t>{0});
        QVERIFY(!layout.rowOf(campus.gb200));
    }

    void findsRowsByHeight_data() {
        QTest::addColumn<int>("y");
        QTest::addColumn<int>("row");
        QTest::newRow("above") << -1 << -1;
        QTest::newRow("first pixel") << 0 << 0;
        QTest::newRow("last pixel of the first") << 23 << 0;
        QTest::newRow("second") << 24 << 1;
        QTest::newRow("last") << 12 * 24 - 1 << 11;
        QTest::newRow("below") << 12 * 24 << -1;
    }
    void findsRowsByHeight() {
        QFETCH(int, y);
        QFETCH(int, row);
        const RowLayout layout(CampusPlan{}.plan, {}, 24);
        const auto found = layout.rowAt(y);
        QCOMPARE(found ? static_cast<int>(*found) : -1, row);
    }

    void findsTheRowsInAWindow() {
        const RowLayout layout(CampusPlan{}.plan, {}, 24);
        QCOMPARE(layout.rowsBetween(24, 71), (std::pair<std::size_t, std::size_t>{1, 3}));
        QCOMPARE(layout.rowsBetween(-50, 1000), (std::pair<std::size_t, std::size_t>{0, 12}));
        QCOMPARE(layout.rowsBetween(5000, 6000), (std::pair<std::size_t, std::size_t>{12, 12}));
    }

    void aTaskIsShownInItsRowAndTheSummariesAbove() {
        const CampusPlan campus;
        const RowLayout layout(campus.plan, {}, 24);
        std::vector<RowKey> keys;
        for (const std::size_t row : layout.rowsShowing(campus.wave)) keys.push_back(layout.rows()[row].key);
        const std::vector<RowKey> expected{{RowKind::programme, campus.stargate},
                                           {RowKind::site, campus.abilene},
                                           {RowKind::rollouts, campus.abilene},
                                           {RowKind::rollout, campus.wave}};
        QVERIFY(keys == expected);
        QVERIFY(layout.rowsShowing(campus.gb200).empty());
        QCOMPARE(layout.rowsShowing(campus.planDone), std::vector<std::size_t>{0});
    }

    void anEmptyPlanHasNoRows() {
        const RowLayout layout(Plan{}, {}, 24);
        QCOMPARE(layout.height(), 0);
        QVERIFY(!layout.rowAt(0));
    }
};

QTEST_APPLESS_MAIN(RowLayoutTest)
#include "row_layout_test.moc"
