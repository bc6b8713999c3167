#pragma once

#include "core/model/plan.h"

#include <set>
#include <vector>

/// Which entities are part of others: a site's halls, sources, rollouts, contracts and milestones, a source's tranches
/// and contracts, a venture's costs, funding, offtake and tiers, and what was ignored about them.
namespace wattscape {

/// The entity this one is part of; empty where it stands for itself.
template <class E>
EntityId ownerOf(const E&) {
    return {};
}
inline EntityId ownerOf(const Hall& hall) {
    return hall.site;
}
inline EntityId ownerOf(const PowerSource& source) {
    return source.site;
}
inline EntityId ownerOf(const Tranche& tranche) {
    return tranche.powerSource;
}
inline EntityId ownerOf(const SupplyContract& contract) {
    return contract.powerSource ? EntityId(contract.powerSource) : EntityId(contract.site);
}
inline EntityId ownerOf(const Rollout& rollout) {
    return rollout.site;
}
inline EntityId ownerOf(const Milestone& milestone) {
    return milestone.site;
}
inline EntityId ownerOf(const CostItem& item) {
    return item.venture;
}
inline EntityId ownerOf(const FundingLayer& layer) {
    return layer.venture;
}
inline EntityId ownerOf(const Offtake& offtake) {
    return offtake.venture;
}
inline EntityId ownerOf(const DistributionTier& tier) {
    return tier.venture;
}
inline EntityId ownerOf(const IgnoredIssue& ignored) {
    return ignored.task ? ignored.task : EntityId(ignored.site);
}

/// The entities with everything that is part of them, at any depth. Ids that the plan does not have are left out.
std::set<EntityId> withParts(const Plan& plan, const std::vector<EntityId>& ids);

}  // namespace wattscape
