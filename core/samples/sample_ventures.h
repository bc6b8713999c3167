#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/edits/plan_builder.h"

#include <string_view>

/// Who pays for the sample plans. Sums of the catalogue's deals carry a mark to their row; all that no one published is an
/// assumption and says so in the notes. Private to core/samples.
namespace wattscape {

/// What the two landlords of Abilene paid for a building: an even share of what each phase's sum bought. The third of eight
/// buildings is the first of the second phase. Marked; the plan gets the source.
void takeShellCost(PlanBuilder& builder, const Catalogue& catalogue, Hall& hall, int building);

/// The joint venture that owns the campus and lets it to Oracle, and Oracle's racks in it, which OpenAI rents.
/// `complete` is when the loans take the campus for complete.
void addAbileneVentures(PlanBuilder& builder, const Catalogue& catalogue, SiteId site, MilestoneId complete);

/// NVIDIA's letter of intent with OpenAI, gigawatt by gigawatt, and the vehicle that buys racks for xAI.
void addPeerVentures(PlanBuilder& builder, const Catalogue& catalogue);

}  // namespace wattscape
