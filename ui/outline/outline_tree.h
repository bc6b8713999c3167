#pragma once

#include "core/model/plan.h"

#include <memory>
#include <vector>

#include <QString>

namespace wattscape::ui {

/// The plan as planners speak of it: programmes with their sites, each with power, halls and rollouts, and then what
/// belongs to no site. A node stands for an entity, or for a heading when its id is empty.
struct OutlineNode {
    EntityId id;
    QString heading;
    OutlineNode* parent = nullptr;
    std::vector<std::unique_ptr<OutlineNode>> children;

    int row() const;
};

/// Sites by name, halls in their order, all else by id; headings without content are left out.
std::unique_ptr<OutlineNode> outlineOf(const Plan& plan);

/// What decides where an entity stands among the others: a date or a megawatt does not.
struct OutlinePlace {
    EntityId owner;
    std::int64_t order = 0;
    std::string name;  ///< of a site; others are not sorted by it

    bool operator==(const OutlinePlace&) const = default;
};
OutlinePlace outlinePlaceOf(const Plan& plan, EntityId id);

}  // namespace wattscape::ui
