#include "ui/timeline/calendar_unit.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;
using std::chrono::days;

class CalendarUnitTest : public QObject {
    Q_OBJECT

private slots:
    void beginsAndGoesOn_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("next");
        QTest::newRow("day") << int(CalendarUnit::day) << "2028-02-28"
                             << "2028-02-28"
                             << "2028-02-29";
        QTest::newRow("Monday") << int(CalendarUnit::week) << "2026-06-01"
                                << "2026-06-01"
                                << "2026-06-08";
        QTest::newRow("Sunday") << int(CalendarUnit::week) << "2026-06-07"
                                << "2026-06-01"
                                << "2026-06-08";
        QTest::newRow("week over new year") << int(CalendarUnit::week) << "2027-01-01"
                                            << "2026-12-28"
                                            << "2027-01-04";
        QTest::newRow("month") << int(CalendarUnit::month) << "2026-12-31"
                               << "2026-12-01"
                               << "2027-01-01";
        QTest::newRow("quarter") << int(CalendarUnit::quarter) << "2026-12-31"
                                 << "2026-10-01"
                                 << "2027-01-01";
        QTest::newRow("first quarter") << int(CalendarUnit::quarter) << "2026-01-01"
                                       << "2026-01-01"
                                       << "2026-04-01";
        QTest::newRow("year") << int(CalendarUnit::year) << "2026-06-15"
                              << "2026-01-01"
                              << "2027-01-01";
    }
    void beginsAndGoesOn() {
        QFETCH(int, unit);
        QFETCH(QString, date);
        QFETCH(QString, start);
        QFETCH(QString, next);
        const Day day = must(parseDay(date.toStdString()));
        QCOMPARE(QString::fromStdString(toIso(startOf(CalendarUnit(unit), day))), start);
        QCOMPARE(QString::fromStdString(toIso(nextStart(CalendarUnit(unit), day))), next);
    }

    void everyDayLiesInItsUnit() {
        checkProperty("start <= day < next", 1000, [] {
            const auto unit = static_cast<CalendarUnit>(*rc::gen::inRange(0, 5));
            const Day day = earliestDay + days{*rc::gen::inRange(400, 70000)};
            RC_ASSERT(startOf(unit, day) <= day);
            RC_ASSERT(day < nextStart(unit, day));
            RC_ASSERT(startOf(unit, nextStart(unit, day)) == nextStart(unit, day));
        });
    }

    void knowsWeekends() {
        const Day saturday = must(parseDay("2026-06-06"));
        QVERIFY(!isWeekend(saturday - days{1}));
        QVERIFY(isWeekend(saturday));
        QVERIFY(isWeekend(saturday + days{1}));
        QVERIFY(!isWeekend(saturday + days{2}));
    }
};

QTEST_APPLESS_MAIN(CalendarUnitTest)
#include "calendar_unit_test.moc"
