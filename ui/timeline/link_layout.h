#pragma once

#include "core/model/entities.h"

#include <functional>
#include <optional>
#include <vector>

#include <QPolygonF>
#include <QRectF>

namespace wattscape::ui {

/// A dependency's way from bar to bar: right angles only, the last segment pointing into the successor.
struct Link {
    DependencyId id;
    EntityId predecessor;
    EntityId successor;
    QPolygonF path;

    bool operator==(const Link&) const = default;
};

/// Routes links square. From a finish it leaves to the right, from a start to the left; where the successor lies too
/// early for one bend it goes round between the rows.
class LinkLayout {
public:
    static constexpr double stub = 8;   ///< px from a bar's end to the first bend
    static constexpr double reach = 4;  ///< px around a path within which it is hit

    /// Where a task's bar lies, or none when it is not shown.
    using BarRect = std::function<std::optional<QRectF>(EntityId task)>;

    static QPolygonF route(const QRectF& predecessor, const QRectF& successor, DependencyKind kind);
    static std::optional<Link> link(const Dependency& dependency, const BarRect& rectOf);

    /// The link whose path passes within reach of the point, the last drawn first.
    static const Link* hit(const std::vector<Link>& links, const QPointF& point);
};

}  // namespace wattscape::ui
