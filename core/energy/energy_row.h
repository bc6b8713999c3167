#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace wattscape {

/// What is reported of energy, month by month. In every month and at every site
///     bought + generated = used + storage losses + spilled − unserved,
/// the change in storage being none: a battery ends each day as full as it began. Money is owed where it is above zero and
/// received where it is below; cost is the sum of its parts.
enum class EnergySeries {
    itDrawn,        ///< MWh
    facilityDrawn,  ///< IT drawn x the month's PUE
    curtailed,      ///< not drawn in called hours of demand response
    used,           ///< facility drawn less curtailed: what the fleet asks for
    bought,         ///< from the grid
    generated,      ///< on-site, spilled energy included
    charged,        ///< into batteries
    discharged,     ///< out of them
    storageLosses,  ///< charged less discharged
    spilled,        ///< sun and wind that nobody takes
    unserved,       ///< what no source covers
    notTaken,       ///< take-or-pay energy that is paid and not used
    unpriced,       ///< bought or generated at a price that nobody stated, and counted as 0
    meteredPeak,    ///< MW: grid draw with every energised rack at nominal power, the month's largest; a sum over sites
    gridCarbon,     ///< t CO2
    sourceCarbon,   ///< t CO2 of what is not from the grid
    carbon,         ///< both
    energyCost,     ///< USD: the tariffs' energy price
    demandCharge,   ///< on the metered peak
    minimumBill,    ///< what the minimum share of the contract's megawatts costs beyond the metered peak
    ratchet,        ///< what the peak of the eleven months before costs beyond both
    fixedCharge,
    capacityCharge,
    coincidentPeak,
    takeOrPay,        ///< paid for energy not taken
    ppa,              ///< energy under a PPA
    virtualPpa,       ///< (strike − market price) x its generation
    serviceCapacity,  ///< an energy service's, run or not
    serviceEnergy,
    demandResponse,  ///< received for enrolment, hence never above zero
    fuel,
    variableCost,  ///< operation and maintenance
    fixedCost,
    cost,
};
inline constexpr std::size_t energySeriesCount = 34;

/// Key with its unit ("bought_mwh"), English label and unit symbol.
struct EnergySeriesInfo {
    std::string_view key;
    std::string_view label;
    std::string_view unit;
};
const EnergySeriesInfo& infoOf(EnergySeries series);

/// Every series, in the order of the enumeration, and the parts that add up to the cost.
std::span<const EnergySeries> allEnergySeries();
std::span<const EnergySeries> costParts();

/// A month's figures.
class EnergyRow {
public:
    double& operator[](EnergySeries series) { return values_[static_cast<std::size_t>(series)]; }
    double operator[](EnergySeries series) const { return values_[static_cast<std::size_t>(series)]; }

    EnergyRow& operator+=(const EnergyRow& other);
    bool operator==(const EnergyRow&) const = default;

private:
    std::array<double, energySeriesCount> values_{};
};

}  // namespace wattscape
