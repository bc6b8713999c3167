#include "ui/timeline/time_ruler.h"

#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;

class TimeRulerTest : public QObject {
    Q_OBJECT

private slots:
    void choosesItsUnits_data() {
        QTest::addColumn<double>("pixelsPerDay");
        QTest::addColumn<int>("coarse");
        QTest::addColumn<int>("fine");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("decades") << 0.05 << int(CalendarUnit::year) << int(CalendarUnit::year) << QStringList{"2026", "2027"};
        QTest::newRow("years") << 0.5 << int(CalendarUnit::year) << int(CalendarUnit::quarter) << QStringList{"Q1", "Q2", "Q3"};
        QTest::newRow("a year") << 2.0 << int(CalendarUnit::year) << int(CalendarUnit::month)
                                << QStringList{"Jan", "Feb", "Mar"};
        QTest::newRow("a quarter") << 8.0 << int(CalendarUnit::month) << int(CalendarUnit::week)
                                   << QStringList{"29", "5", "12"};
        QTest::newRow("a narrow month") << 18.0 << int(CalendarUnit::month) << int(CalendarUnit::day)
                                        << QStringList{"1", "2", "3"};
        QTest::newRow("a month") << 40.0 << int(CalendarUnit::month) << int(CalendarUnit::day) << QStringList{"1", "2", "3"};
    }
    void choosesItsUnits() {
        QFETCH(double, pixelsPerDay);
        QFETCH(int, coarse);
        QFETCH(int, fine);
        QFETCH(QStringList, labels);
        const TimeRuler ruler(TimeScale(must(parseDay("2026-01-01")), pixelsPerDay), 30);
        QCOMPARE(int(ruler.coarse()), coarse);
        QCOMPARE(int(ruler.fine()), fine);
        const std::vector<RulerCell> cells = ruler.cells(ruler.fine(), 2000);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QCOMPARE(cells[static_cast<std::size_t>(i)].label, labels[i]);
        }
    }

    void cellsFollowWithoutAGap() {
        const TimeScale scale(must(parseDay("2026-01-15")), 2);
        const std::vector<RulerCell> cells = TimeRuler(scale, 30).cells(CalendarUnit::month, 500);
        QVERIFY(cells.front().first <= scale.dayAt(0));
        QVERIFY(cells.back().next > scale.dayAt(500));
        for (std::size_t i = 1; i < cells.size(); ++i) {
            QVERIFY(cells[i].first == cells[i - 1].next);
        }
    }
};

QTEST_MAIN(TimeRulerTest)
#include "time_ruler_test.moc"
