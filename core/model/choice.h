#pragma once

#include "core/model/venture_entities.h"

#include <array>
#include <span>
#include <string_view>

namespace wattscape {

/// The keys of an enumeration's values, in the order of its declaration: what files and JSON say for it.
template <class E>
inline constexpr std::array<std::string_view, 0> choiceKeys{};

template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<Confidence>{"high", "medium", "low"};
template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<Reading>{"read", "secondary", "recalled"};
template <>
inline constexpr std::array<std::string_view, 7> choiceKeys<PartnerRole>{"equity",   "lender", "vendor",        "developer",
                                                                         "operator", "tenant", "cloud_provider"};
template <>
inline constexpr std::array<std::string_view, 5> choiceKeys<SiteStatus>{"announced", "under_construction", "partly_operational",
                                                                        "operational", "paused"};
template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<HallCooling>{"both", "air", "liquid"};
template <>
inline constexpr std::array<std::string_view, 8> choiceKeys<PowerSourceKind>{
    "grid_interconnect", "gas_turbine", "gas_engine", "fuel_cell", "solar", "wind", "nuclear", "battery"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<SubstationSide>{"behind", "beside"};
template <>
inline constexpr std::array<std::string_view, 6> choiceKeys<SupplyContractKind>{
    "tariff", "ppa", "virtual_ppa", "energy_service", "fuel_supply", "demand_response"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<HardwareCooling>{"liquid", "air"};
template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<DependencyKind>{"finish_to_start", "start_to_start",
                                                                            "finish_to_finish"};

template <>
inline constexpr std::array<std::string_view, 10> choiceKeys<IssueKind>{
    "shortage", "stranded", "delivered_before_hall", "not_shipping", "no_power", "past_service_life", "outside_plan",
    "pushed",   "unfunded", "unserved_energy"};
template <>
inline constexpr std::array<std::string_view, causeCount + 1> choiceKeys<Cause>{"none",  "readiness",  "density", "cooling",
                                                                                "space", "hall_power", "power"};

template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<Ownership>{"everything", "campus", "racks"};
template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<EquityOrder>{"pari_passu", "before_debt", "after_debt"};
template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<EarlyCash>{"pays_cost", "held", "distributed"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<LossUse>{"carried_forward", "at_once"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<TaxPayment>{"quarterly", "december"};
template <>
inline constexpr std::array<std::string_view, 8> choiceKeys<DepreciationClass>{
    "none", "macrs_5", "macrs_7", "macrs_15", "straight_5", "straight_15", "straight_20", "straight_39"};
template <>
inline constexpr std::array<std::string_view, 5> choiceKeys<CostBasis>{"once", "a_month", "a_mw_year", "share_of_rack_cost",
                                                                       "share_of_cost_a_year"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<Spread>{"s_curve", "straight"};
template <>
inline constexpr std::array<std::string_view, 8> choiceKeys<FundingKind>{
    "vendor_funding", "construction_loan", "term_debt", "delayed_draw", "bond", "lease", "guaranty", "warrant"};
template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<VendorInstrument>{"equity", "loan", "lease"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<Taxpayer>{"partners", "venture"};
template <>
inline constexpr std::array<std::string_view, 3> choiceKeys<DebtSizing>{"share_of_cost", "coverage", "smaller"};
template <>
inline constexpr std::array<std::string_view, 4> choiceKeys<Repayment>{"level_payment", "level_principal", "sculpted",
                                                                       "bullet"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<ConstructionInterest>{"funded", "rolled_up"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<VendorRelease>{"in_proportion", "per_full_step"};
template <>
inline constexpr std::array<std::string_view, 4> choiceKeys<OfftakeBasis>{"it_capacity", "available_gpus", "busy_gpus",
                                                                          "cost_plus"};
template <>
inline constexpr std::array<std::string_view, 5> choiceKeys<TierKind>{"return_of_capital", "preferred_return", "catch_up",
                                                                      "split", "flip"};
template <>
inline constexpr std::array<std::string_view, 2> choiceKeys<Accrual>{"compounding", "simple"};

template <class E>
constexpr std::string_view keyOf(E value) {
    return choiceKeys<E>[static_cast<std::size_t>(value)];
}

/// The value with this key, or empty.
template <class E>
constexpr std::optional<E> choiceNamed(std::string_view key) {
    for (std::size_t i = 0; i < choiceKeys<E>.size(); ++i) {
        if (choiceKeys<E>[i] == key) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

}  // namespace wattscape
