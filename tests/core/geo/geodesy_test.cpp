#include "core/geo/geodesy.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

constexpr double radians = M_PI / 180;

LonLat anyPlace(int latitudeLimit) {
    return {*rc::gen::inRange(-180'000, 180'001) / 1e3,
            *rc::gen::inRange(-latitudeLimit * 1000, latitudeLimit * 1000 + 1) / 1e3};
}

/// Great circle on the sphere of the ellipsoid's mean radius: off from the geodesic by no more than 0.6 %.
double onSphere(LonLat a, LonLat b) {
    const double s = std::sin((b.latitude - a.latitude) * radians / 2);
    const double t = std::sin((b.longitude - a.longitude) * radians / 2);
    const double h = s * s + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * t * t;
    return 2 * 6371008.8 * std::asin(std::sqrt(std::min(1.0, h)));
}

/// Area of the ellipsoid between the equator and a latitude, per radian of longitude (Snyder 1987, eq. 3-12 times a²/2).
double zoneArea(double latitude) {
    constexpr double a = 6378137;
    constexpr double f = 1 / 298.257223563;
    const double e = std::sqrt(f * (2 - f));
    const double s = std::sin(latitude * radians);
    const double q = (1 - e * e) * (s / (1 - e * e * s * s) + std::atanh(e * s) / e);
    return a * a / 2 * q;
}

}  // namespace

class GeodesyTest : public QObject {
    Q_OBJECT

private slots:
    void knownDistances_data() {
        QTest::addColumn<double>("lon1");
        QTest::addColumn<double>("lat1");
        QTest::addColumn<double>("lon2");
        QTest::addColumn<double>("lat2");
        QTest::addColumn<double>("metres");
        QTest::addColumn<double>("within");
        QTest::newRow("none") << 10.0 << 50.0 << 10.0 << 50.0 << 0.0 << 1e-9;
        // a quarter of the equator and of a meridian of WGS84
        QTest::newRow("equator") << 0.0 << 0.0 << 90.0 << 0.0 << 6378137 * M_PI / 2 << 1e-3;
        QTest::newRow("meridian") << 0.0 << 0.0 << 0.0 << 90.0 << 10001965.729 << 1e-3;
        // Vincenty's own published example on Australia's GDA94 (GRS80 differs from WGS84 by less than a millimetre here)
        QTest::newRow("Flinders Peak to Buninyong")
            << 144.42486789 << -37.95103342 << 143.92649553 << -37.65282114 << 54972.271 << 1e-2;
        QTest::newRow("JFK to LHR") << -73.8 << 40.6 << -0.5 << 51.6 << 5551.759e3 << 1.0;
    }
    void knownDistances() {
        QFETCH(double, lon1);
        QFETCH(double, lat1);
        QFETCH(double, lon2);
        QFETCH(double, lat2);
        QFETCH(double, metres);
        QFETCH(double, within);
        const double found = distanceBetween({lon1, lat1}, {lon2, lat2});
        QVERIFY2(std::abs(found - metres) <= within, qPrintable(QString::number(found, 'f', 4)));
    }

    void distancesAreNearTheSphere() {
        checkProperty("within 0.6 % of the great circle, the same both ways", 1000, [] {
            const LonLat a = anyPlace(90);
            const LonLat b = anyPlace(90);
            const double found = distanceBetween(a, b);
            RC_ASSERT(std::abs(found - distanceBetween(b, a)) < 1e-5);
            RC_ASSERT(std::abs(found - onSphere(a, b)) <= 0.006 * found + 1e-3);
        });
    }

    void travellingArrives() {
        checkProperty("going the distance in the direction arrives", 1000, [] {
            const LonLat a = anyPlace(85);
            const LonLat b = anyPlace(85);
            RC_PRE(distanceBetween(a, b) < 15e6);
            RC_ASSERT(distanceBetween(travelled(a, azimuthFrom(a, b), distanceBetween(a, b)), b) < 1e-3);
        });
    }

    void areaOfAQuadrangleIsKnown() {
        checkProperty("one side on the equator, corners on meridians: zones of the ellipsoid", 300, [] {
            const double west = *rc::gen::inRange(-170, 160);
            const double width = *rc::gen::inRange(1, 20) / 10.0;
            // A thin strip, so that the geodesic of its upper side stays near the parallel.
            const double height = *rc::gen::inRange(1, 100) / 100.0;
            const Outline strip{{west, 0}, {west + width, 0}, {west + width, height}, {west, height}};
            const double expected = zoneArea(height) * width * radians;
            RC_ASSERT(std::abs(areaOf(strip) / expected - 1) < 2e-4);
        });
    }

    void areaKnowsNoDirection() {
        const Outline ring{{-99.79, 32.49}, {-99.77, 32.49}, {-99.77, 32.51}, {-99.79, 32.51}};
        QCOMPARE(areaOf(ring), areaOf(Outline(ring.rbegin(), ring.rend())));
        QCOMPARE(areaOf({}), 0.0);
        QCOMPARE(areaOf({{0, 0}, {1, 1}}), 0.0);
        QVERIFY(perimeterOf(ring) > 8000);
    }

    void aRectangleHasItsSides() {
        checkProperty("a rectangle around a place has the area and middle asked for", 500, [] {
            const LonLat centre = anyPlace(70);
            const double wide = *rc::gen::inRange(50, 2000);
            const double high = *rc::gen::inRange(50, 2000);
            const Outline ring = rectangleAround(centre, wide, high);
            RC_ASSERT(ring.size() == 4U);
            RC_ASSERT(std::abs(areaOf(ring) / (wide * high) - 1) < 0.002);
            RC_ASSERT(std::abs((ring[0].longitude + ring[2].longitude) / 2 - centre.longitude) < 1e-9);
        });
    }
};

QTEST_APPLESS_MAIN(GeodesyTest)
#include "geodesy_test.moc"
