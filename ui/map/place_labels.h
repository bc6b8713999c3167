#pragma once

#include "core/geo/atlas.h"
#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"
#include "ui/map/occupancy.h"

#include <array>
#include <unordered_map>
#include <vector>

#include <QFont>
#include <QStaticText>

class QPainter;

namespace wattscape::ui {

/// Names of places, states, countries and grid regions. Which places are named at a whole zoom is settled once for the
/// whole world, the more important first, so that names neither overlap nor jump while one pans; between whole zooms
/// they only move apart.
class PlaceLabels {
public:
    explicit PlaceLabels(AtlasPointer atlas);

    /// Draws what finds room among what is taken already, and takes it.
    void paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, Occupancy& occupancy);

private:
    struct Line {
        QStaticText text;
        QSizeF size;
    };
    const std::vector<std::uint32_t>& namedAt(int zoom);
    const Line& line(const QString& text, const QFont& font);
    void paintPlaces(QPainter& painter, const MapViewport& viewport, const MapStyle& style, Occupancy& occupancy);
    void paintAreas(QPainter& painter, const MapViewport& viewport, const MapStyle& style, Occupancy& occupancy);
    void paintArea(QPainter& painter, const MapViewport& viewport, const BasemapFeature& area, const QString& name,
                   Occupancy& occupancy);

    AtlasPointer atlas_;
    std::unordered_map<int, std::vector<std::uint32_t>> named_;
    std::unordered_map<QString, Line> lines_;
    QFont fontOfLines_;
};

}  // namespace wattscape::ui
