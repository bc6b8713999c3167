#include "core/base/day.h"

#include "tests/testing.h"

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

class DayTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWrites_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("usual") << "2026-07-01" << true;
        QTest::newRow("leap day") << "2028-02-29" << true;
        QTest::newRow("no leap year") << "2027-02-29" << false;
        QTest::newRow("first") << "1990-01-01" << true;
        QTest::newRow("too early") << "1989-12-31" << false;
        QTest::newRow("last") << "2199-12-31" << true;
        QTest::newRow("German form") << "01.07.2026" << false;
        QTest::newRow("signs") << "2026-+7-01" << false;
        QTest::newRow("short") << "2026-7-1" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("with clock") << "2026-07-01T00:00" << false;
    }
    void readsAndWrites() {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const Result<Day> day = parseDay(text.toStdString());
        QCOMPARE(day.has_value(), valid);
        if (valid) {
            QCOMPARE(QString::fromStdString(toIso(*day)), text);
        } else {
            QVERIFY(!day.error().text().empty());
        }
    }

    void everyDayComesBack() {
        checkProperty("a day written and read is that day", 2000, [] {
            const auto offset = *rc::gen::inRange(0, static_cast<int>((latestDay - earliestDay).count()) + 1);
            const Day day = earliestDay + std::chrono::days{offset};
            RC_ASSERT(parseDay(toIso(day)).value() == day);
            RC_ASSERT(firstDayOf(monthOf(day)) <= day);
            RC_ASSERT(day <= lastDayOf(monthOf(day)));
        });
    }
};

QTEST_APPLESS_MAIN(DayTest)
#include "day_test.moc"
