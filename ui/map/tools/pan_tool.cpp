#include "ui/map/tools/pan_tool.h"

#include "ui/map/map_canvas.h"

namespace wattscape::ui {

QCursor PanTool::cursor() const {
    return from_ ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

QString PanTool::hint() const {
    return tr("Drag to move the map; wheel zooms about the pointer");
}

void PanTool::press(const MapPointer& pointer) {
    from_ = pointer.position;
    centreBefore_ = map_.viewport().centre();
}

void PanTool::move(const MapPointer& pointer) {
    if (!from_) return;
    MapViewport next = map_.viewport();
    next.panBy(pointer.position - *from_);
    from_ = pointer.position;
    map_.setViewport(next);
}

void PanTool::release(const MapPointer&) {
    from_.reset();
}

bool PanTool::cancel() {
    if (!from_) return false;
    from_.reset();
    MapViewport before = map_.viewport();
    before.moveTo(centreBefore_, before.zoom());
    map_.setViewport(before);
    return true;
}

}  // namespace wattscape::ui
