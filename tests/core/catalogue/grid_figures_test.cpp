#include "core/catalogue/grid_figures.h"

#include "core/geo/atlas.h"
#include "tests/testing.h"

using namespace wattscape;
using namespace wattscape::testing;

class GridFiguresTest : public QObject {
    Q_OBJECT

private:
    Catalogue catalogue_ = must(readCatalogue(WATTSCAPE_RESOURCES "/catalogue"));
    AtlasPointer atlas_ = must(readAtlas(WATTSCAPE_RESOURCES "/basemap"));

    GridFigures at(LonLat place) const { return gridFiguresAt(catalogue_, localityAt(atlas_->basemap, place)); }
    static std::string idOf(const ContractRow* row) { return row ? row->id : ""; }

private slots:
    void figuresAreThoseOfThePlace_data() {
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<std::string>("price");
        QTest::addColumn<std::string>("carbon");
        const auto row = [](const char* name, double longitude, double latitude, std::string price, std::string carbon) {
            QTest::newRow(name) << longitude << latitude << std::move(price) << std::move(carbon);
        };
        row("Abilene, Texas in ERCOT", -99.784, 32.5, "eia-tx", "egrid-erct");
        row("Amarillo, Texas in SPP", -101.83, 35.2, "eia-tx", "egrid-spso");
        row("Beaumont, Texas in MISO", -94.1, 30.08, "eia-tx", "egrid-srmv");
        row("El Paso, Texas in the Southwest", -106.4, 31.8, "eia-tx", "egrid-aznm");
        row("New Albany, Ohio", -82.75, 40.1, "eia-oh", "egrid-rfcw");
        row("Memphis, Tennessee", -90.05, 35.1, "eia-tn", "egrid-srtv");
        row("Saline, Michigan", -83.78, 42.17, "eia-mi", "egrid-rfcm");
        row("Richland Parish, Louisiana", -91.75, 32.45, "eia-la", "egrid-srmv");
        row("Fresno, California: no price", -119.8, 36.7, "", "egrid23-camx");
        row("Port Washington, Wisconsin: two subregions", -87.9, 43.4, "eia-wi", "");
        row("Manhattan is not upstate", -73.97, 40.78, "eia-ny", "");
        row("Loudoun, Virginia: neither", -77.6, 39.1, "", "");
        row("Perth, whose state shares Washington's letters", 115.9, -31.9, "", "");
        row("Narvik, Norway", 17.4, 68.4, "", "grid-no");
        row("the Atlantic", -40, 40, "", "");
    }
    void figuresAreThoseOfThePlace() {
        QFETCH(double, longitude);
        QFETCH(double, latitude);
        const GridFigures found = at({longitude, latitude});
        QTEST(idOf(found.price), "price");
        QTEST(idOf(found.carbon), "carbon");
    }

    /// A state's average is not that of the market it is named with.
    void areaIsWhatTheFigureIsOf() {
        const LonLat amarillo{-101.83, 35.2};
        const Locality locality = localityAt(atlas_->basemap, amarillo);
        QCOMPARE(areaOf(*at(amarillo).price, locality), std::string("Texas"));
        QVERIFY(areaOf(*at(amarillo).carbon, locality).find("SPP") != std::string::npos);
        const LonLat narvik{17.4, 68.4};
        QCOMPARE(areaOf(*at(narvik).carbon, localityAt(atlas_->basemap, narvik)), std::string("Norway"));
    }

    void ofSeveralTheLatestHolds() {
        const GridFigures ohio = at({-82.75, 40.1});
        QCOMPARE(ohio.price->energyPrice->value(), 109.5);  // July 2026, not April 2025
        QCOMPARE(toIso(*ohio.price->asOf), std::string("2026-07-31"));
    }

    void whatSaysNothingIsNoFigure() {
        Catalogue bare = catalogue_;
        for (ContractRow& row : bare.contracts) {
            if (row.id == "eia-oh") row.energyPrice.reset();
        }
        const Locality ohio = localityAt(atlas_->basemap, {-82.75, 40.1});
        QCOMPARE(idOf(gridFiguresAt(bare, ohio).price), std::string("eia-oh-2025"));
    }

    void everyCodeIsOneOfTheBasemap() {
        const Basemap& basemap = atlas_->basemap;
        const auto has = [](const BasemapLayer& layer, const std::string& code) {
            return std::ranges::find(layer, code, &BasemapFeature::code) != layer.end();
        };
        for (const ContractRow& row : catalogue_.contracts) {
            for (const std::string& area : row.holdsIn) {
                const bool known =
                    area.starts_with("USA-") ? has(basemap.states, area.substr(4)) : has(basemap.countries, area);
                QVERIFY2(known, (row.id + ": " + area).c_str());
            }
            for (const std::string& code : row.gridRegions) QVERIFY2(gridRegionNamed(basemap, code), row.id.c_str());
        }
    }

    void parenthesesOfASourceAreLeftOut() {
        RowOrigin origin;
        origin.source = "US EPA, eGRID2022 (released 2024-01-30), subregion total output emission rates";
        QCOMPARE(shortSource(origin), std::string_view("US EPA, eGRID2022"));
        origin.source = "NESO, 2024";
        QCOMPARE(shortSource(origin), std::string_view("NESO, 2024"));
    }
};

Q_DECLARE_METATYPE(std::string)
QTEST_GUILESS_MAIN(GridFiguresTest)
#include "grid_figures_test.moc"
