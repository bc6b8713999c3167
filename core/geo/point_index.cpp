#include "core/geo/point_index.h"

#include <algorithm>
#include <cmath>

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>

namespace wattscape {
namespace {

namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Box = bg::model::box<Point>;
using Entry = std::pair<Point, std::uint32_t>;

std::vector<Entry> entriesOf(std::span<const WorldPoint> points) {
    std::vector<Entry> entries;
    entries.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        entries.emplace_back(Point(points[i].x, points[i].y), static_cast<std::uint32_t>(i));
    }
    return entries;
}

}  // namespace

struct PointIndex::Tree {
    bg::index::rtree<Entry, bg::index::rstar<16>> entries;
};

PointIndex::PointIndex() : tree_(std::make_shared<const Tree>()) {}

PointIndex::PointIndex(std::span<const WorldPoint> points) {
    const std::vector<Entry> entries = entriesOf(points);
    tree_ = std::make_shared<const Tree>(Tree{bg::index::rtree<Entry, bg::index::rstar<16>>(entries)});
}

std::vector<std::uint32_t> PointIndex::within(const WorldBox& box) const {
    std::vector<std::uint32_t> found;
    if (box.empty()) return found;
    const Box query(Point(box.left, box.top), Point(box.right, box.bottom));
    for (auto entry = tree_->entries.qbegin(bg::index::intersects(query)); entry != tree_->entries.qend(); ++entry) {
        found.push_back(entry->second);
    }
    std::ranges::sort(found);
    return found;
}

std::optional<std::uint32_t> PointIndex::nearest(WorldPoint to, double limit) const {
    std::optional<std::uint32_t> best;
    double least = limit;
    const WorldBox box = WorldBox{to.x, to.y, to.x, to.y}.grown(limit);
    const Box query(Point(box.left, box.top), Point(box.right, box.bottom));
    for (auto entry = tree_->entries.qbegin(bg::index::intersects(query)); entry != tree_->entries.qend(); ++entry) {
        const double away = std::hypot(entry->first.x() - to.x, entry->first.y() - to.y);
        if (away < least || (away == least && (!best || entry->second < *best))) {
            least = away;
            best = entry->second;
        }
    }
    return best;
}

}  // namespace wattscape
