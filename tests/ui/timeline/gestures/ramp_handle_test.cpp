#include "ui/timeline/gestures/ramp_handle.h"

#include <QTest>

using namespace wattscape::ui;

class RampHandleTest : public QObject {
    Q_OBJECT

private slots:
    void upIsFaster_data() {
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<double>("up");
        QTest::addColumn<qint64>("after");
        QTest::newRow("still") << qint64{100} << 0.0 << qint64{100};
        QTest::newRow("doubles") << qint64{100} << 48.0 << qint64{200};
        QTest::newRow("halves") << qint64{100} << -48.0 << qint64{50};
        QTest::newRow("never none") << qint64{3} << -500.0 << qint64{1};
        QTest::newRow("bounded") << qint64{100} << 5000.0 << qint64{1'000'000};
    }
    void upIsFaster() {
        QFETCH(qint64, rate);
        QFETCH(double, up);
        QFETCH(qint64, after);
        QCOMPARE(qint64{RampHandle::rateAfter(rate, up)}, after);
    }
};

QTEST_APPLESS_MAIN(RampHandleTest)
#include "ramp_handle_test.moc"
