#pragma once

#include "ui/map/map_scene.h"

class QPainter;

namespace wattscape::ui {

/// A map for print: the scene with its ground drawn as shapes, in light colours, with legend, scale, date and source
/// line. Shows at least `shown` of the world, filling the target. Needs no window, only a QGuiApplication for fonts.
void paintMapPicture(QPainter& painter, const QRectF& target, MapScene& scene, const WorldBox& shown);

/// What a map of a plan should show: all its sites with some ground around them.
WorldBox worthShowing(const Plan& plan);

}  // namespace wattscape::ui
