#include "core/geo/web_mercator.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

class WebMercatorTest : public QObject {
    Q_OBJECT

private slots:
    void projects_data() {
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("origin") << 0.0 << 0.0 << 0.5 << 0.5;
        QTest::newRow("north-western corner") << -180.0 << mercatorLatitudeLimit << 0.0 << 0.0;
        QTest::newRow("south-eastern corner") << 180.0 << -mercatorLatitudeLimit << 1.0 << 1.0;
        QTest::newRow("beyond the edge") << 0.0 << 90.0 << 0.5 << 0.0;
        // EPSG Guidance Note 7-2: 24°22'54.433"N 100°20'W is E -11169055.58 N 2800000.00 in EPSG:3857.
        const double side = 2 * M_PI * 6378137;
        QTest::newRow("guidance note") << -(100 + 20.0 / 60) << 24 + 22 / 60.0 + 54.433 / 3600 << 0.5 - 11169055.58 / side
                                       << 0.5 - 2800000.00 / side;
    }
    void projects() {
        QFETCH(double, longitude);
        QFETCH(double, latitude);
        QFETCH(double, x);
        QFETCH(double, y);
        const WorldPoint point = project({longitude, latitude});
        QVERIFY2(std::abs(point.x - x) < 1e-9, qPrintable(QString::number(point.x, 'g', 12)));
        QVERIFY2(std::abs(point.y - y) < 1e-9, qPrintable(QString::number(point.y, 'g', 12)));
    }

    void everyPlaceComesBack() {
        checkProperty("projected and back is the same place", 2000, [] {
            const LonLat place{*rc::gen::inRange(-180'000'000, 180'000'001) / 1e6,
                               *rc::gen::inRange(-85'000'000, 85'000'001) / 1e6};
            const LonLat back = unproject(project(place));
            RC_ASSERT(std::abs(back.longitude - place.longitude) < 1e-9);
            RC_ASSERT(std::abs(back.latitude - place.latitude) < 1e-9);
        });
    }

    void boxesGrowToWhatTheyHold() {
        WorldBox box;
        QVERIFY(box.empty());
        box.include(WorldPoint{0.25, 0.75});
        QVERIFY(!box.empty());
        box.include(WorldBox{});
        QCOMPARE(box.width(), 0.0);
        box.include(WorldBox{0.5, 0.1, 0.6, 0.2});
        QVERIFY(box.contains({0.3, 0.5}));
        QVERIFY(!box.contains({0.3, 0.8}));
        QVERIFY(box.meets({0.6, 0.0, 0.7, 0.1}));
        QVERIFY(!box.meets({0.61, 0.0, 0.7, 0.1}));
    }
};

QTEST_APPLESS_MAIN(WebMercatorTest)
#include "web_mercator_test.moc"
