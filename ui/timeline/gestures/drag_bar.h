#pragma once

#include "ui/timeline/gestures/edit_gesture.h"

namespace wattscape::ui {

/// Moves bars in time, all by the same days. A single rollout dropped on another hall's row of its site goes into that
/// hall, unless the row is kept. With copying, the originals stay.
class DragBar : public EditGesture {
public:
    /// `grabbed` is one of `tasks`.
    DragBar(const GestureContext& context, std::vector<EntityId> tasks, EntityId grabbed, const QPointF& press);

    void moveTo(const Pointer& pointer) override;

private:
    std::chrono::days snappedDaysTo(const Pointer& pointer) const;
    const Hall* hallAt(const Pointer& pointer) const;
    HallId hallUnder(const Pointer& pointer) const;

    std::vector<EntityId> tasks_;
    EntityId grabbed_;
    DaySpan ends_;  ///< of the grabbed bar at the press
};

}  // namespace wattscape::ui
