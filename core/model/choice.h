#pragma once

#include "core/model/entities.h"

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
inline constexpr std::array<std::string_view, 8> choiceKeys<IssueKind>{
    "shortage", "stranded", "delivered_before_hall", "not_shipping", "no_power", "past_service_life", "outside_plan", "pushed"};
template <>
inline constexpr std::array<std::string_view, causeCount + 1> choiceKeys<Cause>{"none",  "readiness",  "density", "cooling",
                                                                                "space", "hall_power", "power"};

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
