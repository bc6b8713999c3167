#pragma once

#include "ui/timeline/gestures/gesture.h"

namespace wattscape::ui {

/// Marks a span of days in the ruler and selects the tasks that begin in it.
class SpanSelect : public Gesture {
public:
    SpanSelect(const GestureContext& context, const QPointF& press);

    void moveTo(const Pointer& pointer) override;
    void cancel() override { context().session.select(before_); }
    QString readout() const override;
    std::optional<DaySpan> markedSpan() const override { return span_; }

private:
    Day anchor_;
    DaySpan span_;
    std::vector<EntityId> before_;
};

}  // namespace wattscape::ui
