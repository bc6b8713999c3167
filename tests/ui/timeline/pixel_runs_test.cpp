#include "ui/timeline/pixel_runs.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::ui;

namespace {

const Day start = std::chrono::year{2027} / 1 / 1;

Day dayAfter(int days) {
    return start + std::chrono::days{days};
}

}  // namespace

class PixelRunsTest : public QObject {
    Q_OBJECT

private slots:
    void wideStepsKeepTheirValues() {
        const TimeScale scale(start, 2);
        const std::vector<PixelRun> expected{{0, 20, 1}, {20, 60, 5}, {60, 100, 3}};
        QCOMPARE(pixelRuns({{dayAfter(0), 1}, {dayAfter(10), 5}, {dayAfter(30), 3}}, scale, 100), expected);
    }

    void aPeakOfADayTakesOnePixelAndNoMore() {
        const TimeScale scale(start, 0.1);
        const std::vector<PixelRun> expected{{0, 50, 100}, {50, 51, 576}, {51, 100, 100}};
        QCOMPARE(pixelRuns({{dayAfter(0), 100}, {dayAfter(500), 576}, {dayAfter(501), 100}}, scale, 100), expected);
    }

    /// What begins on a plan's last day must not stand over all the years before.
    void theLastDayTakesTheLastPixel() {
        const TimeScale scale(start, 0.1);
        const std::vector<PixelRun> expected{{0, 99, 100}, {99, 100, 576}};
        QCOMPARE(pixelRuns({{dayAfter(0), 100}, {dayAfter(999), 576}}, scale, 100), expected);
    }

    void onOnePixelTheHighestIsShown() {
        const TimeScale scale(start, 0.1);
        const std::vector<PixelRun> expected{{0, 20, 1}, {20, 21, 9}, {21, 30, 2}};
        QCOMPARE(pixelRuns({{dayAfter(0), 1}, {dayAfter(200), 4}, {dayAfter(201), 9}, {dayAfter(202), 3}, {dayAfter(204), 2}},
                           scale, 30),
                 expected);
    }

    void whatIsOutOfSightIsLeftOut() {
        const TimeScale scale(dayAfter(100), 1);
        const std::vector<PixelRun> expected{{0, 50, 7}};
        QCOMPARE(pixelRuns({{dayAfter(0), 1}, {dayAfter(50), 7}, {dayAfter(200), 3}}, scale, 50), expected);
        QVERIFY(pixelRuns({}, scale, 50).empty());
    }

    /// Runs lie side by side, and away from a step's ends a pixel shows what holds there.
    void pixelsShowWhatHolds() {
        testing::checkProperty("pixels show what holds there", 2000, [] {
            Steps steps;
            int day = 0;
            for (int i = *rc::gen::inRange(1, 12); i > 0; --i) {
                steps.push_back({dayAfter(day), double(*rc::gen::inRange(0, 1000))});
                day += *rc::gen::inRange(1, 400);
            }
            const TimeScale scale(start, *rc::gen::inRange(2, 200) / 100.0);
            const double width = *rc::gen::inRange(10, 800);
            const std::vector<PixelRun> runs = pixelRuns(steps, scale, width);
            double end = 0;
            for (const PixelRun& run : runs) {
                RC_ASSERT(run.left == end);
                RC_ASSERT(run.right > run.left);
                end = run.right;
                for (double x = run.left; x < run.right; ++x) {
                    const double value = valueOn(steps, scale.dayAt(x + 0.5));
                    const bool holdsAllAround = value == valueOn(steps, scale.dayAt(x - 2)) &&
                                                value == valueOn(steps, scale.dayAt(x + 3)) &&
                                                steps.front().from <= scale.dayAt(x - 2);
                    const bool isPeakNear =
                        std::ranges::any_of(steps, [&](const Step& step) { return std::abs(scale.xAt(step.from) - x) < 3; });
                    if (holdsAllAround && !isPeakNear) RC_ASSERT(run.value == value);
                }
            }
            RC_ASSERT(end == width);
        });
    }
};

QTEST_APPLESS_MAIN(PixelRunsTest)
#include "pixel_runs_test.moc"
