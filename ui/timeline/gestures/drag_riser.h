#pragma once

#include "ui/timeline/gestures/edit_gesture.h"

namespace wattscape::ui {

/// Drags a tranche's riser: sideways its first day, up and down its megawatts. Which of the two is settled by the
/// first few pixels and then kept.
class DragRiser : public EditGesture {
public:
    DragRiser(const GestureContext& context, TrancheId tranche, const QPointF& press);

    void moveTo(const Pointer& pointer) override;

    /// MW a pixel: about a two-hundredth of the tranche, rounded to 1, 2 or 5 of a power of ten; a tenth without
    /// snapping.
    static double megawattsPerPixel(double megawatts, bool snaps);

private:
    enum class Axis { open, day, power };

    void moveDay(const Pointer& pointer, const Tranche& tranche);
    void movePower(const Pointer& pointer);

    TrancheId tranche_;
    Axis axis_ = Axis::open;
    Day day_{};
    double megawatts_ = 0;
};

}  // namespace wattscape::ui
