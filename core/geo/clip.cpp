#include "core/geo/clip.h"

namespace wattscape {
namespace {

/// Keeps what is on the inner side of one line. `side` is positive there.
template <class Side>
WorldRing cut(std::span<const WorldPoint> ring, Side&& side) {
    WorldRing kept;
    if (ring.empty()) return kept;
    kept.reserve(ring.size() + 4);
    WorldPoint before = ring.back();
    double sideBefore = side(before);
    for (const WorldPoint point : ring) {
        const double here = side(point);
        if ((here >= 0) != (sideBefore >= 0)) {
            const double share = sideBefore / (sideBefore - here);
            kept.push_back({before.x + share * (point.x - before.x), before.y + share * (point.y - before.y)});
        }
        if (here >= 0) kept.push_back(point);
        before = point;
        sideBefore = here;
    }
    return kept;
}

}  // namespace

WorldRing clipped(std::span<const WorldPoint> ring, const WorldBox& box) {
    WorldRing result = cut(ring, [&](WorldPoint p) { return p.x - box.left; });
    result = cut(result, [&](WorldPoint p) { return box.right - p.x; });
    result = cut(result, [&](WorldPoint p) { return p.y - box.top; });
    return cut(result, [&](WorldPoint p) { return box.bottom - p.y; });
}

}  // namespace wattscape
