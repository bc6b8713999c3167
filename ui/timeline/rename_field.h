#pragma once

#include "core/base/id.h"

class QRect;

namespace wattscape::ui {

class TimelineCanvas;

/// Opens a field over a row's name. Return or leaving it renames, Escape does not.
void openRenameField(TimelineCanvas& canvas, EntityId id, const QRect& place);

}  // namespace wattscape::ui
