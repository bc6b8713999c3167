#pragma once

#include "ui/timeline/gestures/edit_gesture.h"

namespace wattscape::ui {

/// Drags a rollout's delivery rate: up for more racks a week, down for fewer, doubling or halving every 48 pixels.
class RampHandle : public EditGesture {
public:
    static constexpr double pixelsToDouble = 48;

    RampHandle(const GestureContext& context, RolloutId rollout, const QPointF& press);

    void moveTo(const Pointer& pointer) override;

    /// At least one rack a week.
    static std::int64_t rateAfter(std::int64_t rate, double pixelsUp);

private:
    RolloutId rollout_;
};

}  // namespace wattscape::ui
