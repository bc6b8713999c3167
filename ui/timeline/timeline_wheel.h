#pragma once

class QWheelEvent;

namespace wattscape::ui {

class TimelineCanvas;

/// Turns of the wheel scroll rows, with Shift time, with Ctrl they zoom about the pointer; a touchpad scrolls both ways by
/// the pixel.
void turnWheel(TimelineCanvas& canvas, QWheelEvent& event);

}  // namespace wattscape::ui
