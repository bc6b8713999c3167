#include "ui/map/map_tool.h"

#include "ui/map/map_canvas.h"

#include <cmath>
#include <numbers>

#include <QApplication>

namespace wattscape::ui {

MapTool::MapTool(MapCanvas& map) : QObject(&map), map_(map) {}

bool isDrag(QPointF from, QPointF to) {
    return (to - from).manhattanLength() >= QApplication::startDragDistance() * 0.5;
}

QPointF keptToEighths(QPointF from, QPointF to) {
    const QPointF way = to - from;
    const double eighth = std::numbers::pi / 4;
    const double angle = std::round(std::atan2(way.y(), way.x()) / eighth) * eighth;
    const QPointF direction(std::cos(angle), std::sin(angle));
    return from + direction * QPointF::dotProduct(way, direction);
}

}  // namespace wattscape::ui
