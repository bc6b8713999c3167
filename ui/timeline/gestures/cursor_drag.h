#pragma once

#include "ui/timeline/gestures/gesture.h"

namespace wattscape::ui {

/// Moves the date cursor through all views.
class CursorDrag final : public Gesture {
public:
    CursorDrag(const GestureContext& context, const Pointer& press);

    void moveTo(const Pointer& pointer) override;
    void cancel() override { context().session.setCursor(before_); }
    QString readout() const override;

private:
    Day before_;
    Snapping months_;
};

}  // namespace wattscape::ui
