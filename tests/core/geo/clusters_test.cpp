#include "core/geo/clusters.h"

#include "tests/testing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <rapidcheck.h>

using namespace wattscape;
using namespace wattscape::testing;

namespace {

std::vector<WorldPoint> anyPoints() {
    std::vector<WorldPoint> points;
    const auto numbers = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 4000), rc::gen::inRange(0, 4000)));
    for (const auto& [x, y] : numbers) points.push_back({0.2 + x / 40000.0, 0.4 + y / 40000.0});
    return points;
}

}  // namespace

class ClustersTest : public QObject {
    Q_OBJECT

private slots:
    void eachPointIsInOneClusterAndSumsAreKept() {
        checkProperty("at every zoom each point is in exactly one cluster", 200, [] {
            const auto points = anyPoints();
            const Clusters clusters(points, 40);
            for (int zoom = 0; zoom <= Clusters::firstSingleZoom; ++zoom) {
                const ClusterLevel& level = clusters.at(zoom);
                std::multiset<std::uint32_t> seen;
                std::int64_t sum = 0;
                for (const Cluster& cluster : level.clusters) {
                    RC_ASSERT(cluster.count > 0U);
                    for (const std::uint32_t member : level.membersOf(cluster)) seen.insert(member), sum += member + 1;
                }
                RC_ASSERT(seen.size() == points.size());
                const auto n = static_cast<std::int64_t>(points.size());
                RC_ASSERT(sum == n * (n + 1) / 2);
            }
        });
    }

    void zoomingInOnlySplits() {
        checkProperty("a cluster is a union of clusters of the next zoom", 100, [] {
            const auto points = anyPoints();
            const Clusters clusters(points, 40);
            for (int zoom = 0; zoom < Clusters::firstSingleZoom; ++zoom) {
                std::map<std::uint32_t, std::size_t> clusterOf;
                const ClusterLevel& level = clusters.at(zoom);
                for (std::size_t i = 0; i < level.clusters.size(); ++i) {
                    for (const std::uint32_t member : level.membersOf(level.clusters[i])) clusterOf[member] = i;
                }
                const ClusterLevel& finer = clusters.at(zoom + 1);
                for (const Cluster& part : finer.clusters) {
                    const auto members = finer.membersOf(part);
                    for (const std::uint32_t member : members) RC_ASSERT(clusterOf[member] == clusterOf[members[0]]);
                }
            }
        });
    }

    void neighboursJoinAndPart() {
        const double pixel = 1 / 512.0;  // at zoom 0
        const std::vector<WorldPoint> points{{0.5, 0.5}, {0.5 + 30 * pixel, 0.5}, {0.5 + 200 * pixel, 0.5}};
        const Clusters clusters(points, 40);
        QCOMPARE(clusters.at(0).clusters.size(), std::size_t{2});
        QCOMPARE(clusters.at(0.99).clusters.size(), std::size_t{2});
        QCOMPARE(clusters.at(1).clusters.size(), std::size_t{3});
        QCOMPARE(clusters.zoomThatParts(0, 1), 1);
        QCOMPARE(clusters.zoomThatParts(0, 2), 0);
        QVERIFY(std::abs(clusters.at(0).clusters[0].centre.x - (0.5 + 15 * pixel)) < 1e-12);
    }

    void onePlaceNeverParts() {
        const Clusters clusters(std::vector<WorldPoint>{{0.5, 0.5}, {0.5, 0.5}}, 40);
        QCOMPARE(clusters.at(Clusters::firstSingleZoom - 1).clusters.size(), std::size_t{1});
        QCOMPARE(clusters.zoomThatParts(0, 1), Clusters::firstSingleZoom);
        QCOMPARE(Clusters().at(3).clusters.size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(ClustersTest)
#include "clusters_test.moc"
