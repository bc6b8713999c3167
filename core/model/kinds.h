#pragma once

#include "core/base/id.h"

#include <array>
#include <string_view>

namespace wattscape {

struct Source;
struct Partner;
struct Programme;
struct Site;
struct Hall;
struct PowerSource;
struct Tranche;
struct SupplyContract;
struct Hardware;
struct Rollout;
struct Milestone;
struct Dependency;
struct Venture;
struct CostItem;
struct FundingLayer;
struct Offtake;
struct DistributionTier;
struct IgnoredIssue;

using SourceId = Id<Source>;
using PartnerId = Id<Partner>;
using ProgrammeId = Id<Programme>;
using SiteId = Id<Site>;
using HallId = Id<Hall>;
using PowerSourceId = Id<PowerSource>;
using TrancheId = Id<Tranche>;
using SupplyContractId = Id<SupplyContract>;
using HardwareId = Id<Hardware>;
using RolloutId = Id<Rollout>;
using MilestoneId = Id<Milestone>;
using DependencyId = Id<Dependency>;
using VentureId = Id<Venture>;
using CostItemId = Id<CostItem>;
using FundingLayerId = Id<FundingLayer>;
using OfftakeId = Id<Offtake>;
using DistributionTierId = Id<DistributionTier>;
using IgnoredIssueId = Id<IgnoredIssue>;

/// Every kind of entity a plan is made of, in the order in which one refers to the other.
enum class EntityKind {
    source,
    partner,
    programme,
    site,
    hall,
    powerSource,
    tranche,
    supplyContract,
    hardware,
    rollout,
    milestone,
    dependency,
    venture,
    costItem,
    fundingLayer,
    offtake,
    distributionTier,
    ignoredIssue,
};

/// What a kind is called: on screen ("power source"), and as a table or list in files ("power_sources").
struct KindNames {
    EntityKind kind;
    std::string_view one;
    std::string_view table;
};

inline constexpr std::array<KindNames, 18> kindNames{{
    {EntityKind::source, "source", "sources"},
    {EntityKind::partner, "partner", "partners"},
    {EntityKind::programme, "programme", "programmes"},
    {EntityKind::site, "site", "sites"},
    {EntityKind::hall, "hall", "halls"},
    {EntityKind::powerSource, "power source", "power_sources"},
    {EntityKind::tranche, "tranche", "tranches"},
    {EntityKind::supplyContract, "supply contract", "supply_contracts"},
    {EntityKind::hardware, "hardware", "hardware"},
    {EntityKind::rollout, "rollout", "rollouts"},
    {EntityKind::milestone, "milestone", "milestones"},
    {EntityKind::dependency, "dependency", "dependencies"},
    {EntityKind::venture, "venture", "ventures"},
    {EntityKind::costItem, "cost item", "cost_items"},
    {EntityKind::fundingLayer, "funding layer", "funding_layers"},
    {EntityKind::offtake, "offtake", "offtakes"},
    {EntityKind::distributionTier, "distribution tier", "distribution_tiers"},
    {EntityKind::ignoredIssue, "ignored issue", "ignored_issues"},
}};

constexpr const KindNames& namesOf(EntityKind kind) {
    return kindNames[static_cast<std::size_t>(kind)];
}

}  // namespace wattscape
