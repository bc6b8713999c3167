#include "core/geo/places.h"

#include "tests/testing.h"

#include <QTemporaryFile>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

class PlacesTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatShips() {
        QCOMPARE(places_.all().size(), std::size_t{23974});
        QCOMPARE(places_.all().front().name, std::string("Tokyo"));
        for (std::size_t i = 1; i < places_.all().size(); ++i) {
            QVERIFY(places_.all()[i - 1].minimumZoom <= places_.all()[i].minimumZoom);
        }
    }

    void finds_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("whole name") << "Abilene"
                                    << "Abilene, TX, US";
        QTest::newRow("another state") << "abilene, ks"
                                       << "Abilene, KS, US";
        QTest::newRow("state without a comma") << "springfield il"
                                               << "Springfield, IL, US";
        QTest::newRow("beginning") << "amaril"
                                   << "Amarillo, TX, US";
        QTest::newRow("second word") << "worth"
                                     << "Worth, IL, US";
        QTest::newRow("accents left out") << "sao paulo"
                                          << "São Paulo, São Paulo, BR";
        QTest::newRow("accents given") << "Zürich"
                                       << "Zürich, Zürich, CH";
        QTest::newRow("a slip") << "albuquerqe"
                                << "Albuquerque, NM, US";
        QTest::newRow("letters swapped") << "pheonix"
                                         << "Phoenix, AZ, US";
        QTest::newRow("dots don't count") << "st. louis"
                                          << "St. Louis, MO, US";
    }
    void finds() {
        QFETCH(QString, query);
        QFETCH(QString, first);
        const auto hits = places_.search(query.toStdString(), 8);
        QVERIFY(!hits.empty());
        QCOMPARE(QString::fromStdString(hits[0]->fullName()), first);
    }

    void findsNothingForNothing() {
        QVERIFY(places_.search("", 8).empty());
        QVERIFY(places_.search("  ,. ", 8).empty());
        QVERIFY(places_.search("xqzzvw", 8).empty());
        QVERIFY(places_.search("a", 0).empty());
        QCOMPARE(places_.search("san", 5).size(), std::size_t{5});
    }

    void knowsTheNearest() {
        QCOMPARE(places_.nearest({-99.784, 32.5}, 30e3, 50'000)->name, std::string("Abilene"));
        QVERIFY(!places_.nearest({-45, 30}, 100e3));
    }

    void spelling_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("same") << "abc"
                              << "abc" << 0;
        QTest::newRow("swap") << "abc"
                              << "acb" << 1;
        QTest::newRow("missing") << "abc"
                                 << "ac" << 1;
        QTest::newRow("other") << "abc"
                               << "abd" << 1;
        QTest::newRow("textbook") << "kitten"
                                  << "sitting" << 3;
        QTest::newRow("beyond") << "abcdef"
                                << "uvwxyz" << 4;
    }
    void spelling() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, distance);
        QCOMPARE(spellingDistance(a.toStdString(), b.toStdString(), 3), distance);
        QCOMPARE(spellingDistance(b.toStdString(), a.toStdString(), 3), distance);
    }

    void brokenLinesAreNamed() {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(
            "name,country,admin1,lat,lon,pop,tz,min_zoom,capital,src\nA,US,TX,32,-99,1,Z,3,0,ne\nB,US,TX,132,-99,1,Z,3,0,ne\n");
        file.close();
        const auto places = readPlaces(file.fileName().toStdString());
        QVERIFY(!places.has_value());
        QVERIFY(places.error().text().find("Line 3") != std::string::npos);
        QCOMPARE(readPlaces("/nowhere.csv").error().code, ErrorCode::file);
    }

private:
    Places places_ = must(readPlaces(WATTSCAPE_RESOURCES "/basemap/places.csv"));
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "places_test.moc"
