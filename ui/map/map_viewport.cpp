#include "ui/map/map_viewport.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {
namespace {

constexpr double worldSide = 512;

}  // namespace

void MapViewport::setSize(QSizeF size) {
    size_ = size.expandedTo(QSizeF(1, 1));
    keepInside();
}

double MapViewport::lowestZoom() const {
    return std::log2(std::max(128.0, std::min(size_.width(), size_.height())) / worldSide);
}

double MapViewport::scale() const {
    return worldSide * std::exp2(zoom_);
}

QPointF MapViewport::toScreen(WorldPoint point) const {
    const double s = scale();
    return {(point.x - centre_.x) * s + size_.width() / 2, (point.y - centre_.y) * s + size_.height() / 2};
}

WorldPoint MapViewport::toWorld(QPointF position) const {
    const double s = scale();
    return {centre_.x + (position.x() - size_.width() / 2) / s, centre_.y + (position.y() - size_.height() / 2) / s};
}

WorldBox MapViewport::visible() const {
    const WorldPoint corner = toWorld({0, 0});
    const WorldPoint opposite = toWorld({size_.width(), size_.height()});
    return {corner.x, corner.y, opposite.x, opposite.y};
}

void MapViewport::moveTo(WorldPoint centre, double zoom) {
    centre_ = centre;
    zoom_ = zoom;
    keepInside();
}

void MapViewport::panBy(QPointF pixels) {
    moveTo({centre_.x - pixels.x() / scale(), centre_.y - pixels.y() / scale()}, zoom_);
}

void MapViewport::zoomAbout(QPointF position, double change) {
    const WorldPoint kept = toWorld(position);
    zoom_ = std::clamp(zoom_ + change, lowestZoom(), highestZoom);
    const WorldPoint now = toWorld(position);
    moveTo({centre_.x + kept.x - now.x, centre_.y + kept.y - now.y}, zoom_);
}

void MapViewport::fit(const WorldBox& box, double margin, double nearest) {
    if (box.empty()) return;
    const double width = std::max(16.0, size_.width() - 2 * margin);
    const double height = std::max(16.0, size_.height() - 2 * margin);
    const double across = std::max(box.width() / width, box.height() / height) * worldSide;
    moveTo(box.centre(), across > 0 ? std::min(nearest, -std::log2(across)) : nearest);
}

void MapViewport::keepInside() {
    zoom_ = std::clamp(zoom_, lowestZoom(), highestZoom);
    centre_ = {std::clamp(centre_.x, 0.0, 1.0), std::clamp(centre_.y, 0.0, 1.0)};
}

}  // namespace wattscape::ui
