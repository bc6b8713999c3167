#include "core/geo/basemap.h"

#include "tests/testing.h"

#include <cmath>
#include <cstring>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

using Blob = std::vector<std::byte>;

template <class T>
void append(Blob& blob, T value) {
    const std::size_t size = blob.size();
    blob.resize(size + sizeof(T));
    std::memcpy(blob.data() + size, &value, sizeof(T));
}

/// A GeoPackage polygon of one ring as any writer makes it, closed.
Blob polygonBlob(const Outline& ring) {
    Blob blob;
    for (const char c : {'G', 'P', '\0', '\x01'}) append(blob, c);
    append(blob, std::int32_t{4326});
    append(blob, std::uint8_t{1});
    append(blob, std::uint32_t{3});
    append(blob, std::uint32_t{1});
    append(blob, static_cast<std::uint32_t>(ring.size() + 1));
    for (std::size_t i = 0; i <= ring.size(); ++i) {
        append(blob, ring[i % ring.size()].longitude);
        append(blob, ring[i % ring.size()].latitude);
    }
    return blob;
}

}  // namespace

class BasemapTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatShips() {
        const Basemap basemap = must(readBasemap(WATTSCAPE_RESOURCES "/basemap/basemap.gpkg"));
        QCOMPARE(basemap.countries.size(), std::size_t{241});
        QCOMPARE(basemap.lakes.size(), std::size_t{405});
        QCOMPARE(basemap.provinces.size(), std::size_t{49});
        QCOMPARE(basemap.states.size(), std::size_t{56});
        QCOMPARE(basemap.counties.size(), std::size_t{3230});
        QCOMPARE(basemap.gridRegions.size(), std::size_t{17});
    }

    void detailGrowsWithZoom() {
        const Basemap basemap = must(readBasemap(WATTSCAPE_RESOURCES "/basemap/basemap.gpkg"));
        std::size_t before = 0;
        for (int zoom = 0; zoom < BasemapFeature::details; ++zoom) {
            std::size_t points = 0;
            for (const BasemapFeature& country : basemap.countries) {
                for (const WorldRing& ring : country.ringsAt(zoom)) points += ring.size();
            }
            QVERIFY(points >= before);
            before = points;
        }
        QVERIFY(before > 60'000);
        QCOMPARE(basemap.countries[0].ringsAt(-1).size(), basemap.countries[0].ringsAt(0).size());
        QCOMPARE(basemap.countries[0].ringsAt(99).size(), basemap.countries[0].ringsAt(9).size());
    }

    void missesAreSaid() { QCOMPARE(readBasemap("/nowhere/basemap.gpkg").error().code, ErrorCode::file); }

    void ringsComeBack() {
        const Outline triangle{{-99.7, 32.4}, {-99.6, 32.4}, {-99.65, 32.5}};
        const auto rings = must(ringsOfBlob(polygonBlob(triangle)));
        QCOMPARE(rings.size(), std::size_t{1});
        QVERIFY(rings[0] == triangle);
    }

    void brokenBlobsAreRefused() {
        const Blob good = polygonBlob({{0, 0}, {1, 0}, {0, 1}});
        for (std::size_t size = 0; size < good.size(); ++size) {
            QVERIFY2(!ringsOfBlob(std::span(good).first(size)), qPrintable(QString::number(size)));
        }
        Blob point = good;
        point[9] = std::byte{1};
        QVERIFY(!ringsOfBlob(point));
        Blob many = good;
        std::memset(many.data() + 17, 0xff, 4);  // four billion corners
        QVERIFY(!ringsOfBlob(many));
    }

    void noBytesBreakTheReader() {
        checkProperty("a mangled blob is read or refused", 3000, [] {
            Blob blob = polygonBlob({{0, 0}, {1, 0}, {0, 1}});
            const auto place = *rc::gen::inRange<std::size_t>(0, blob.size());
            blob[place] = static_cast<std::byte>(*rc::gen::inRange(0, 256));
            if (const auto rings = ringsOfBlob(blob)) {
                for (const Outline& ring : *rings) RC_ASSERT(ring.size() >= 3U);
            }
        });
    }
};

QTEST_APPLESS_MAIN(BasemapTest)
#include "basemap_test.moc"
