#include "ui/inspector/parts.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"
#include "tests/ui/inspector/inspected.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/inspector/link_button.h"

using namespace wattscape;
using namespace wattscape::ui;
using wattscape::testing::day;
using wattscape::ui::testing::Inspected;

class PartsTest : public QObject {
    Q_OBJECT

    const ui::testing::CampusPlan campus_;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void hallsInTheirOrder() {
        const auto links = hallLinks(campus_.plan, campus_.abilene);
        QCOMPARE(links.size(), std::size_t{2});
        QCOMPARE(links[0].name, QStringLiteral("Hall 2"));
        QCOMPARE(links[1].name, QStringLiteral("Hall 1"));
        QVERIFY(links[1].figure.startsWith(QStringLiteral("560")));
        QVERIFY(hallLinks(campus_.plan, campus_.elsewhere).empty());
    }

    void aHallsRolloutsAreThoseThatFillItByOrderToo() {
        const auto links = rolloutLinks(campus_.plan, campus_.hallOne);
        QCOMPARE(links.size(), std::size_t{2});
        QCOMPARE(links[0].name, QStringLiteral("GB200 wave"));
        QVERIFY(links[0].figure.contains(QStringLiteral("halls in order")));
    }

    void sourcesSayWhatIsFirmOnTheDay() {
        PlanDocument document;
        document.setPlan(std::make_shared<const Plan>(campus_.plan));
        QVERIFY(document.waitForResults(10000));
        const auto links = sourceLinks(document.plan(), campus_.abilene, document.results(), day(2026, 7, 1));
        QCOMPARE(links.size(), std::size_t{1});
        QVERIFY2(links[0].figure.startsWith(QStringLiteral("1.20")), qPrintable(links[0].figure));
    }

    void aClickOrEnterSelects() {
        Inspected inspected;
        inspected.select({inspected.fleet.site});
        auto* hall = inspected.find<LinkButton>("H1");
        QVERIFY(hall && hall->isVisibleTo(&inspected.panel));
        QTest::mouseClick(hall, Qt::LeftButton);
        QCOMPARE(inspected.session.selection(), std::vector<EntityId>{inspected.fleet.hall});
        auto* rollout = inspected.find<LinkButton>("Wave 1");
        QVERIFY(rollout && rollout->isVisibleTo(&inspected.panel));
        QTest::keyClick(rollout, Qt::Key_Return);
        QCOMPARE(inspected.session.selection(), std::vector<EntityId>{inspected.fleet.rollout});
    }

    void severalHaveNoParts() {
        Inspected inspected;
        inspected.select({inspected.fleet.site, inspected.fleet.otherSite});
        for (auto* button : inspected.panel.findChildren<LinkButton*>()) {
            QVERIFY(!button->isVisibleTo(&inspected.panel));
        }
    }
};

QTEST_MAIN(PartsTest)
#include "parts_test.moc"
