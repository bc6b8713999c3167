#include "ui/timeline/lane_geometry.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {
namespace {

constexpr double handle = 9;

double insetOf(const Row& row) {
    return std::max(2.0, std::round(row.height / 8.0));
}

double ghostHeight(const Row& row) {
    return std::max(2.0, std::round(row.height / 8.0));
}

}  // namespace

QRectF LaneGeometry::rectOf(const Bar& bar, const Row& row) const {
    const double top = row.top + insetOf(row);
    const double height = row.height - 2 * insetOf(row) - ghostHeight(row);
    const double left = std::round(scale_.xAt(bar.start));
    if (bar.kind == BarKind::milestone) return {left - height / 2, top, height, height};
    const double width = std::max(std::round(scale_.xAt(bar.finish)) - left, narrowestBar);
    if (bar.kind == BarKind::summary) return {left, top + height * 0.35, width, std::max(3.0, std::round(height * 0.3))};
    return {left, top, width, height};
}

QRectF LaneGeometry::baselineOf(const DaySpan& baseline, const Row& row) const {
    const double left = std::round(scale_.xAt(baseline.first));
    const double width = std::max(std::round(scale_.xAt(baseline.last)) - left, narrowestBar);
    return {left, row.bottom() - insetOf(row) - ghostHeight(row) + 1, width, ghostHeight(row)};
}

QRectF LaneGeometry::rampHandleOf(const Bar& bar, const Row& row) const {
    const QRectF rect = rectOf(bar, row);
    const double x = std::clamp(std::round(scale_.xAt(bar.delivered)), rect.left(), rect.right());
    return {x - handle / 2, rect.top() - handle / 2 + 2, handle, handle};
}

QRectF LaneGeometry::linkHandleOf(const Bar& bar, const Row& row, BarEnd end) const {
    const QRectF rect = rectOf(bar, row);
    const double x = end == BarEnd::finish ? rect.right() + 3 : rect.left() - 3 - handle;
    return {x, rect.center().y() - handle / 2, handle, handle};
}

double LaneGeometry::levelAt(double megawatts, const Lane& lane, const Row& row) const {
    const double bottom = row.bottom() - insetOf(row);
    const double usable = row.height - 2 * insetOf(row);
    return lane.highest > 0 ? bottom - usable * std::clamp(megawatts / lane.highest, 0.0, 1.0) : bottom;
}

QRectF LaneGeometry::rectOf(const Riser& riser, const Lane& lane, const Row& row) const {
    const double a = levelAt(riser.before, lane, row);
    const double b = levelAt(riser.after, lane, row);
    const double grown = std::max(0.0, (handle - std::abs(a - b)) / 2);
    return {std::round(scale_.xAt(riser.day)), std::min(a, b) - grown, 0, std::abs(a - b) + 2 * grown};
}

}  // namespace wattscape::ui
