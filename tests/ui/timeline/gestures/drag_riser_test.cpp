#include "ui/timeline/gestures/drag_riser.h"

#include <QTest>

using namespace wattscape::ui;

class DragRiserTest : public QObject {
    Q_OBJECT

private slots:
    void stepsAreRound_data() {
        QTest::addColumn<double>("megawatts");
        QTest::addColumn<bool>("snaps");
        QTest::addColumn<double>("step");
        QTest::newRow("840 MW") << 840.0 << true << 5.0;
        QTest::newRow("given back") << -840.0 << true << 5.0;
        QTest::newRow("fine") << 840.0 << false << 0.5;
        QTest::newRow("200 MW") << 200.0 << true << 1.0;
        QTest::newRow("360 MW") << 360.0 << true << 2.0;
        QTest::newRow("nothing yet") << 0.0 << true << 0.01;
    }
    void stepsAreRound() {
        QFETCH(double, megawatts);
        QFETCH(bool, snaps);
        QFETCH(double, step);
        QVERIFY(std::abs(DragRiser::megawattsPerPixel(megawatts, snaps) - step) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(DragRiserTest)
#include "drag_riser_test.moc"
