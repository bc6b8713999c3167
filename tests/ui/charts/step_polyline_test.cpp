#include "ui/charts/step_polyline.h"

#include "core/model/steps.h"
#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

namespace {

constexpr Day start = std::chrono::year{2026} / 1 / 1;

Day dayNumber(int number) {
    return start + std::chrono::days{number};
}

std::pair<double, double> extremesOf(const QList<QPointF>& points) {
    const auto [low, high] =
        std::minmax_element(points.begin(), points.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    return {low->y(), high->y()};
}

}  // namespace

class StepPolylineTest : public QObject {
    Q_OBJECT

private slots:
    void drawsEveryStepWhereThereIsRoom() {
        const Steps steps{{dayNumber(0), 5}, {dayNumber(10), 8}};
        const double zero = placeOf(start);
        const QList<QPointF> expected{{zero, 5}, {zero + 10, 5}, {zero + 10, 8}, {zero + 31, 8}};
        QCOMPARE(stepPolyline(steps, dayNumber(0), dayNumber(30), 800), expected);
    }

    void beginsWithWhatHoldsThen() {
        const Steps steps{{dayNumber(0), 5}, {dayNumber(10), 8}, {dayNumber(20), 1}};
        const QList<QPointF> points = stepPolyline(steps, dayNumber(12), dayNumber(15), 800);
        QCOMPARE(points, (QList<QPointF>{{placeOf(dayNumber(12)), 8}, {placeOf(dayNumber(16)), 8}}));
        QCOMPARE(stepPolyline({}, start, start, 100).front().y(), 0.0);
    }

    void placesAndDaysAgree() {
        QCOMPARE(dayAt(placeOf(start)), start);
        QCOMPARE(dayAt(placeOf(start) + 0.99), start);
        QCOMPARE(dayAt(placeOf(start) - 0.01), dayNumber(-1));
    }

    void manyRisesBecomeASlope() {
        Steps steps;
        for (int day = 0; day < 400; ++day) {
            steps.push_back({dayNumber(day), static_cast<double>(day)});
        }
        const QList<QPointF> points = stepPolyline(steps, dayNumber(0), dayNumber(399), 100);
        QVERIFY(points.size() <= 52);
        for (qsizetype i = 1; i < points.size(); ++i) {
            QVERIFY(points[i].x() > points[i - 1].x() && points[i].y() >= points[i - 1].y());
        }
    }

    void losesNoPeak() {
        checkProperty("few points, right ends, the same extremes, level, upright or a slope of two pixels", 500, [] {
            Steps steps;
            for (int day = 0; day < 700; day += *rc::gen::inRange(1, 6)) {
                steps.push_back({dayNumber(day), static_cast<double>(*rc::gen::inRange(0, 1000))});
            }
            const int pixels = *rc::gen::inRange(20, 300);
            const Day first = dayNumber(*rc::gen::inRange(0, 200));
            const Day last = first + std::chrono::days{*rc::gen::inRange(1, 500)};
            const QList<QPointF> points = stepPolyline(steps, first, last, pixels);
            RC_ASSERT(points.size() <= 2 * pixels + 4);
            RC_ASSERT(points.front() == QPointF(placeOf(first), valueOn(steps, first)));
            RC_ASSERT(points.back() == QPointF(placeOf(last) + 1, valueOn(steps, last)));
            double lowest = valueOn(steps, first);
            for (Day day = first; day <= last; day += std::chrono::days{1}) {
                lowest = std::min(lowest, valueOn(steps, day));
            }
            RC_ASSERT(extremesOf(points) == std::pair(lowest, highest(steps, first, last)));
            const double twoPixels = (placeOf(last) + 1 - placeOf(first)) / (pixels / 2) + 1e-6;
            for (qsizetype i = 1; i < points.size(); ++i) {
                const bool level = points[i].y() == points[i - 1].y();
                const double width = points[i].x() - points[i - 1].x();
                RC_ASSERT(width >= 0);
                RC_ASSERT(level || width <= twoPixels);
            }
        });
    }
};

QTEST_APPLESS_MAIN(StepPolylineTest)
#include "step_polyline_test.moc"
