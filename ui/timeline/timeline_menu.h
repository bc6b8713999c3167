#pragma once

#include "core/base/id.h"

class QPoint;

namespace wattscape::ui {

class TimelineCanvas;

/// Opens the menu for what lies under the pointer; for the timeline as a whole when that is nothing.
void showTimelineMenu(TimelineCanvas& canvas, EntityId under, const QPoint& globalPosition);

}  // namespace wattscape::ui
