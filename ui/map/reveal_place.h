#pragma once

#include "core/geo/web_mercator.h"
#include "core/model/plan.h"

#include <optional>

namespace wattscape::ui {

/// Where an entity is to be seen, and from which zoom on.
struct RevealPlace {
    WorldBox box;
    double lowestZoom = 0;
};

/// A site by its boundary or location; a hall at its site, near enough to see halls; sources, tranches, contracts,
/// rollouts and milestones at their site; a programme by all its sites. Empty for what has no place.
std::optional<RevealPlace> placeToReveal(const Plan& plan, EntityId id);

}  // namespace wattscape::ui
