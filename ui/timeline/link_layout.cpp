#include "ui/timeline/link_layout.h"

#include <algorithm>

namespace wattscape::ui {
namespace {

/// In the gap between the rows, on the side of the predecessor that faces the successor.
double passageBetween(const QRectF& from, const QRectF& to) {
    constexpr double gap = 3;
    return to.center().y() >= from.center().y() ? from.bottom() + gap : from.top() - gap;
}

}  // namespace

QPolygonF LinkLayout::route(const QRectF& predecessor, const QRectF& successor, DependencyKind kind) {
    const double y1 = predecessor.center().y();
    const double y2 = successor.center().y();
    if (kind == DependencyKind::startToStart) {
        const double bend = std::min(predecessor.left(), successor.left()) - stub;
        return {{{predecessor.left(), y1}, {bend, y1}, {bend, y2}, {successor.left(), y2}}};
    }
    if (kind == DependencyKind::finishToFinish) {
        const double bend = std::max(predecessor.right(), successor.right()) + stub;
        return {{{predecessor.right(), y1}, {bend, y1}, {bend, y2}, {successor.right(), y2}}};
    }
    const double out = predecessor.right() + stub;
    if (successor.left() >= out + stub) {
        return {{{predecessor.right(), y1}, {out, y1}, {out, y2}, {successor.left(), y2}}};
    }
    const double in = successor.left() - stub;
    const double passage = passageBetween(predecessor, successor);
    return {{{predecessor.right(), y1}, {out, y1}, {out, passage}, {in, passage}, {in, y2}, {successor.left(), y2}}};
}

std::optional<Link> LinkLayout::link(const Dependency& dependency, const BarRect& rectOf) {
    const std::optional<QRectF> from = rectOf(dependency.predecessor);
    const std::optional<QRectF> to = rectOf(dependency.successor);
    if (!from || !to) return std::nullopt;
    return Link{dependency.id, dependency.predecessor, dependency.successor, route(*from, *to, dependency.kind)};
}

const Link* LinkLayout::hit(const std::vector<Link>& links, const QPointF& point) {
    const auto passesBy = [&](const Link& link) {
        for (qsizetype i = 1; i < link.path.size(); ++i) {
            const QRectF segment = QRectF(link.path[i - 1], link.path[i]).normalized();
            if (segment.adjusted(-reach, -reach, reach, reach).contains(point)) return true;
        }
        return false;
    };
    const auto found = std::find_if(links.rbegin(), links.rend(), passesBy);
    return found == links.rend() ? nullptr : &*found;
}

}  // namespace wattscape::ui
