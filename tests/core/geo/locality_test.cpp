#include "core/geo/locality.h"

#include "core/catalogue/catalogue.h"

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

    /// By its published operator where one is named: regions follow county lines, a connection need not.
    void everyCatalogueSiteInTheStatesHasItsRegion() {
        const Catalogue catalogue = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
        int sites = 0;
        for (const SiteRow& row : catalogue.sites) {
            if (row.country != "US" || !row.location) {
                QVERIFY2(row.gridRegion.empty(), row.id.c_str());
                continue;
            }
            const BasemapFeature* stated = gridRegionNamed(basemap_, row.gridRegion);
            QVERIFY2(stated, row.id.c_str());
            const bool byOperator = !stated->region.empty() && row.utility.starts_with(stated->region);
            QVERIFY2(byOperator || localityAt(basemap_, *row.location).gridRegion == stated, row.id.c_str());
            ++sites;
        }
        QCOMPARE(sites, 28);
    }

    /// A named operator with a region of its own decides even where the county says otherwise.
    void operatorsGoBeforeCounties() {
        const Catalogue catalogue = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
        using Stated = std::pair<const char*, const char*>;
        for (const auto& [id, region] : {Stated{"milam", "TE"}, Stated{"new-carlisle", "MIDA"}, Stated{"goodnight", "TE"}}) {
            const SiteRow& row = *catalogue.siteNamed(id);
            QCOMPARE(row.gridRegion, std::string(region));
            QVERIFY2(localityAt(basemap_, *row.location).gridRegion->code != region, id);
        }
    }

private:
    Basemap basemap_ = must(readBasemap(WATTSCAPE_RESOURCES "/basemap/basemap.gpkg"));
};

QTEST_APPLESS_MAIN(LocalityTest)
#include "locality_test.moc"
