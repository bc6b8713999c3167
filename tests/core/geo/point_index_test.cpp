#include "core/geo/point_index.h"

#include "tests/testing.h"

#include <cmath>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

class PointIndexTest : public QObject {
    Q_OBJECT

private slots:
    void isEmptyAtFirst() {
        QVERIFY(PointIndex().within({0, 0, 1, 1}).empty());
        QVERIFY(!PointIndex().nearest({0.5, 0.5}, 1).has_value());
        QVERIFY(PointIndex(std::vector<WorldPoint>{{0.5, 0.5}}).within(WorldBox{}).empty());
    }

    void findsWhatASearchByHandFinds() {
        checkProperty("the same points as looking at each", 500, [] {
            std::vector<WorldPoint> points;
            const auto numbers = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 30), rc::gen::inRange(0, 30)));
            for (const auto& [x, y] : numbers) points.push_back({x / 30.0, y / 30.0});
            const PointIndex index(points);
            const double left = *rc::gen::inRange(0, 30) / 30.0;
            const double top = *rc::gen::inRange(0, 30) / 30.0;
            const WorldBox box{left, top, left + 0.3, top + 0.2};
            std::vector<std::uint32_t> expected;
            std::optional<std::uint32_t> nearest;
            double least = 0.25;
            for (std::uint32_t i = 0; i < points.size(); ++i) {
                if (box.contains(points[i])) expected.push_back(i);
                const double away = std::hypot(points[i].x - left, points[i].y - top);
                if (away < least || (away == least && !nearest)) least = away, nearest = i;
            }
            RC_ASSERT(index.within(box) == expected);
            RC_ASSERT(index.nearest({left, top}, 0.25) == nearest);
        });
    }
};

QTEST_APPLESS_MAIN(PointIndexTest)
#include "point_index_test.moc"
