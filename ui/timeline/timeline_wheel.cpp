#include "ui/timeline/timeline_wheel.h"

#include "ui/timeline/timeline_canvas.h"

#include <cmath>

#include <QWheelEvent>

namespace wattscape::ui {
namespace {

constexpr double zoomPerNotch = 1.2;
constexpr double unitsPerNotch = 120;

}  // namespace

void turnWheel(TimelineCanvas& canvas, QWheelEvent& event) {
    const bool fine = !event.pixelDelta().isNull();
    const QPointF notches = QPointF(event.angleDelta()) / unitsPerNotch;
    const double step = canvas.rowHeight() * 2.0;
    const QPointF pixels = fine ? QPointF(event.pixelDelta()) : notches * step;
    TimeAxis& axis = canvas.axis();
    if (event.modifiers() & Qt::ControlModifier) {
        const double turns = fine ? pixels.y() / step : notches.y();
        axis.setScale(axis.scale().zoomedAbout(event.position().x() - canvas.namesWidth(), std::pow(zoomPerNotch, turns)));
    } else if (event.modifiers() & Qt::ShiftModifier) {
        axis.setScale(axis.scale().scrolledBy(-(pixels.x() + pixels.y())));
    } else {
        if (pixels.x() != 0) axis.setScale(axis.scale().scrolledBy(-pixels.x()));
        canvas.setScroll(canvas.scroll() - static_cast<int>(std::lround(pixels.y())));
    }
    event.accept();
}

}  // namespace wattscape::ui
