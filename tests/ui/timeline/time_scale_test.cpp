#include "ui/timeline/time_scale.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;
using std::chrono::days;

namespace {

Day day(const QString& iso) {
    return must(parseDay(iso.toStdString()));
}

TimeScale anyScale() {
    const Day origin = day("2026-01-01") + days{*rc::gen::inRange(-3000, 3000)};
    return TimeScale(origin, *rc::gen::inRange(2, 6000) / 100.0).scrolledBy(*rc::gen::inRange(-5000, 5000) / 7.0);
}

}  // namespace

class TimeScaleTest : public QObject {
    Q_OBJECT

private slots:
    void mapsDays_data() {
        QTest::addColumn<double>("pixelsPerDay");
        QTest::addColumn<QString>("date");
        QTest::addColumn<double>("x");
        QTest::newRow("origin") << 2.0 << "2026-01-01" << 0.0;
        QTest::newRow("a month on") << 2.0 << "2026-02-01" << 62.0;
        QTest::newRow("before") << 2.0 << "2025-12-31" << -2.0;
        QTest::newRow("leap year") << 0.5 << "2029-01-01" << 548.0;
        QTest::newRow("days") << 40.0 << "2026-01-02" << 40.0;
    }
    void mapsDays() {
        QFETCH(double, pixelsPerDay);
        QFETCH(QString, date);
        QFETCH(double, x);
        const TimeScale scale(day("2026-01-01"), pixelsPerDay);
        QCOMPARE(scale.xAt(day(date)), x);
        QCOMPARE(scale.dayAt(x), day(date));
    }

    void everyDayComesBack() {
        checkProperty("day -> x -> day", 2000, [] {
            const TimeScale scale = anyScale();
            const Day date = day("2026-01-01") + days{*rc::gen::inRange(-4000, 9000)};
            RC_ASSERT(scale.dayAt(scale.xAt(date)) == date);
            RC_ASSERT(scale.nearestStart(scale.xAt(date) + 0.4 * scale.pixelsPerDay()) == date);
            RC_ASSERT(scale.nearestStart(scale.xAt(date) - 0.4 * scale.pixelsPerDay()) == date);
        });
    }

    void zoomKeepsThePoint() {
        checkProperty("what lies under the pointer stays there", 2000, [] {
            const TimeScale scale = anyScale();
            const double x = *rc::gen::inRange(0, 2000);
            const TimeScale zoomed = scale.zoomedAbout(x, *rc::gen::inRange(10, 400) / 100.0);
            const Day under = scale.dayAt(x);
            const double share = (x - scale.xAt(under)) / scale.pixelsPerDay();
            RC_ASSERT(std::abs(zoomed.xAt(under) + share * zoomed.pixelsPerDay() - x) < 1e-3);
        });
    }

    void zoomStopsAtItsLimits() {
        QCOMPARE(TimeScale(day("2026-01-01"), 1).zoomedAbout(10, 1e9).pixelsPerDay(), TimeScale::mostPixelsPerDay);
        QCOMPARE(TimeScale(day("2026-01-01"), 1).zoomedAbout(10, 1e-9).pixelsPerDay(), TimeScale::fewestPixelsPerDay);
    }

    void fits_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("year") << "2027-01-01"
                              << "2027-12-31";
        QTest::newRow("decade") << "2025-01-01"
                                << "2034-12-31";
        QTest::newRow("one day, centred") << "2027-01-01"
                                          << "2027-01-01";
    }
    void fits() {
        QFETCH(QString, first);
        QFETCH(QString, last);
        const TimeScale scale = TimeScale::fitting({day(first), day(last)}, 1000);
        const double left = scale.xAt(day(first));
        const double right = 1000 - scale.xAt(day(last) + days{1});
        QVERIFY(left >= -1e-6);
        QVERIFY(std::abs(left - right) < 1e-6);
        QVERIFY(left < 1e-6 || scale.pixelsPerDay() == TimeScale::mostPixelsPerDay);
    }

    void choosesUnits_data() {
        QTest::addColumn<double>("pixelsPerDay");
        QTest::addColumn<int>("unit");
        QTest::newRow("decade on a screen") << 0.3 << int(CalendarUnit::quarter);
        QTest::newRow("fifty years") << 0.05 << int(CalendarUnit::year);
        QTest::newRow("three years") << 1.0 << int(CalendarUnit::month);
        QTest::newRow("a quarter") << 10.0 << int(CalendarUnit::week);
        QTest::newRow("a month") << 40.0 << int(CalendarUnit::day);
    }
    void choosesUnits() {
        QFETCH(double, pixelsPerDay);
        QFETCH(int, unit);
        QCOMPARE(int(TimeScale(day("2026-01-01"), pixelsPerDay).finestUnit(24)), unit);
    }
};

QTEST_APPLESS_MAIN(TimeScaleTest)
#include "time_scale_test.moc"
