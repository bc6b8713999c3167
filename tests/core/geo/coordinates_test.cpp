#include "core/geo/coordinates.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

class CoordinatesTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        const auto row = [](const char* text, double latitude, double longitude) {
            QTest::newRow(text) << text << latitude << longitude;
        };
        row("32.5, -99.784", 32.5, -99.784);
        row("32.5 -99.784", 32.5, -99.784);
        row("32.5,-99.784", 32.5, -99.784);
        row("  +32.5 ;\t-99.784 ", 32.5, -99.784);
        row("32.5N 99.784W", 32.5, -99.784);
        row("32.5 N, 99.784 W", 32.5, -99.784);
        row("99.784W 32.5N", 32.5, -99.784);
        row("N32.5 W99.784", 32.5, -99.784);
        row("32,5; -99,784", 32.5, -99.784);
        row("32,5 -99,784", 32.5, -99.784);
        row("32°30'N 99°47'W", 32.5, -(99 + 47 / 60.0));
        row("32° 30′ 0″ N, 99° 47′ 2.4″ W", 32.5, -99.784);
        row("32°30'0\"N 99°47'2.4\"W", 32.5, -99.784);
        row("32°30'0''N 99°47'2.4''W", 32.5, -99.784);
        row("N32°30' W99°47.04'", 32.5, -99.784);
        row("32 30 0 N 99 47 2.4 W", 32.5, -99.784);
        row("32 30 -99 47.04", 32.5, -99.784);
        row("33.8688 S 151.2093 E", -33.8688, 151.2093);
        row("lat 32.5 lon -99.784", 32.5, -99.784);
        row("lon=-99.784 lat=32.5", 32.5, -99.784);
        row("Latitude: 32.5, Longitude: −99.784", 32.5, -99.784);
        row("0,0", 0, 0);
        row("90, 180", 90, 180);
        row("-90 -180", -90, -180);
        row("12 34", 12, 34);
    }
    void reads() {
        QFETCH(QString, text);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const LonLat place = must(parseCoordinates(text.toStdString()));
        QVERIFY2(std::abs(place.latitude - latitude) < 1e-9, qPrintable(QString::number(place.latitude, 'g', 12)));
        QVERIFY2(std::abs(place.longitude - longitude) < 1e-9, qPrintable(QString::number(place.longitude, 'g', 12)));
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "Abilene",
                                 "32.5",
                                 "32.5,",
                                 "1,2,3",
                                 "91, 0",
                                 "0, 181",
                                 "32°61'N 99°0'W",
                                 "32°30'60\"N 99°W",
                                 "-32.5S 99E",
                                 "32.5N 99.8N",
                                 "32.5E 99.8W",
                                 "32.5.1 4",
                                 "1e2 3",
                                 "--5 6",
                                 "nan, nan",
                                 "N W",
                                 "Springfield 5",
                                 "32.5°30'N 99°W",
                                 "inf, 0"}) {
            QTest::newRow(text) << text;
        }
    }
    void refuses() {
        QFETCH(QString, text);
        const Result<LonLat> place = parseCoordinates(text.toStdString());
        QVERIFY(!place.has_value());
        QVERIFY(!place.error().text().empty());
    }

    void writesAndReadsBack() {
        checkProperty("both written forms read back as the place", 2000, [] {
            const LonLat place{*rc::gen::inRange(-180'000'000, 180'000'001) / 1e6,
                               *rc::gen::inRange(-90'000'000, 90'000'001) / 1e6};
            const LonLat decimal = parseCoordinates(formatDecimal(place)).value();
            RC_ASSERT(std::abs(decimal.latitude - place.latitude) <= 0.5001e-5);
            RC_ASSERT(std::abs(decimal.longitude - place.longitude) <= 0.5001e-5);
            const LonLat degrees = parseCoordinates(formatDegrees(place)).value();
            RC_ASSERT(std::abs(degrees.latitude - place.latitude) <= 0.05001 / 3600);
            RC_ASSERT(std::abs(degrees.longitude - place.longitude) <= 0.05001 / 3600);
        });
    }

    void secondsNeverReadSixty() {
        QCOMPARE(QString::fromStdString(formatDegrees({-99.99999999, 0})), QString("0°00′00.0″N 100°00′00.0″W"));
        QCOMPARE(QString::fromStdString(formatDegrees({-99.784, 32.5})), QString("32°30′00.0″N 99°47′02.4″W"));
    }

    void anythingTypedIsAnsweredOrRefused() {
        checkProperty("no text breaks the reader", 3000, [] {
            const auto text = *rc::gen::container<std::string>(
                rc::gen::elementOf(std::string("0123456789.,;-+ nsewNSEW°'\"lato\xC2\xB0\xE2")));
            if (const auto place = parseCoordinates(text)) {
                RC_ASSERT(std::abs(place->latitude) <= 90);
                RC_ASSERT(std::abs(place->longitude) <= 180);
            }
        });
    }
};

QTEST_APPLESS_MAIN(CoordinatesTest)
#include "coordinates_test.moc"
