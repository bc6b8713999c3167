#include "core/storage/geometry_blob.h"

#include "tests/testing.h"

#include <limits>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}

std::string bytes(const QByteArray& array) {
    return array.toStdString();
}

double coordinate(double limit) {
    return (*rc::gen::inRange(-1'000'000'000, 1'000'000'001)) / 1e9 * limit;
}

}  // namespace

class GeometryBlobTest : public QObject {
    Q_OBJECT

private slots:
    /// Made by hand from the standard, so that reader and writer can't share a mistake.
    void readsPoints_data() {
        QTest::addColumn<QByteArray>("blob");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("little-endian") << hex("47500001"
                                              "e6100000"
                                              "01"
                                              "01000000"
                                              "000000000000f03f"
                                              "0000000000000040")
                                       << "1 2";
        QTest::newRow("big-endian") << hex("47500000"
                                           "000010e6"
                                           "00"
                                           "00000001"
                                           "3ff0000000000000"
                                           "4000000000000000")
                                    << "1 2";
        QTest::newRow("envelope") << hex("47500003"
                                         "e6100000") +
                                         QByteArray(32, '\0') +
                                         hex("01"
                                             "01000000"
                                             "000000000000f03f"
                                             "0000000000000040")
                                  << "1 2";
        QTest::newRow("height") << hex("47500001"
                                       "e6100000"
                                       "01"
                                       "e9030000"
                                       "000000000000f03f"
                                       "0000000000000040"
                                       "0000000000000840")
                                << "1 2";
        QTest::newRow("empty point") << hex("47500011"
                                            "e6100000"
                                            "01"
                                            "01000000"
                                            "000000000000f87f"
                                            "000000000000f87f")
                                     << "empty point";
        QTest::newRow("polygon") << hex("47500001"
                                        "e6100000"
                                        "01"
                                        "03000000"
                                        "00000000")
                                 << "type 3";
        QTest::newRow("cut short") << hex("47500001"
                                          "e6100000"
                                          "01"
                                          "01000000"
                                          "000000000000f03f")
                                   << "cut short";
        QTest::newRow("other reference") << hex("47500001"
                                                "110f0000"
                                                "01"
                                                "01000000"
                                                "000000000000f03f"
                                                "0000000000000040")
                                         << "3857";
        QTest::newRow("SpatiaLite") << hex("0001e6100000") + QByteArray(40, '\0') << "not a GeoPackage geometry";
        QTest::newRow("bad envelope") << hex("4750000b"
                                             "e6100000"
                                             "01"
                                             "01000000")
                                      << "not a GeoPackage geometry";
        QTest::newRow("nothing") << QByteArray() << "cut short";
    }
    void readsPoints() {
        QFETCH(QByteArray, blob);
        QFETCH(QString, outcome);
        const Result<LonLat> place = pointFromBlob(bytes(blob));
        const QString said =
            place ? QString("%1 %2").arg(place->longitude).arg(place->latitude) : QString::fromStdString(place.error().text());
        QVERIFY2(said.contains(outcome), qPrintable(said));
    }

    void refusesOutlines_data() {
        QTest::addColumn<QByteArray>("blob");
        QTest::addColumn<QString>("outcome");
        const QByteArray head =
            hex("47500001"
                "e6100000"
                "01");
        QTest::newRow("point") << head + hex("01000000") + QByteArray(16, '\0') << "type 1";
        QTest::newRow("no ring") << head + hex("03000000"
                                               "00000000")
                                 << "empty";
        QTest::newRow("hole") << head +
                                     hex("03000000"
                                         "02000000") +
                                     QByteArray(200, '\0')
                              << "holes";
        QTest::newRow("two parts") << head +
                                          hex("06000000"
                                              "02000000") +
                                          QByteArray(200, '\0')
                                   << "2 parts";
        QTest::newRow("count beyond the blob") << head +
                                                      hex("03000000"
                                                          "01000000"
                                                          "ffffffff") +
                                                      QByteArray(64, '\0')
                                               << "cut short";
    }
    void refusesOutlines() {
        QFETCH(QByteArray, blob);
        QFETCH(QString, outcome);
        const Result<Outline> outline = outlineFromBlob(bytes(blob));
        QVERIFY(!outline.has_value());
        QVERIFY2(QString::fromStdString(outline.error().text()).contains(outcome), outline.error().text().c_str());
    }

    void readsOnePartOfAMultipolygon() {
        const Outline triangle{{0, 0}, {1, 0}, {0, 1}};
        std::string blob = polygonBlob(triangle);
        blob.insert(8, bytes(hex("01"
                                 "06000000"
                                 "01000000")));
        QCOMPARE(must(outlineFromBlob(blob)), triangle);
    }

    void geometriesComeBack() {
        checkProperty("what is written is read bit for bit", 500, [] {
            const LonLat place{coordinate(180), coordinate(90)};
            RC_ASSERT(pointFromBlob(pointBlob(place)).value() == place);
            Outline outline;
            for (int i = *rc::gen::inRange(3, 30); i > 0; --i) {
                outline.push_back({coordinate(180), coordinate(90) + i * 1e-7});
            }
            RC_ASSERT(outlineFromBlob(polygonBlob(outline)).value() == outline);
        });
    }

    void survivesAnyBytes() {
        checkProperty("any bytes are read or refused", 2000, [] {
            std::string blob = polygonBlob({{0, 0}, {1, 0}, {0, 1}});
            for (int i = 0; i < 3; ++i) {
                blob[*rc::gen::inRange<std::size_t>(0, blob.size())] = *rc::gen::arbitrary<char>();
            }
            blob.resize(*rc::gen::inRange<std::size_t>(0, blob.size() + 1));
            const Result<Outline> outline = outlineFromBlob(blob);
            const bool answered = outline.has_value() || !outline.error().text().empty();
            RC_ASSERT(answered);
            (void)pointFromBlob(blob);
        });
    }
};

QTEST_APPLESS_MAIN(GeometryBlobTest)
#include "geometry_blob_test.moc"
