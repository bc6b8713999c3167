#pragma once

#include "ui/timeline/gestures/gesture.h"

namespace wattscape::ui {

/// Pulls a dependency out of a bar's end and onto another bar: that one then waits for this. A circle is refused while
/// the pointer is still down, with its loop named.
class LinkDrag : public Gesture {
public:
    LinkDrag(const GestureContext& context, EntityId predecessor, const QPointF& press);

    void moveTo(const Pointer& pointer) override;
    void commit() override;
    QString readout() const override { return readout_; }
    std::optional<QLineF> rubberLine() const override { return line_; }

private:
    QString nameOf(EntityId task) const;
    QString loopThrough(const std::vector<EntityId>& tasks) const;

    EntityId predecessor_;
    EntityId successor_;  ///< under the pointer and allowed; else empty
    QLineF line_;
    QString readout_;
};

}  // namespace wattscape::ui
