#include "core/geo/simplify.h"

#include "tests/testing.h"

#include <algorithm>
#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

double distanceToRing(WorldPoint p, const WorldRing& ring) {
    double least = 1e9;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const WorldPoint a = ring[i];
        const WorldPoint b = ring[(i + 1) % ring.size()];
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        const double t =
            length > 0 ? std::clamp(((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / (length * length), 0.0, 1.0) : 0;
        least = std::min(least, std::hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y)));
    }
    return least;
}

}  // namespace

class SimplifyTest : public QObject {
    Q_OBJECT

private slots:
    void keepsCornersAndDropsWhatLiesOnALine() {
        const WorldRing square{{0, 0}, {0.5, 0}, {1, 0}, {1, 1}, {0.5, 1.01}, {0, 1}};
        const auto weights = pointWeights(square);
        QCOMPARE(simplified(square, weights, 0.001).size(), std::size_t{5});
        QCOMPARE(simplified(square, weights, 0.1).size(), std::size_t{4});
        QVERIFY(simplified(square, weights, 10).empty());
        QVERIFY(pointWeights({}).empty());
    }

    void staysWithinTheTolerance() {
        checkProperty("no point left out is farther off than the tolerance; rougher is a part of finer", 500, [] {
            const auto numbers = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)));
            WorldRing ring;
            for (const auto& [x, y] : numbers) ring.push_back({x / 1000.0, y / 1000.0});
            const auto weights = pointWeights(ring);
            const double tolerance = *rc::gen::inRange(1, 200) / 1000.0;
            const WorldRing kept = simplified(ring, weights, tolerance);
            if (kept.empty()) return;
            for (const WorldPoint p : ring) RC_ASSERT(distanceToRing(p, kept) <= tolerance + 1e-12);
            const WorldRing finer = simplified(ring, weights, tolerance / 2);
            for (const WorldPoint p : kept) RC_ASSERT(std::ranges::find(finer, p) != finer.end());
        });
    }
};

QTEST_APPLESS_MAIN(SimplifyTest)
#include "simplify_test.moc"
