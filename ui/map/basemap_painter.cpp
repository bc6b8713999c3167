#include "ui/map/basemap_painter.h"

#include "core/geo/clip.h"
#include "ui/theme/theme.h"

#include <cmath>

#include <QPainter>
#include <QPainterPath>

namespace wattscape::ui {
namespace {

constexpr double statesFrom = 2.4;
constexpr double countiesFrom = 5.6;
constexpr double clipFrom = 5;

/// Draws features of one area at one scale.
class GroundPainter {
public:
    GroundPainter(QPainter& painter, const WorldBox& area, double scale)
        : painter_(painter),
          area_(area.grown(8 / scale)),
          origin_{area.left, area.top},
          scale_(scale),
          zoom_(std::log2(scale / 512)) {}

    double zoom() const { return zoom_; }

    void draw(const BasemapFeature& feature, const QBrush& fill, const QPen& line) {
        if (!feature.bounds.meets(area_)) return;
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const WorldRing& ring : feature.ringsAt(zoom_ + 0.01)) addRing(path, ring);
        if (path.isEmpty()) return;
        painter_.setBrush(fill);
        painter_.setPen(line);
        painter_.drawPath(path);
    }

    void draw(const BasemapLayer& layer, const QBrush& fill, const QPen& line) {
        for (const BasemapFeature& feature : layer) draw(feature, fill, line);
    }

private:
    void addRing(QPainterPath& path, const WorldRing& ring) {
        if (zoom_ < clipFrom) {
            addPolygon(path, ring);
        } else if (const WorldRing inside = clipped(ring, area_); inside.size() >= 3) {
            addPolygon(path, inside);
        }
    }

    void addPolygon(QPainterPath& path, const WorldRing& ring) {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(ring.size()));
        for (const WorldPoint p : ring) polygon << QPointF((p.x - origin_.x) * scale_, (p.y - origin_.y) * scale_);
        path.addPolygon(polygon);
        path.closeSubpath();
    }

    QPainter& painter_;
    WorldBox area_;
    WorldPoint origin_;
    double scale_;
    double zoom_;
};

int lowestLakeRank(double zoom) {
    return zoom < 1 ? 0 : zoom < 3 ? 1 + static_cast<int>(zoom - 1) : zoom < 4 ? 4 : 9;
}

void paintRegions(GroundPainter& ground, const BasemapLayer& regions, const MapStyle& style) {
    for (std::size_t i = 0; i < regions.size(); ++i) {
        QColor colour = gridRegionColour(i);
        const QColor line(colour.red(), colour.green(), colour.blue(), 120);
        colour.setAlphaF(static_cast<float>(style.regionTint));
        ground.draw(regions[i], colour, QPen(line, 1.2));
    }
}

}  // namespace

void paintBasemap(QPainter& painter, const Basemap& basemap, const MapStyle& style, const WorldBox& area, double scale) {
    GroundPainter ground(painter, area, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, area.width() * scale, area.height() * scale), style.water);
    const bool states = ground.zoom() >= statesFrom;
    ground.draw(basemap.countries, style.land, QPen(style.coast, 0.8));
    if (states) {
        const bool counties = ground.zoom() >= countiesFrom;
        // The states are drawn finer than their country: they cover its rough outline.
        ground.draw(basemap.states, style.land, QPen(style.land, 1.4));
        if (counties) ground.draw(basemap.counties, Qt::NoBrush, QPen(style.countyLine, 0.8));
        if (style.gridRegions) paintRegions(ground, basemap.gridRegions, style);
        ground.draw(basemap.provinces, Qt::NoBrush, QPen(style.stateLine, 0.9));
        ground.draw(basemap.states, Qt::NoBrush, QPen(counties ? style.coast : style.stateLine, 1));
    } else if (style.gridRegions) {
        paintRegions(ground, basemap.gridRegions, style);
    }
    for (const BasemapFeature& lake : basemap.lakes) {
        if (lake.rank <= lowestLakeRank(ground.zoom())) ground.draw(lake, style.water, QPen(style.coast, 0.6));
    }
}

QColor gridRegionColour(std::size_t index) {
    return Theme::category(static_cast<int>(index) % Theme::categoryCount());
}

}  // namespace wattscape::ui
