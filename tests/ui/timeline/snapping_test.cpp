#include "ui/timeline/snapping.h"

#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::ui;
using namespace wattscape::testing;

class SnappingTest : public QObject {
    Q_OBJECT

private slots:
    void drawsDaysNear_data() {
        QTest::addColumn<double>("pixelsPerDay");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("snapped");
        QTest::newRow("month start ahead") << 2.0 << "2026-06-28"
                                           << "2026-07-01";
        QTest::newRow("month start behind") << 2.0 << "2026-07-04"
                                            << "2026-07-01";
        QTest::newRow("out of reach") << 2.0 << "2026-07-05"
                                      << "2026-07-05";
        QTest::newRow("an edge") << 2.0 << "2026-07-19"
                                 << "2026-07-17";
        QTest::newRow("nearer edge wins") << 2.0 << "2026-08-03"
                                          << "2026-08-04";
        QTest::newRow("on it already") << 2.0 << "2026-07-17"
                                       << "2026-07-17";
        QTest::newRow("days wide: next day is far") << 20.0 << "2026-06-30"
                                                    << "2026-06-30";
        QTest::newRow("months too narrow to snap to") << 0.5 << "2026-06-28"
                                                      << "2026-06-28";
    }
    void drawsDaysNear() {
        QFETCH(double, pixelsPerDay);
        QFETCH(QString, date);
        QFETCH(QString, snapped);
        const Snapping snapping({must(parseDay("2026-08-04")), must(parseDay("2026-07-17"))});
        const TimeScale scale(must(parseDay("2026-01-01")), pixelsPerDay);
        const Day result = snapping.snapped(must(parseDay(date.toStdString())), scale);
        QCOMPARE(QString::fromStdString(toIso(result)), snapped);
    }

    void movesBothEndsTogether() {
        const Snapping snapping({must(parseDay("2026-07-17"))});
        const TimeScale scale(must(parseDay("2026-01-01")), 2);
        const Day middle = must(parseDay("2026-05-12"));
        QCOMPARE(snapping.correction({middle, must(parseDay("2026-07-15"))}, scale).count(), 2);
        QCOMPARE(snapping.correction({must(parseDay("2026-06-30")), must(parseDay("2026-07-15"))}, scale).count(), 1);
        QCOMPARE(snapping.correction({must(parseDay("2026-07-01")), must(parseDay("2026-07-15"))}, scale).count(), 0);
        QCOMPARE(snapping.correction({middle}, scale).count(), 0);
    }
};

QTEST_APPLESS_MAIN(SnappingTest)
#include "snapping_test.moc"
