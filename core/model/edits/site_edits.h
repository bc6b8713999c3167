#pragma once

#include "core/model/edits/entity_edits.h"

/// What the map's gestures mean.
namespace wattscape {

/// A new site of this name there.
Result<Added<Site>> placeSite(const Plan& plan, std::string name, const LonLat& location);

/// Moves a site with its boundary and its halls' footprints, which keep their size on the ground.
Result<Plan> moveSite(const Plan& plan, SiteId site, const LonLat& location);

/// An outline carried from one place to another; it keeps its shape on the ground.
Outline carried(Outline outline, const LonLat& from, const LonLat& to);

/// Draws the boundary, or takes it away with an empty outline.
Result<Plan> setBoundary(const Plan& plan, SiteId site, const Outline& boundary);

/// Draws a hall's footprint, or goes back to the marked rectangle with an empty outline.
Result<Plan> setFootprint(const Plan& plan, HallId hall, const Outline& footprint);

/// Gives an entity another name; its source mark goes.
Result<Plan> rename(const Plan& plan, EntityId id, const std::string& name);

}  // namespace wattscape
