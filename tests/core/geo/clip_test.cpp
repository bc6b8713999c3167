#include "core/geo/clip.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

double areaOfRing(const WorldRing& ring) {
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const WorldPoint a = ring[i];
        const WorldPoint b = ring[(i + 1) % ring.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

}  // namespace

class ClipTest : public QObject {
    Q_OBJECT

private slots:
    void cutsASquareInHalf() {
        const WorldRing square{{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        QCOMPARE(areaOfRing(clipped(square, {0.5, -1, 2, 2})), 0.5);
        QCOMPARE(areaOfRing(clipped(square, {0.25, 0.25, 0.75, 0.75})), 0.25);
        QCOMPARE(areaOfRing(clipped(square, {-1, -1, 2, 2})), 1.0);
        QVERIFY(clipped(square, {2, 2, 3, 3}).empty());
        QVERIFY(clipped({}, {0, 0, 1, 1}).empty());
    }

    void fourQuartersMakeTheWhole() {
        checkProperty("the areas in the four quarters add up", 500, [] {
            WorldRing ring;
            const auto numbers = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)));
            for (const auto& [x, y] : numbers) ring.push_back({x / 1000.0, y / 1000.0});
            double sum = 0;
            for (const WorldBox& quarter : {WorldBox{0, 0, 0.5, 0.5}, {0.5, 0, 1, 0.5}, {0, 0.5, 0.5, 1}, {0.5, 0.5, 1, 1}}) {
                const WorldRing part = clipped(ring, quarter);
                for (const WorldPoint p : part) RC_ASSERT(quarter.grown(1e-12).contains(p));
                sum += areaOfRing(part);
            }
            RC_ASSERT(std::abs(sum - areaOfRing(ring)) < 1e-9);
        });
    }
};

QTEST_APPLESS_MAIN(ClipTest)
#include "clip_test.moc"
