#pragma once

#include "ui/timeline/timeline_scene.h"

#include <Qt>

class QPointF;

namespace wattscape::ui {

class Session;
class TimelineCanvas;

/// What a press selects: a task or dependency alone, with Shift or Ctrl in addition; empty ground clears.
void selectAtPress(Session& session, const Hit& hit, Qt::KeyboardModifiers modifiers);

/// A press among the names folds a row, or selects what it is of.
void pressName(TimelineCanvas& canvas, const QPointF& widget, Qt::KeyboardModifiers modifiers);

}  // namespace wattscape::ui
