#include "ui/map/reveal_place.h"

#include "ui/map/campus_layer.h"

namespace wattscape::ui {
namespace {

constexpr double siteZoom = 7;

SiteId siteOf(const Plan& plan, EntityId id) {
    if (plan.sites.contains(SiteId{id.value})) return SiteId{id.value};
    if (const auto* hall = plan.halls.find(HallId{id.value})) return hall->site;
    if (const auto* source = plan.powerSources.find(PowerSourceId{id.value})) return source->site;
    if (const auto* rollout = plan.rollouts.find(RolloutId{id.value})) return rollout->site;
    if (const auto* milestone = plan.milestones.find(MilestoneId{id.value})) return milestone->site;
    if (const auto* tranche = plan.tranches.find(TrancheId{id.value})) return siteOf(plan, tranche->powerSource);
    if (const auto* contract = plan.supplyContracts.find(SupplyContractId{id.value})) {
        return contract->site ? contract->site : siteOf(plan, contract->powerSource);
    }
    return {};
}

}  // namespace

std::optional<RevealPlace> placeToReveal(const Plan& plan, EntityId id) {
    RevealPlace place;
    if (plan.programmes.contains(ProgrammeId{id.value})) {
        plan.sites.forEach([&](const Site& site) {
            if (site.programme == ProgrammeId{id.value}) place.box.include(project(site.location));
        });
        return place.box.empty() ? std::nullopt : std::optional(place);
    }
    const Site* site = plan.sites.find(siteOf(plan, id));
    if (!site) return std::nullopt;
    place.box.include(project(site->location));
    for (const LonLat& corner : site->boundary) place.box.include(project(corner));
    place.lowestZoom = plan.halls.contains(HallId{id.value}) ? CampusLayer::hallsFrom + 0.5 : siteZoom;
    return place;
}

}  // namespace wattscape::ui
