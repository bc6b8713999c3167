#pragma once

#include "core/model/location.h"
#include "ui/map/map_viewport.h"

#include <vector>

#include <QPolygonF>
#include <QRectF>
#include <QString>

class QPainter;

/// What tools draw with, so that all of them look alike.
namespace wattscape::ui {

void paintBand(QPainter& painter, const QRectF& band);  ///< rubber band

struct BubbleLine {
    QString text;
    bool quiet = false;  ///< where a figure comes from
};

/// A few words beside the pointer, kept within the room there is.
void paintBubble(QPainter& painter, QPointF beside, const std::vector<BubbleLine>& lines, const QRectF& room);
void paintBubble(QPainter& painter, QPointF beside, const QString& text, const QRectF& room);

/// A corner that can be dragged; `strong` when it is under the pointer.
void paintHandle(QPainter& painter, QPointF at, bool strong);

/// A place something will come to rest on.
void paintSnap(QPainter& painter, QPointF at);

/// The shortest line on the ellipsoid between two places, as it runs on the map.
QPolygonF geodesicOnMap(LonLat a, LonLat b, const MapViewport& viewport);

/// "12.4 km (7.7 mi)"; metres and feet below one kilometre.
QString formatDistance(double metres);

/// "3.21 km² (793 acres)"; the land measure people near there use: acres in locales with US or British measures,
/// hectares elsewhere.
QString formatArea(double squareMetres);

}  // namespace wattscape::ui
