#include "ui/charts/chart_plot.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class ChartPlotTest : public QObject {
    Q_OBJECT

private slots:
    void placesSpanTheArea() {
        const Day first = std::chrono::year{2026} / 1 / 1;
        const ChartPlot plot{{50, 20, 365, 100}, first, first + std::chrono::days{364}, {200, 50}};
        QCOMPARE(plot.xOf(first), 50.0);
        QCOMPARE(plot.xOf(first + std::chrono::days{365}), 415.0);
        QCOMPARE(plot.yOf(0), 120.0);
        QCOMPARE(plot.yOf(200), 20.0);
        QCOMPARE(plot.yOf(50), 95.0);
    }

    void aPlaceIsOfTheDayThatCoversIt() {
        checkProperty("any place of a day's width is that day; beyond the edges the last one shown", 200, [] {
            const Day first = Day{std::chrono::days{*rc::gen::inRange(15000, 25000)}};
            const int days = *rc::gen::inRange(1, 4000);
            const ChartPlot plot{{*rc::gen::inRange(0, 100) * 1.0, 0, *rc::gen::inRange(8, 3000) * 1.0, 100},
                                 first,
                                 first + std::chrono::days{days - 1},
                                 {1, 1}};
            const Day day = first + std::chrono::days{*rc::gen::inRange(0, days)};
            const double width = plot.xOf(day + std::chrono::days{1}) - plot.xOf(day);
            RC_ASSERT(plot.dayOf(plot.xOf(day) + width * 0.5) == day);
            RC_ASSERT(plot.dayOf(-1e6) == plot.first);
            RC_ASSERT(plot.dayOf(1e6) == plot.last);
        });
    }
};

QTEST_APPLESS_MAIN(ChartPlotTest)
#include "chart_plot_test.moc"
