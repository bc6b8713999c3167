#include "core/geo/hall_layout.h"

#include "core/geo/geodesy.h"
#include "core/geo/outline.h"
#include "tests/testing.h"

#include <cmath>

using namespace wattscape;
using namespace wattscape::testing;

class HallLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void hallsLieApartAndInOrder() {
        Site site;
        site.location = {-99.784, 32.5};
        std::vector<Hall> halls(9);
        std::vector<const Hall*> pointers;
        for (std::size_t i = 0; i < halls.size(); ++i) {
            halls[i].id = {static_cast<std::uint32_t>(i + 1)};
            halls[i].itCapacity = Power::fromMegawatts(140);
            halls[i].order = static_cast<std::int64_t>(halls.size() - i);
            pointers.push_back(&halls[i]);
        }
        const auto laid = layOutHalls(site, pointers);
        QCOMPARE(laid.size(), std::size_t{9});
        QCOMPARE(laid.front().hall, HallId{9});
        for (std::size_t i = 0; i < laid.size(); ++i) {
            QVERIFY(laid[i].assumed);
            QVERIFY(std::abs(areaOf(laid[i].outline) / 56'000 - 1) < 0.002);
            for (std::size_t j = 0; j < laid.size(); ++j) {
                for (const LonLat& corner : laid[j].outline) QVERIFY(i == j || !encloses(laid[i].outline, corner));
            }
        }
    }

    void drawnFootprintsStay() {
        Site site;
        Hall hall;
        hall.id = {7};
        hall.footprint = {{0, 0}, {0.001, 0}, {0, 0.001}};
        const auto laid = layOutHalls(site, {&hall});
        QVERIFY(!laid[0].assumed);
        QVERIFY(laid[0].outline == hall.footprint);
        QVERIFY(layOutHalls(site, {}).empty());
    }
};

QTEST_APPLESS_MAIN(HallLayoutTest)
#include "hall_layout_test.moc"
