#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

#include <vector>

#include <QMimeData>

namespace wattscape::ui {

class PlanDocument;

/// What is dragged in the tree; it means something in its own document only.
class DraggedEntities : public QMimeData {
    Q_OBJECT

public:
    static constexpr char format[] = "application/x-wattscape-entities";

    DraggedEntities(const PlanDocument& from, std::vector<EntityId> ids);

    /// The ids, when the data come from that document; none otherwise.
    static std::vector<EntityId> in(const QMimeData* data, const PlanDocument& document);

private:
    const PlanDocument& from_;
    std::vector<EntityId> ids_;
};

/// Where in the tree something is let go: at a site, there before a hall, or on a hall.
struct DropPlace {
    SiteId site;
    HallId before;  ///< empty: behind the others
    HallId on;
};

/// What letting go means: halls are put in that order or move to that site, rollouts move to the site or into the hall.
/// Ids of other kinds are passed over.
Result<Plan> dropped(const Plan& plan, const std::vector<EntityId>& ids, const DropPlace& place);

/// Whether anything of it can be dropped somewhere.
bool canBeDragged(const Plan& plan, EntityId id);

}  // namespace wattscape::ui
