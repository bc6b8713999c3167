#include "ui/problems/fix_finder.h"

#include "core/evaluate/evaluate.h"
#include "tests/core/evaluate/abilene.h"
#include "tests/core/evaluate/plan_building.h"
#include "tests/testing.h"

#include <QSignalSpy>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class FixFinderTest : public QObject {
    Q_OBJECT

    const PlanResults results_ = must(evaluate(share(abilene().plan)));

private slots:
    void findsTheRemediesOfEveryIssue() {
        FixFinder finder;
        QSignalSpy found(&finder, &FixFinder::found);
        finder.lookAt(results_);
        QVERIFY(finder.isAbout(results_));
        const auto count = static_cast<int>(results_.issues().size());
        QTRY_COMPARE(found.count(), count);
        for (int number = 0; number < count; ++number) {
            const auto* fixes = finder.fixesOf(number);
            QVERIFY(fixes);
            const auto expected = remediesFor(results_, results_.issues()[static_cast<std::size_t>(number)]);
            QCOMPARE(fixes->size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QCOMPARE((*fixes)[i].name.text(), expected[i].name.text());
            }
        }
    }

    void nothingIsKnownOfOlderResults() {
        FixFinder finder;
        QSignalSpy found(&finder, &FixFinder::found);
        finder.lookAt(results_);
        finder.stop();
        QVERIFY(!finder.isAbout(results_));
        QTest::qWait(50);
        QCOMPARE(found.count(), 0);
        QVERIFY(!finder.fixesOf(0));
        QVERIFY(!finder.fixesOf(-1));
    }

    void goesWhileAtWork() {
        for (int i = 0; i < 20; ++i) {
            FixFinder finder;
            finder.lookAt(results_);
        }
    }
};

QTEST_GUILESS_MAIN(FixFinderTest)
#include "fix_finder_test.moc"
