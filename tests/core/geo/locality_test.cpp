#include "core/geo/locality.h"

#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class LocalityTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhereAPlaceIs_data() {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::newRow("Abilene") << 32.5 << -99.784 << "Taylor, TX, United States of America"
                                 << "TE";
        QTest::newRow("Ashburn") << 39.04 << -77.49 << "Loudoun, VA, United States of America"
                                 << "MIDA";
        QTest::newRow("Quincy") << 47.23 << -119.85 << "Grant, WA, United States of America"
                                << "NW";
        QTest::newRow("Memphis") << 35.06 << -90.16 << "Shelby, TN, United States of America"
                                 << "TN";
        QTest::newRow("Juneau") << 58.3 << -134.42 << "Juneau, AK, United States of America"
                                << "AKGD";
        QTest::newRow("Berlin") << 52.52 << 13.4 << "Germany"
                                << "";
        QTest::newRow("Toronto") << 43.75 << -79.4 << "Ontario, Canada"
                                 << "";
        QTest::newRow("Atlantic") << 30.0 << -45.0 << ""
                                  << "";
    }
    void knowsWhereAPlaceIs() {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QString, text);
        QFETCH(QString, region);
        const Locality found = localityAt(basemap_, {longitude, latitude});
        QCOMPARE(QString::fromStdString(found.text()), text);
        QCOMPARE(QString::fromStdString(found.gridRegion ? found.gridRegion->code : ""), region);
    }

    void knowsRegionsByCode() {
        QCOMPARE(gridRegionNamed(basemap_, "TE")->region, std::string("ERCOT"));
        QVERIFY(!gridRegionNamed(basemap_, "XX"));
    }

    void everyCountyLiesInItsRegionAndState() {
        for (const BasemapFeature& county : basemap_.counties) {
            if (!county.region.empty()) QVERIFY2(gridRegionNamed(basemap_, county.region), county.name.c_str());
        }
    }

private:
    Basemap basemap_ = must(readBasemap(WATTSCAPE_RESOURCES "/basemap/basemap.gpkg"));
};

QTEST_APPLESS_MAIN(LocalityTest)
#include "locality_test.moc"
