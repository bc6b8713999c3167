#pragma once

#include "ui/timeline/gestures/edit_gesture.h"

namespace wattscape::ui {

/// Drags one end of a bar while the other stays: a hall's construction start or ready date; a rollout's first delivery
/// with the last kept, or its end, both by the racks a week that takes.
class ResizeBar : public EditGesture {
public:
    ResizeBar(const GestureContext& context, EntityId task, BarEnd end, const QPointF& press);

    void moveTo(const Pointer& pointer) override;

private:
    Edit editTo(std::chrono::days by) const;

    EntityId task_;
    BarEnd end_;
    Day day_{};  ///< of that end at the press
};

}  // namespace wattscape::ui
