#include "ui/timeline/gestures/cursor_drag.h"

#include "ui/format/format.h"

namespace wattscape::ui {

CursorDrag::CursorDrag(const GestureContext& context, const Pointer& press)
    : Gesture(context), before_(context.session.cursor()) {
    moveTo(press);
}

void CursorDrag::moveTo(const Pointer& pointer) {
    const Day day = scale().dayAt(pointer.position.x());
    context().session.setCursor(pointer.snaps ? months_.snapped(day, scale()) : day);
}

QString CursorDrag::readout() const {
    return formatDayLong(context().session.cursor());
}

}  // namespace wattscape::ui
