#include "ui/map/map_snapping.h"

#include "ui/map/map_furniture.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

constexpr double reach = 8;
constexpr double gridReach = 4;

double pixelsBetween(const MapViewport& viewport, LonLat place, QPointF position) {
    const QPointF away = viewport.toScreen(place) - position;
    return std::hypot(away.x(), away.y());
}

QString tr(const char* text) {
    return QCoreApplication::translate("wattscape::ui::MapSnap", text);
}

}  // namespace

double gridStep(const MapViewport& viewport) {
    return roundLength(120 / viewport.scale() * 360);
}

std::optional<MapSnap> snapAt(const MapScene& scene, const MapViewport& viewport, QPointF position,
                              const std::vector<EntityId>& moving) {
    std::optional<MapSnap> best;
    double nearest = reach;
    const auto offer = [&](LonLat place, const QString& what) {
        const double away = pixelsBetween(viewport, place, position);
        if (away < nearest) {
            nearest = away;
            best = MapSnap{place, what};
        }
    };
    const WorldPoint at = viewport.toWorld(position);
    const WorldBox near = WorldBox{at.x, at.y, at.x, at.y}.grown(reach / viewport.scale());
    for (const Place& place : scene.atlas().places.all()) {
        if (place.minimumZoom > viewport.zoom() + 1) break;
        if (near.contains(place.point)) offer(place.location, QString::fromStdString(place.name));
    }
    for (const std::uint32_t i : scene.marks().within(near.grown(0.0005))) {
        const SiteMark& mark = scene.marks().all()[i];
        const Site* site = scene.plan().sites.find(mark.site);
        if (!site || std::ranges::find(moving, EntityId(mark.site)) != moving.end()) continue;
        offer(site->location, mark.name);
        for (const LonLat& corner : site->boundary) offer(corner, tr("corner of %1").arg(mark.name));
    }
    if (best) return best;
    const double step = gridStep(viewport);
    const LonLat here = viewport.placeAt(position);
    const LonLat crossing{std::round(here.longitude / step) * step, std::round(here.latitude / step) * step};
    if (pixelsBetween(viewport, crossing, position) < gridReach) return MapSnap{crossing, tr("grid")};
    return std::nullopt;
}

}  // namespace wattscape::ui
