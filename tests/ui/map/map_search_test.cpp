#include "ui/map/map_search.h"

#include "tests/testing.h"
#include "tests/ui/map/fleet_plan.h"

using namespace wattscape;
using namespace wattscape::testing;
using namespace wattscape::ui;

class MapSearchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { atlas_ = must(readAtlas(WATTSCAPE_RESOURCES "/basemap")); }

    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("object");
        QTest::newRow("object before place") << "stargate ab"
                                             << "Stargate Abilene" << true;
        QTest::newRow("beginning before middle") << "abilene"
                                                 << "Abilene expansion" << true;
        QTest::newRow("accents left out") << "dona ana"
                                          << "Stargate Doña Ana" << true;
        QTest::newRow("place") << "Lubbock"
                               << "Lubbock, TX, US" << false;
        QTest::newRow("misspelt place") << "Amarilo"
                                        << "Amarillo, TX, US" << false;
        QTest::newRow("coordinates") << "32.5, -99.784"
                                     << "32.50000, -99.78400" << false;
        QTest::newRow("degrees") << "32°30'N 99°47.04'W"
                                 << "32.50000, -99.78400" << false;
    }
    void finds() {
        QFETCH(QString, text);
        QFETCH(QString, first);
        QFETCH(bool, object);
        const auto hits = searchMap(fleet_.plan, *atlas_, text, 8);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().text, first);
        QCOMPARE(static_cast<bool>(hits.front().entity), object);
    }

    void keepsRoomForPlaces() {
        const auto hits = searchMap(fleet_.plan, *atlas_, "building", 8);
        QVERIFY(hits.size() <= 8);
        QVERIFY(searchMap(fleet_.plan, *atlas_, "   ", 8).empty());
        QVERIFY(searchMap(fleet_.plan, *atlas_, "xqzzvw", 8).empty());
    }

private:
    AtlasPointer atlas_;
    wattscape::ui::testing::FleetPlan fleet_;
};

QTEST_MAIN(MapSearchTest)
#include "map_search_test.moc"
