#include "ui/map/zoom_history.h"

#include "tests/testing.h"

using namespace wattscape::ui;

namespace {

MapViewport at(double zoom) {
    MapViewport viewport(QSizeF(800, 600));
    viewport.moveTo({0.5, 0.5}, zoom);
    return viewport;
}

}  // namespace

class ZoomHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void goesBackAndForward() {
        ZoomHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.rest(at(3));
        history.rest(at(3));
        history.rest(at(5));
        history.rest(at(7));
        QCOMPARE(history.back().zoom(), 5.0);
        QCOMPARE(history.back().zoom(), 3.0);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward().zoom(), 5.0);
        history.rest(at(5));
        QVERIFY(history.canGoForward());
        history.rest(at(9));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().zoom(), 5.0);
    }

    void forgetsTheOldest() {
        ZoomHistory history;
        for (int i = 0; i < 300; ++i) history.rest(at(2 + i / 30.0));
        int steps = 0;
        while (history.canGoBack()) history.back(), ++steps;
        QCOMPARE(steps, 99);
    }
};

QTEST_APPLESS_MAIN(ZoomHistoryTest)
#include "zoom_history_test.moc"
