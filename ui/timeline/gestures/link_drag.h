#pragma once

#include "ui/timeline/gestures/gesture.h"

namespace wattscape::ui {

/// Pulls a dependency out of a bar's end and onto an end of another bar; the two ends say its kind. Near its finish the
/// other bar is taken by that end, elsewhere by its start. A circle is refused while the pointer is still down, with its
/// loop named.
class LinkDrag : public Gesture {
public:
    LinkDrag(const GestureContext& context, EntityId predecessor, BarEnd from, const QPointF& press);

    void moveTo(const Pointer& pointer) override;
    void commit() override;
    QString readout() const override { return readout_; }
    std::optional<QLineF> rubberLine() const override { return line_; }

    /// None for a finish that would wait for a start: no dependency says that.
    static std::optional<DependencyKind> kindOf(BarEnd from, BarEnd to);

private:
    BarEnd endUnder(const Hit& hit, const QPointF& point) const;
    QString refusalOf(EntityId successor, BarEnd to) const;
    QString nameOf(EntityId task) const;
    QString loopThrough(const std::vector<EntityId>& tasks) const;

    EntityId predecessor_;
    BarEnd from_;
    EntityId successor_;  ///< under the pointer and allowed; else empty
    DependencyKind kind_ = DependencyKind::finishToStart;
    QLineF line_;
    QString readout_;
};

}  // namespace wattscape::ui
