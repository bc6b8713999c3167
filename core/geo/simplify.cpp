#include "core/geo/simplify.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wattscape {
namespace {

double distanceToSegment(WorldPoint p, WorldPoint a, WorldPoint b) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

struct Run {
    std::size_t first;
    std::size_t last;  ///< beyond the ring's end means the first point again
    double bound;      ///< no point within may weigh more
};

std::size_t farthestFrom(std::span<const WorldPoint> ring, WorldPoint from) {
    const auto farthest =
        std::ranges::max_element(ring, {}, [&](WorldPoint p) { return std::hypot(p.x - from.x, p.y - from.y); });
    return static_cast<std::size_t>(farthest - ring.begin());
}

}  // namespace

std::vector<double> pointWeights(std::span<const WorldPoint> ring) {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    std::vector<double> weights(ring.size(), 0);
    if (ring.empty()) return weights;
    const std::size_t opposite = farthestFrom(ring, ring.front());
    weights[0] = weights[opposite] = infinite;
    std::vector<Run> open{{0, opposite, infinite}, {opposite, ring.size(), infinite}};
    while (!open.empty()) {
        const Run run = open.back();
        open.pop_back();
        std::size_t split = run.first;
        double most = -1;
        for (std::size_t i = run.first + 1; i < run.last; ++i) {
            const double away = distanceToSegment(ring[i], ring[run.first], ring[run.last % ring.size()]);
            if (away > most) {
                most = away;
                split = i;
            }
        }
        if (split == run.first) continue;
        weights[split] = std::min(most, run.bound);
        open.push_back({run.first, split, weights[split]});
        open.push_back({split, run.last, weights[split]});
    }
    return weights;
}

WorldRing simplified(std::span<const WorldPoint> ring, std::span<const double> weights, double tolerance) {
    WorldRing kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        if (weights[i] > tolerance) kept.push_back(ring[i]);
    }
    if (kept.size() < 3) kept.clear();
    return kept;
}

}  // namespace wattscape
