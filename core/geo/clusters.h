#pragma once

#include "core/geo/point_index.h"

#include <array>
#include <span>
#include <vector>

namespace wattscape {

/// Points that are drawn as one because they would lie on each other.
struct Cluster {
    WorldPoint centre;        ///< mean of its points
    std::uint32_t first = 0;  ///< its points are `count` entries of its level's `members` from here
    std::uint32_t count = 0;
};

/// The clusters of one zoom. Each point is in exactly one.
struct ClusterLevel {
    std::vector<Cluster> clusters;
    std::vector<std::uint32_t> members;  ///< positions of points
    PointIndex index;                    ///< of the clusters' centres

    std::span<const std::uint32_t> membersOf(const Cluster& cluster) const {
        return {members.data() + cluster.first, cluster.count};
    }
};

/// Clusters of a set of points for each whole zoom (512-px tiles), from where the points are alone: which points go
/// together depends on their places only, never on the values that are summed over them, so that a date cursor can move
/// without anything being grouped anew. A cluster of one zoom is a union of clusters of the next: zooming in splits and
/// never swaps members.
class Clusters {
public:
    static constexpr int firstSingleZoom = 13;  ///< from this zoom on every point is alone

    Clusters() = default;
    /// Centres of clusters of one zoom come to lie at least about `radius` pixels apart.
    Clusters(std::span<const WorldPoint> points, double radius);

    /// Of the zoom rounded down.
    const ClusterLevel& at(double zoom) const;

    /// The lowest zoom at which the two points are in different clusters, or firstSingleZoom.
    int zoomThatParts(std::uint32_t a, std::uint32_t b) const;

private:
    std::array<ClusterLevel, firstSingleZoom + 1> levels_;
};

}  // namespace wattscape
