#include "ui/map/site_marks.h"

#include "core/evaluate/evaluate.h"
#include "tests/testing.h"
#include "tests/ui/map/fleet_plan.h"

#include <cmath>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class SiteMarksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        results_ = must(evaluate(std::make_shared<const Plan>(fleet_.plan)));
        marks_.setPlan(fleet_.plan);
    }

    void sumsAreThoseOfThePlanAtEveryZoom() {
        const Day day = std::chrono::year{2026} / 7 / 15;
        marks_.setDay(results_, day);
        const double power = results_.on({}, Metric::facilityProvisioned, day);
        const double limit = results_.on({}, Metric::facilityLimit, day);
        QVERIFY(power > 1000);
        for (double zoom = 1.7; zoom < 6; zoom += 0.3) {
            MapViewport viewport(QSizeF(4000, 4000));
            viewport.moveTo(marks_.bounds().centre(), zoom);
            double sum = 0, limits = 0;
            for (const MapItem& item : marks_.itemsIn(viewport)) sum += item.power, limits += item.limit;
            if (viewport.visible().width() < 0.2) continue;
            QVERIFY2(std::abs(sum - power) < 1e-6, qPrintable(QString::number(zoom)));
            QVERIFY(std::abs(limits - limit) < 1e-6);
        }
    }

    void tellsWhetherAnythingChanged() {
        const Day day = std::chrono::year{2028} / 7 / 15;
        marks_.setDay(results_, day);
        QVERIFY(!marks_.setDay(results_, day));
        QVERIFY(!marks_.setDay(results_, day + std::chrono::days{1}));
        QVERIFY(marks_.setDay(results_, fleet_.plan.firstDay()));
    }

    void onePlaceStandsAsideWhenNear() {
        MapViewport viewport(QSizeF(1000, 800));
        viewport.moveTo(project({-99.784, 32.5}), 14);
        const auto items = marks_.itemsIn(viewport);
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(items[0].anchor, items[1].anchor);
        QVERIFY((items[0].position - items[1].position).manhattanLength() > 20);
        viewport.moveTo(project({-99.784, 32.5}), 9);
        QCOMPARE(marks_.membersOf(marks_.itemsIn(viewport).front(), 9).size(), std::size_t{2});
    }

private:
    wattscape::ui::testing::FleetPlan fleet_;
    PlanResults results_;
    SiteMarks marks_;
};

QTEST_MAIN(SiteMarksTest)
#include "site_marks_test.moc"
