#pragma once

#include "core/geo/web_mercator.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace wattscape::ui {

/// Which part of the world a view shows, and the way between its pixels and places. At zoom 0 the world is 512 pixels
/// wide; each zoom doubles it. North is up. The middle of the view never leaves the world; its edges may, or zooming in
/// from afar could not keep the place under the pointer.
class MapViewport {
public:
    static constexpr double highestZoom = 19;

    MapViewport() = default;
    explicit MapViewport(QSizeF size) { setSize(size); }

    QSizeF size() const { return size_; }
    void setSize(QSizeF size);
    WorldPoint centre() const { return centre_; }
    double zoom() const { return zoom_; }
    double lowestZoom() const;  ///< the whole world fits in

    double scale() const;  ///< pixels per side of the world
    QPointF toScreen(WorldPoint point) const;
    QPointF toScreen(LonLat place) const { return toScreen(project(place)); }
    WorldPoint toWorld(QPointF position) const;
    LonLat placeAt(QPointF position) const { return unproject(toWorld(position)); }
    WorldBox visible() const;

    void moveTo(WorldPoint centre, double zoom);
    void panBy(QPointF pixels);  ///< what was at p is then at p + pixels
    /// Zooms so that the place under `position` stays there.
    void zoomAbout(QPointF position, double change);
    /// Shows the box as large as possible, with so many pixels around it, no nearer than `nearest`.
    void fit(const WorldBox& box, double margin, double nearest = 12);

    bool operator==(const MapViewport&) const = default;

private:
    void keepInside();

    WorldPoint centre_{0.5, 0.4};
    double zoom_ = 1;
    QSizeF size_{1, 1};
};

}  // namespace wattscape::ui
