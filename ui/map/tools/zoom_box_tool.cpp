#include "ui/map/tools/zoom_box_tool.h"

#include "ui/map/map_canvas.h"
#include "ui/map/tool_painting.h"

namespace wattscape::ui {

QString ZoomBoxTool::hint() const {
    return tr("Drag a box to zoom to it; click zooms in, Alt+click out");
}

void ZoomBoxTool::press(const MapPointer& pointer) {
    from_ = to_ = pointer.position;
}

void ZoomBoxTool::move(const MapPointer& pointer) {
    if (!from_) return;
    to_ = pointer.position;
    map_.update();
}

void ZoomBoxTool::release(const MapPointer& pointer) {
    if (!from_) return;
    MapViewport next = map_.viewport();
    if (isDrag(*from_, pointer.position)) {
        WorldBox box;
        box.include(next.toWorld(*from_));
        box.include(next.toWorld(pointer.position));
        next.fit(box, 0, MapViewport::highestZoom);
    } else {
        next.zoomAbout(pointer.position, pointer.modifiers & Qt::AltModifier ? -1 : 1);
    }
    from_.reset();
    map_.setViewport(next);
    map_.update();
}

bool ZoomBoxTool::cancel() {
    if (!from_) return false;
    from_.reset();
    map_.update();
    return true;
}

void ZoomBoxTool::paint(QPainter& painter) const {
    if (from_) paintBand(painter, QRectF(*from_, to_).normalized());
}

}  // namespace wattscape::ui
