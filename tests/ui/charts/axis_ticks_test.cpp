#include "ui/charts/axis_ticks.h"

#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::ui;

namespace {

Day dayOf(const char* iso) {
    return wattscape::testing::must(parseDay(iso));
}

QStringList daysOf(const std::vector<DateTick>& ticks) {
    QStringList days;
    for (const DateTick& tick : ticks) {
        days.append(QString::fromStdString(toIso(tick.day)));
    }
    return days;
}

}  // namespace

class AxisTicksTest : public QObject {
    Q_OBJECT

private slots:
    void marksValues_data() {
        QTest::addColumn<double>("largest");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("step");
        QTest::newRow("megawatts") << 1200.0 << 5 << false << 1500.0 << 500.0;
        QTest::newRow("just reached") << 1000.0 << 5 << false << 1000.0 << 200.0;
        QTest::newRow("share") << 0.9 << 5 << false << 1.0 << 0.2;
        QTest::newRow("few racks") << 3.0 << 10 << true << 3.0 << 1.0;
        QTest::newRow("GPUs") << 204912.0 << 5 << true << 250000.0 << 50000.0;
        QTest::newRow("nothing") << 0.0 << 5 << true << 1.0 << 1.0;
        QTest::newRow("not a number") << std::nan("") << 5 << false << 1.0 << 1.0;
        QTest::newRow("no room") << 100.0 << 0 << false << 100.0 << 50.0;
    }
    void marksValues() {
        QFETCH(double, largest);
        QFETCH(int, most);
        QFETCH(bool, whole);
        const ValueTicks ticks = valueTicks(largest, most, whole);
        QTEST(ticks.top, "top");
        QTEST(ticks.step, "step");
    }

    void marksRealStarts_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<double>("pixels");
        QTest::addColumn<QStringList>("days");
        QTest::newRow("years") << "2025-09-01"
                               << "2029-12-31" << 300.0 << QStringList{"2026-01-01", "2027-01-01", "2028-01-01", "2029-01-01"};
        QTest::newRow("half years") << "2025-09-01"
                                    << "2027-08-31" << 300.0
                                    << QStringList{"2026-01-01", "2026-07-01", "2027-01-01", "2027-07-01"};
        QTest::newRow("quarters") << "2025-09-15"
                                  << "2026-08-31" << 300.0
                                  << QStringList{"2025-10-01", "2026-01-01", "2026-04-01", "2026-07-01"};
        QTest::newRow("months") << "2026-01-15"
                                << "2026-03-31" << 300.0 << QStringList{"2026-02-01", "2026-03-01"};
        QTest::newRow("decades") << "2001-01-01"
                                 << "2050-12-31" << 300.0
                                 << QStringList{"2010-01-01", "2020-01-01", "2030-01-01", "2040-01-01", "2050-01-01"};
        QTest::newRow("within a month") << "2026-01-05"
                                        << "2026-01-20" << 300.0 << QStringList{};
    }
    void marksRealStarts() {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(double, pixels);
        QTEST(daysOf(dateTicks(dayOf(first.toLatin1()), dayOf(last.toLatin1()), pixels, 60)), "days");
    }

    void labelsHaveRoom() {
        const Day first = dayOf("2025-09-01");
        for (int years = 1; years <= 50; ++years) {
            const Day last = first + std::chrono::days{365 * years};
            const auto ticks = dateTicks(first, last, 600, 60);
            for (std::size_t i = 1; i < ticks.size(); ++i) {
                const auto share = double((ticks[i].day - ticks[i - 1].day).count()) / double((last - first).count() + 1);
                QVERIFY2(600 * share >= 58, qPrintable(QString::number(years)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(AxisTicksTest)
#include "axis_ticks_test.moc"
