#include "core/geo/hall_layout.h"

#include "core/geo/geodesy.h"
#include "core/geo/outline.h"
#include "tests/testing.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

/// Two sites at one place with five halls each.
Plan twoCampusesAt(LonLat place) {
    Plan plan;
    std::uint32_t id = 0;
    while (id < 2) {
        Site site;
        site.id = {++id};
        site.location = place;
        plan.sites = plan.sites.with(site);
    }
    for (int i = 0; i < 10; ++i) {
        Hall hall;
        hall.id = {++id};
        hall.site = {static_cast<std::uint32_t>(i % 2 + 1)};
        hall.itCapacity = Power::fromMegawatts(140);
        plan.halls = plan.halls.with(hall);
    }
    return plan;
}

}  // namespace

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

    void sitesOfOneLocationDoNotHideEachOther() {
        const Plan plan = twoCampusesAt({-99.784, 32.5});
        const auto marks = hallMarks(plan);
        QCOMPARE(marks.size(), std::size_t{10});
        QCOMPARE(neighboursBefore(plan), (std::map<SiteId, int>{{{2}, 1}}));
        for (const auto& [hall, outline] : marks) {
            for (const auto& [other, its] : marks) {
                if (hall == other) continue;
                for (const LonLat& corner : its) QVERIFY(!encloses(outline, corner));
            }
        }
    }

    void marksStayOnTheMap_data() {
        QTest::addColumn<double>("longitude");
        QTest::addColumn<double>("latitude");
        QTest::newRow("west of the antimeridian") << 179.9995 << 10.0;
        QTest::newRow("east of the antimeridian") << -179.9995 << -10.0;
        QTest::newRow("on the antimeridian") << 180.0 << 0.0;
        QTest::newRow("north pole") << 0.0 << 90.0;
        QTest::newRow("south pole") << 12.0 << -90.0;
    }
    void marksStayOnTheMap() {
        QFETCH(double, longitude);
        QFETCH(double, latitude);
        for (const auto& [hall, outline] : hallMarks(twoCampusesAt({longitude, latitude}))) {
            const auto [west, east] = std::ranges::minmax(outline, {}, &LonLat::longitude);
            QVERIFY(west.longitude >= -180 && east.longitude <= 180);
            QVERIFY2(east.longitude - west.longitude > 1e-4 && east.longitude - west.longitude < 0.1,
                     qPrintable(QString::number(east.longitude - west.longitude)));
            for (const LonLat& corner : outline) QVERIFY(std::abs(corner.latitude) < 86);
        }
    }
};

QTEST_APPLESS_MAIN(HallLayoutTest)
#include "hall_layout_test.moc"
