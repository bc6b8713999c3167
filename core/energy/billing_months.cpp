#include "core/energy/billing.h"

#include <algorithm>

namespace wattscape {

std::vector<ContractEnergy> Billing::close() {
    for (std::size_t c = 0; c < result_.size(); ++c) {
        for (std::size_t month = 0; month < result_[c].months.size(); ++month) closeMonth(c, month);
    }
    return std::move(result_);
}

void Billing::closeMonth(std::size_t c, std::size_t month) {
    const SupplyContract& contract = *inputs_.contracts[c];
    const Gathered& gathered = gathered_[c][month];
    EnergyRow& row = result_[c].months[month];
    Bill& bill = result_[c].bills[month];
    if (contract.kind == SupplyContractKind::tariff && bill.days > 0) {
        const double price = contract.demandCharge.value_or(DemandCharge{}).value() * 1000 * bill.months;  // USD/MW
        bill.meteredPeak = gathered.meteredPeak;
        bill.minimum = contract.minimumShare.value_or(0) * gathered.contractPower;
        bill.ratchet = contract.ratchet.value_or(0) * highestBefore(c, month);
        const double withMinimum = std::max(bill.meteredPeak, bill.minimum);
        bill.billedDemand = std::max(withMinimum, bill.ratchet);
        row[EnergySeries::demandCharge] += bill.meteredPeak * price;
        row[EnergySeries::minimumBill] += (withMinimum - bill.meteredPeak) * price;
        row[EnergySeries::ratchet] += (bill.billedDemand - withMinimum) * price;
    }
    const double notTaken = std::max(0.0, gathered.committed - gathered.taken);
    if (notTaken > 0) {
        const bool ofFuel = contract.kind == SupplyContractKind::fuelSupply;
        row[EnergySeries::notTaken] += ofFuel ? 0 : notTaken;
        row[EnergySeries::takeOrPay] += notTaken * gathered.committedCost / gathered.committed;
    }
}

/// The mean peak of the season's months that lie in the plan; the season is that of the year before the year of billing.
double Billing::seasonPeak(std::size_t c, std::size_t month) const {
    const SupplyContract& contract = *inputs_.contracts[c];
    const Month now = inputs_.firstMonth + std::chrono::months{static_cast<int>(month)};
    const auto billedFrom = contract.seasonBilledFrom.value_or(SupplyContract::defaultBilledFrom);
    const auto year = now.year() - std::chrono::years{static_cast<unsigned>(now.month()) >= billedFrom ? 1 : 2};
    const auto first = contract.seasonFirstMonth.value_or(SupplyContract::defaultSeasonFirst);
    const auto last = contract.seasonLastMonth.value_or(SupplyContract::defaultSeasonLast);
    double sum = 0;
    int months = 0;
    for (auto m = first; m <= last; ++m) {
        const int place = monthsBetween(inputs_.firstMonth, year / std::chrono::month{static_cast<unsigned>(m)});
        if (place < 0 || place >= static_cast<int>(month)) continue;
        sum += result_[c].bills[static_cast<std::size_t>(place)].meter;
        ++months;
    }
    return months > 0 ? sum / months : 0;
}

double Billing::highestBefore(std::size_t c, std::size_t month) const {
    double highest = 0;
    for (std::size_t before = month - std::min<std::size_t>(month, 11); before < month; ++before) {
        highest = std::max(highest, result_[c].bills[before].meter);
    }
    return highest;
}

}  // namespace wattscape
