#pragma once

#include "core/geo/web_mercator.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace wattscape {

/// Finds points of the projected square by place: which lie in a box, which is nearest. Points are known by their
/// position in the list the index was made from. An R-tree (Boost.Geometry), packed at once; immutable, cheap to copy.
class PointIndex {
public:
    PointIndex();
    explicit PointIndex(std::span<const WorldPoint> points);

    /// Positions of the points in the box, ascending.
    std::vector<std::uint32_t> within(const WorldBox& box) const;

    /// The nearest point no farther away than that, ties to the lower position.
    std::optional<std::uint32_t> nearest(WorldPoint to, double within) const;

private:
    struct Tree;
    std::shared_ptr<const Tree> tree_;
};

}  // namespace wattscape
