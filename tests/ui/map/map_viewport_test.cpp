#include "ui/map/map_viewport.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class MapViewportTest : public QObject {
    Q_OBJECT

private slots:
    void pixelsComeBack() {
        checkProperty("a pixel's place is drawn at that pixel; zooming keeps the place under the pointer", 1000, [] {
            MapViewport viewport(QSizeF(1200, 800));
            viewport.moveTo({*rc::gen::inRange(0, 1000) / 1000.0, *rc::gen::inRange(0, 1000) / 1000.0},
                            *rc::gen::inRange(0, 180) / 10.0);
            const QRectF world(viewport.toScreen(WorldPoint{0, 0}), viewport.toScreen(WorldPoint{1, 1}));
            const QRectF ground = QRectF(0, 0, 1200, 800) & world;
            const QPointF at(ground.left() + ground.width() * *rc::gen::inRange(0, 1000) / 1000.0,
                             ground.top() + ground.height() * *rc::gen::inRange(0, 1000) / 1000.0);
            const QPointF back = viewport.toScreen(viewport.toWorld(at));
            RC_ASSERT(std::hypot(back.x() - at.x(), back.y() - at.y()) < 1e-4);
            const WorldPoint under = viewport.toWorld(at);
            viewport.zoomAbout(at, *rc::gen::inRange(1, 20) / 10.0);
            const QPointF after = viewport.toScreen(under);
            RC_ASSERT(std::hypot(after.x() - at.x(), after.y() - at.y()) < 1e-3);
        });
    }

    void staysInTheWorld() {
        MapViewport viewport(QSizeF(1000, 700));
        viewport.moveTo({-3, 7}, 4);
        QCOMPARE(viewport.centre().x, 0.0);
        QCOMPARE(viewport.centre().y, 1.0);
        viewport.moveTo({0.5, 0.5}, -20);
        QCOMPARE(viewport.zoom(), viewport.lowestZoom());
        viewport.moveTo({0.5, 0.5}, 99);
        QCOMPARE(viewport.zoom(), MapViewport::highestZoom);
    }

    void fitsABox() {
        MapViewport viewport(QSizeF(1000, 700));
        const WorldBox box{0.2, 0.35, 0.3, 0.4};
        viewport.fit(box, 50);
        QVERIFY(viewport.visible().left < box.left && viewport.visible().right > box.right);
        QVERIFY(std::abs(viewport.toScreen(WorldPoint{0.2, 0.35}).x() - 50) < 1e-6);
        viewport.fit({0.2, 0.3, 0.2, 0.3}, 50, 9);
        QCOMPARE(viewport.zoom(), 9.0);
    }
};

QTEST_APPLESS_MAIN(MapViewportTest)
#include "map_viewport_test.moc"
