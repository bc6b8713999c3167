#include "core/geo/clusters.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace wattscape {
namespace {

/// Clusters whose centres fall into one cell of a grid as wide as the radius; neighbours in reach are in the nine
/// cells around.
class CellGrid {
public:
    explicit CellGrid(double radius) : radius_(radius) {}

    void put(WorldPoint p, std::uint32_t position) { cells_[keyOf(column(p.x), column(p.y))].push_back(position); }

    template <class Visit>
    void around(WorldPoint p, Visit&& visit) const {
        for (std::int64_t dy = -1; dy <= 1; ++dy) {
            for (std::int64_t dx = -1; dx <= 1; ++dx) {
                const auto cell = cells_.find(keyOf(column(p.x) + dx, column(p.y) + dy));
                if (cell == cells_.end()) continue;
                for (const std::uint32_t position : cell->second) visit(position);
            }
        }
    }

private:
    std::int64_t column(double at) const { return static_cast<std::int64_t>(std::floor(at / radius_)); }
    static std::int64_t keyOf(std::int64_t column, std::int64_t row) { return row * (1LL << 31) + column; }

    double radius_;
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> cells_;
};

ClusterLevel alone(std::span<const WorldPoint> points) {
    ClusterLevel level;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        level.clusters.push_back({points[i], i, 1});
        level.members.push_back(i);
    }
    level.index = PointIndex(points);
    return level;
}

/// Joins the clusters of the next finer zoom: each one that is still free, in order, takes the free ones in reach.
ClusterLevel joined(const ClusterLevel& finer, double radius) {
    CellGrid grid(radius);
    for (std::uint32_t i = 0; i < finer.clusters.size(); ++i) grid.put(finer.clusters[i].centre, i);
    ClusterLevel level;
    level.members.reserve(finer.members.size());
    std::vector<bool> taken(finer.clusters.size());
    std::vector<WorldPoint> centres;
    std::vector<std::uint32_t> together;
    for (std::uint32_t i = 0; i < finer.clusters.size(); ++i) {
        if (taken[i]) continue;
        together.clear();
        const WorldPoint seed = finer.clusters[i].centre;
        grid.around(seed, [&](std::uint32_t other) {
            const WorldPoint centre = finer.clusters[other].centre;
            if (!taken[other] && std::hypot(centre.x - seed.x, centre.y - seed.y) <= radius) together.push_back(other);
        });
        std::ranges::sort(together);
        Cluster cluster{{0, 0}, static_cast<std::uint32_t>(level.members.size()), 0};
        for (const std::uint32_t part : together) {
            taken[part] = true;
            const Cluster& source = finer.clusters[part];
            const auto members = finer.membersOf(source);
            level.members.insert(level.members.end(), members.begin(), members.end());
            cluster.centre.x += source.centre.x * source.count;
            cluster.centre.y += source.centre.y * source.count;
            cluster.count += source.count;
        }
        cluster.centre.x /= cluster.count;
        cluster.centre.y /= cluster.count;
        centres.push_back(cluster.centre);
        level.clusters.push_back(cluster);
    }
    level.index = PointIndex(centres);
    return level;
}

}  // namespace

Clusters::Clusters(std::span<const WorldPoint> points, double radius) {
    levels_.back() = alone(points);
    for (int zoom = firstSingleZoom - 1; zoom >= 0; --zoom) {
        const auto level = static_cast<std::size_t>(zoom);
        levels_[level] = joined(levels_[level + 1], radius / (512 * std::exp2(zoom)));
    }
}

const ClusterLevel& Clusters::at(double zoom) const {
    return levels_[static_cast<std::size_t>(std::clamp(static_cast<int>(std::floor(zoom)), 0, firstSingleZoom))];
}

int Clusters::zoomThatParts(std::uint32_t a, std::uint32_t b) const {
    for (int zoom = 0; zoom < firstSingleZoom; ++zoom) {
        const ClusterLevel& level = at(zoom);
        for (const Cluster& cluster : level.clusters) {
            const auto members = level.membersOf(cluster);
            const bool hasA = std::ranges::find(members, a) != members.end();
            if (hasA && std::ranges::find(members, b) == members.end()) return zoom;
            if (hasA) break;
        }
    }
    return firstSingleZoom;
}

}  // namespace wattscape
