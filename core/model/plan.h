#pragma once

#include "core/base/persistent_map.h"
#include "core/model/venture_entities.h"

#include <chrono>
#include <memory>
#include <type_traits>

namespace wattscape {

template <class E>
using Table = PersistentMap<Id<E>, E>;

/// What holds for the whole plan.
struct PlanSettings {
    static constexpr int mostMonths = 600;

    std::string name;
    Month firstMonth{};
    int months = 1;  ///< 1 to 600
    std::string currency = "USD";
    std::optional<double> discountRate;        ///< share a year; 0.08 when empty
    std::optional<double> provisioningFactor;  ///< of a rack's maximum power against hall power; 1 when empty
    bool acceptsInterruptible = false;
    std::optional<double> assumedUtilisation;  ///< busy share of energised GPU-hours; 0.80 when empty
    std::optional<double> taxRate;             ///< default of the ventures
    std::optional<double> depreciationYears;   ///< default of the ventures
    std::optional<Day> statusDate;
    std::string author;
    std::string decisionAsked;  ///< of the board, in the planner's words
    std::string notes;

    static constexpr double defaultDiscountRate = 0.08;
    static constexpr double defaultUtilisation = 0.8;

    bool operator==(const PlanSettings&) const = default;
};

/// The dates of a task as they were agreed.
struct BaselineDates {
    EntityId id;
    Day start{};
    Day finish{};

    bool operator==(const BaselineDates&) const = default;
};

/// The document: an immutable value. Copies are cheap and share what is the same; an edit (core/model/edits) makes a
/// new one. Every entity lies in the table of its kind, by id; the order in which they were listed anywhere is not
/// kept, so that it can't change a result.
struct Plan {
    PlanSettings settings;
    Table<Source> sources;
    Table<Partner> partners;
    Table<Programme> programmes;
    Table<Site> sites;
    Table<Hall> halls;
    Table<PowerSource> powerSources;
    Table<Tranche> tranches;
    Table<SupplyContract> supplyContracts;
    Table<Hardware> hardware;
    Table<Rollout> rollouts;
    Table<Milestone> milestones;
    Table<Dependency> dependencies;
    Table<Venture> ventures;
    Table<CostItem> costItems;
    Table<FundingLayer> fundingLayers;
    Table<Offtake> offtakes;
    Table<DistributionTier> distributionTiers;
    Table<IgnoredIssue> ignoredIssues;
    PersistentMap<EntityId, BaselineDates> baseline;
    std::uint32_t lastId = 0;               ///< the highest id ever given, whether or not its entity still exists
    std::chrono::sys_seconds lastChange{};  ///< when the last edit was made, UTC; the only clock value in a file

    Day firstDay() const { return firstDayOf(settings.firstMonth); }
    Day lastDay() const { return lastDayOf(lastMonth()); }
    Month lastMonth() const { return settings.firstMonth + std::chrono::months{settings.months - 1}; }

    template <class E>
    const Table<E>& table() const;
    template <class E>
    Table<E>& table();
};

using PlanPointer = std::shared_ptr<const Plan>;

/// The EntityKind of a type, e.g. `kindOf<Site>`.
template <class E>
inline constexpr EntityKind kindOf = EntityKind::source;
template <>
inline constexpr EntityKind kindOf<Partner> = EntityKind::partner;
template <>
inline constexpr EntityKind kindOf<Programme> = EntityKind::programme;
template <>
inline constexpr EntityKind kindOf<Site> = EntityKind::site;
template <>
inline constexpr EntityKind kindOf<Hall> = EntityKind::hall;
template <>
inline constexpr EntityKind kindOf<PowerSource> = EntityKind::powerSource;
template <>
inline constexpr EntityKind kindOf<Tranche> = EntityKind::tranche;
template <>
inline constexpr EntityKind kindOf<SupplyContract> = EntityKind::supplyContract;
template <>
inline constexpr EntityKind kindOf<Hardware> = EntityKind::hardware;
template <>
inline constexpr EntityKind kindOf<Rollout> = EntityKind::rollout;
template <>
inline constexpr EntityKind kindOf<Milestone> = EntityKind::milestone;
template <>
inline constexpr EntityKind kindOf<Dependency> = EntityKind::dependency;
template <>
inline constexpr EntityKind kindOf<Venture> = EntityKind::venture;
template <>
inline constexpr EntityKind kindOf<CostItem> = EntityKind::costItem;
template <>
inline constexpr EntityKind kindOf<FundingLayer> = EntityKind::fundingLayer;
template <>
inline constexpr EntityKind kindOf<Offtake> = EntityKind::offtake;
template <>
inline constexpr EntityKind kindOf<DistributionTier> = EntityKind::distributionTier;
template <>
inline constexpr EntityKind kindOf<IgnoredIssue> = EntityKind::ignoredIssue;

/// Calls `visit(table)` for each kind's table, in the order of EntityKind. `PlanLike` is `Plan` or `const Plan`.
template <class PlanLike, class Visit>
void forEachTable(PlanLike& plan, Visit&& visit) {
    visit(plan.sources);
    visit(plan.partners);
    visit(plan.programmes);
    visit(plan.sites);
    visit(plan.halls);
    visit(plan.powerSources);
    visit(plan.tranches);
    visit(plan.supplyContracts);
    visit(plan.hardware);
    visit(plan.rollouts);
    visit(plan.milestones);
    visit(plan.dependencies);
    visit(plan.ventures);
    visit(plan.costItems);
    visit(plan.fundingLayers);
    visit(plan.offtakes);
    visit(plan.distributionTiers);
    visit(plan.ignoredIssues);
}

template <class E>
const Table<E>& Plan::table() const {
    if constexpr (std::is_same_v<E, Source>)
        return sources;
    else if constexpr (std::is_same_v<E, Partner>)
        return partners;
    else if constexpr (std::is_same_v<E, Programme>)
        return programmes;
    else if constexpr (std::is_same_v<E, Site>)
        return sites;
    else if constexpr (std::is_same_v<E, Hall>)
        return halls;
    else if constexpr (std::is_same_v<E, PowerSource>)
        return powerSources;
    else if constexpr (std::is_same_v<E, Tranche>)
        return tranches;
    else if constexpr (std::is_same_v<E, SupplyContract>)
        return supplyContracts;
    else if constexpr (std::is_same_v<E, Hardware>)
        return hardware;
    else if constexpr (std::is_same_v<E, Rollout>)
        return rollouts;
    else if constexpr (std::is_same_v<E, Milestone>)
        return milestones;
    else if constexpr (std::is_same_v<E, Dependency>)
        return dependencies;
    else if constexpr (std::is_same_v<E, Venture>)
        return ventures;
    else if constexpr (std::is_same_v<E, CostItem>)
        return costItems;
    else if constexpr (std::is_same_v<E, FundingLayer>)
        return fundingLayers;
    else if constexpr (std::is_same_v<E, Offtake>)
        return offtakes;
    else if constexpr (std::is_same_v<E, DistributionTier>)
        return distributionTiers;
    else
        return ignoredIssues;
}

template <class E>
Table<E>& Plan::table() {
    return const_cast<Table<E>&>(std::as_const(*this).template table<E>());
}

/// Calls `visit(const E&)` with the entity of this id, whatever its kind. False when the plan has none.
template <class Visit>
bool visitEntity(const Plan& plan, EntityId id, Visit&& visit) {
    bool found = false;
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        if (const E* entity = found ? nullptr : table.find(Id<E>{id.value})) {
            found = true;
            visit(*entity);
        }
    });
    return found;
}

}  // namespace wattscape
