#pragma once

#include "ui/timeline/gestures/gesture.h"

namespace wattscape::ui {

/// Drags time itself: the day that was pressed stays under the pointer.
class PanTime : public Gesture {
public:
    PanTime(const GestureContext& context, const QPointF& press)
        : Gesture(context), before_(context.axis.scale()), press_(press) {}

    void moveTo(const Pointer& pointer) override {
        context().axis.setScale(before_.scrolledBy(press_.x() - pointer.position.x()));
    }
    void cancel() override { context().axis.setScale(before_); }

private:
    TimeScale before_;
    QPointF press_;
};

}  // namespace wattscape::ui
