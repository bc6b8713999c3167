#include "core/energy/energy_row.h"

namespace wattscape {
namespace {

constexpr std::array<EnergySeriesInfo, energySeriesCount> infos{{
    {"it_mwh", "IT energy", "MWh"},
    {"facility_mwh", "Facility energy", "MWh"},
    {"curtailed_mwh", "Curtailed by demand response", "MWh"},
    {"used_mwh", "Used", "MWh"},
    {"bought_mwh", "Bought from the grid", "MWh"},
    {"generated_mwh", "Generated on-site", "MWh"},
    {"charged_mwh", "Charged", "MWh"},
    {"discharged_mwh", "Discharged", "MWh"},
    {"storage_losses_mwh", "Storage losses", "MWh"},
    {"spilled_mwh", "Spilled", "MWh"},
    {"unserved_mwh", "Unserved", "MWh"},
    {"not_taken_mwh", "Take-or-pay not taken", "MWh"},
    {"unpriced_mwh", "Without a price", "MWh"},
    {"metered_peak_mw", "Metered peak", "MW"},
    {"grid_carbon_t", "Grid carbon", "t CO2"},
    {"source_carbon_t", "Carbon of on-site sources", "t CO2"},
    {"carbon_t", "Carbon", "t CO2"},
    {"energy_usd", "Energy", "USD"},
    {"demand_charge_usd", "Demand charge", "USD"},
    {"minimum_bill_usd", "Minimum bill beyond the draw", "USD"},
    {"ratchet_usd", "Ratchet", "USD"},
    {"fixed_charge_usd", "Fixed charge", "USD"},
    {"capacity_charge_usd", "Capacity charge", "USD"},
    {"coincident_peak_usd", "Coincident-peak charge", "USD"},
    {"take_or_pay_usd", "Take-or-pay not taken", "USD"},
    {"ppa_usd", "PPA", "USD"},
    {"virtual_ppa_usd", "Virtual PPA", "USD"},
    {"service_capacity_usd", "Energy service, capacity", "USD"},
    {"service_energy_usd", "Energy service, energy", "USD"},
    {"demand_response_usd", "Demand response", "USD"},
    {"fuel_usd", "Fuel", "USD"},
    {"variable_om_usd", "Variable O&M", "USD"},
    {"fixed_om_usd", "Fixed O&M", "USD"},
    {"cost_usd", "Cost of energy", "USD"},
}};

constexpr std::array<EnergySeries, energySeriesCount> everySeries = [] {
    std::array<EnergySeries, energySeriesCount> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<EnergySeries>(i);
    return all;
}();

}  // namespace

const EnergySeriesInfo& infoOf(EnergySeries series) {
    return infos[static_cast<std::size_t>(series)];
}

std::span<const EnergySeries> allEnergySeries() {
    return everySeries;
}

std::span<const EnergySeries> costParts() {
    constexpr auto first = static_cast<std::size_t>(EnergySeries::energyCost);
    constexpr auto total = static_cast<std::size_t>(EnergySeries::cost);
    return std::span(everySeries).subspan(first, total - first);
}

EnergyRow& EnergyRow::operator+=(const EnergyRow& other) {
    for (std::size_t i = 0; i < values_.size(); ++i) values_[i] += other.values_[i];
    return *this;
}

}  // namespace wattscape
