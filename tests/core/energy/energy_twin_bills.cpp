#include "tests/core/energy/energy_twin.h"

#include <algorithm>
#include <cmath>

namespace wattscape::testing {
namespace {

using E = EnergySeries;
using Kind = SupplyContractKind;

/// One contract through all days of the plan.
class TwinContract {
public:
    TwinContract(const Plan& plan, const SupplyContract& contract, const std::vector<TwinDay>& days)
        : plan_(plan), contract_(contract), days_(days) {}

    void addTo(std::vector<EnergyRow>& rows) {
        for (std::size_t month = 0; month < rows.size(); ++month) {
            addMonth(rows[month], plan_.settings.firstMonth + std::chrono::months{static_cast<int>(month)});
        }
    }

private:
    double price() const { return contract_.energyPrice.value_or(EnergyPrice{}).value(); }
    bool holds(Day day) const { return twinHolds(contract_, day, plan_.firstDay()); }
    double factor(Day day) const { return twinContractFactor(contract_, day, plan_.firstDay()); }
    double power(Day day) const { return twinStep(contract_.contractPower, day); }

    double gridPeakOn(const TwinDay& day) const {
        const double onGrid = std::max(0.0, day.nominal - day.onSite);
        if (!contract_.powerSource) return onGrid;
        const PowerSource& source = *plan_.powerSources.find(contract_.powerSource);
        const auto supply = day.supply.find(source.id);
        if (source.kind != PowerSourceKind::gridInterconnect || supply == day.supply.end() || day.grid <= 0) return 0;
        return onGrid * twinBase(source, supply->second, plan_.settings.acceptsInterruptible) / day.grid;
    }

    double peakIn(Month month, bool inForceOnly) const {
        double peak = 0;
        for (const TwinDay& day : days_) {
            if (monthOf(day.day) == month && (!inForceOnly || holds(day.day))) peak = std::max(peak, gridPeakOn(day));
        }
        return peak;
    }

    double seasonPowerFor(Month month) const {
        const auto billedFrom = static_cast<unsigned>(contract_.seasonBilledFrom.value_or(1));
        int year = static_cast<int>(month.year()) - 1;
        if (static_cast<unsigned>(month.month()) < billedFrom) --year;
        double sum = 0;
        int count = 0;
        for (auto m = contract_.seasonFirstMonth.value_or(6); m <= contract_.seasonLastMonth.value_or(9); ++m) {
            const Month asked = std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(m)};
            if (asked < plan_.settings.firstMonth || asked >= month) continue;
            sum += peakIn(asked, false);
            ++count;
        }
        return count == 0 ? 0 : sum / count;
    }

    void addMonth(EnergyRow& row, Month month) {
        committed_ = committedCost_ = taken_ = 0;
        double months = 0;
        double contractPower = 0;
        for (const TwinDay& day : days_) {
            if (monthOf(day.day) != month || !holds(day.day)) continue;
            months += factor(day.day) / daysIn(month);
            contractPower = std::max(contractPower, power(day.day));
            row[E::fixedCharge] += contract_.fixedCharge.value_or(Money{}).value() * factor(day.day) / daysIn(month);
            addDay(row, day, month);
            for (const TwinFeed& feed : day.feeds) addFeed(row, feed, day);
        }
        if (contract_.kind == Kind::tariff && months > 0) addDemand(row, month, months, contractPower);
        if (committed_ > taken_) {
            if (contract_.kind != Kind::fuelSupply) row[E::notTaken] += committed_ - taken_;
            row[E::takeOrPay] += (committed_ - taken_) * (committedCost_ / committed_);
        }
    }

    void addDay(EnergyRow& row, const TwinDay& day, Month month) const {
        const double standing = factor(day.day);
        switch (contract_.kind) {
            case Kind::tariff: {
                const double season = seasonPowerFor(month);
                const double capacity = contract_.capacityPower.empty() ? season : twinStep(contract_.capacityPower, day.day);
                const double coincident =
                    contract_.coincidentPower.empty() ? season : twinStep(contract_.coincidentPower, day.day);
                row[E::capacityCharge] += capacity * contract_.capacityCharge.value_or(0) * standing;
                row[E::coincidentPeak] +=
                    coincident * 1000 * contract_.coincidentPeakCharge.value_or(0) / daysIn(month) * standing;
                break;
            }
            case Kind::ppa:
            case Kind::energyService: {
                double megawatts = power(day.day);
                const PowerSource* source = plan_.powerSources.find(contract_.powerSource);
                if (contract_.contractPower.empty() && source) {
                    const auto supply = day.supply.find(source->id);
                    megawatts =
                        supply == day.supply.end() ? 0 : twinBase(*source, supply->second, plan_.settings.acceptsInterruptible);
                }
                row[contract_.kind == Kind::ppa ? E::capacityCharge : E::serviceCapacity] +=
                    megawatts * contract_.capacityCharge.value_or(0) * standing;
                break;
            }
            case Kind::virtualPpa: addVirtual(row, day); break;
            case Kind::demandResponse:
                row[E::demandResponse] -= power(day.day) * contract_.enrolmentPrice.value_or(0) / daysIn(month) * standing;
                break;
            case Kind::fuelSupply: break;
        }
    }

    void addVirtual(EnergyRow& row, const TwinDay& day) const {
        if (contract_.marketPrice.empty() || !contract_.energyPrice) return;
        double made = power(day.day) * contract_.capacityFactor.value_or(0) * 24;
        if (contract_.powerSource) {
            made = 0;
            for (const TwinFeed& feed : day.feeds) {
                if (feed.source->id != contract_.powerSource) continue;
                const bool weather = feed.source->kind == PowerSourceKind::solar || feed.source->kind == PowerSourceKind::wind;
                for (std::size_t hour = 0; hour < 24; ++hour) made += weather ? feed.offered[hour] : feed.taken[hour];
            }
        }
        const double received = (twinStep(contract_.marketPrice, day.day, true) - price() * factor(day.day)) * made;
        row[E::virtualPpa] -= received;
    }

    void addFeed(EnergyRow& row, const TwinFeed& feed, const TwinDay& day) {
        const bool tariff = contract_.kind == Kind::tariff && !feed.taker &&
                            feed.source->kind == PowerSourceKind::gridInterconnect && twinCovers(contract_, *feed.source);
        const bool fuel = contract_.kind == Kind::fuelSupply && !feed.taker && feed.mmbtu > 0 &&
                          twinCovers(contract_, *feed.source) && isGas(*feed.source);
        if (feed.taker != &contract_ && !tariff && !fuel) return;
        double part = 1;
        if (tariff && !contract_.contractPower.empty()) part = std::min(1.0, power(day.day) / feed.megawatts);
        const double perMwh = fuel ? feed.mmbtu : 1;
        const double unitPrice = fuel ? feed.fuelPrice : price() * factor(day.day);
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double committed = feed.offered[hour] * contract_.takeOrPayShare.value_or(0) * part * perMwh;
            committed_ += committed;
            committedCost_ += committed * unitPrice;
            taken_ += feed.taken[hour] * perMwh;
            if (tariff) row[E::energyCost] += feed.taken[hour] * unitPrice;
            if (feed.taker == &contract_) {
                row[contract_.kind == Kind::ppa ? E::ppa : E::serviceEnergy] += feed.taken[hour] * unitPrice;
            }
        }
    }

    static bool isGas(const PowerSource& source) {
        return source.kind == PowerSourceKind::gasTurbine || source.kind == PowerSourceKind::gasEngine ||
               source.kind == PowerSourceKind::fuelCell;
    }

    void addDemand(EnergyRow& row, Month month, double months, double contractPower) const {
        const double price = contract_.demandCharge.value_or(DemandCharge{}).value() * 1000 * months;
        const double metered = peakIn(month, true);
        const double withMinimum = std::max(metered, contract_.minimumShare.value_or(0) * contractPower);
        double before = 0;
        for (int back = 1; back <= 11; ++back) before = std::max(before, peakIn(month - std::chrono::months{back}, false));
        const double billed = std::max(withMinimum, contract_.ratchet.value_or(0) * before);
        row[E::demandCharge] += metered * price;
        row[E::minimumBill] += (withMinimum - metered) * price;
        row[E::ratchet] += (billed - withMinimum) * price;
    }

    const Plan& plan_;
    const SupplyContract& contract_;
    const std::vector<TwinDay>& days_;
    double committed_ = 0;
    double committedCost_ = 0;
    double taken_ = 0;
};

}  // namespace

bool twinHolds(const SupplyContract& contract, Day day, Day planStart) {
    const Day start = contract.start.value_or(planStart);
    if (day < start) return false;
    if (!contract.termYears) return true;
    const std::chrono::year_month_day from{start};
    std::chrono::year_month_day end = from + std::chrono::months{std::lround(*contract.termYears * 12)};
    if (!end.ok()) end = end.year() / end.month() / std::chrono::last;
    return day < Day{end};
}

double twinFactor(std::optional<double> rate, Day from, Day day) {
    double factor = 1;
    const std::chrono::year_month_day date{from};
    for (int year = 1;; ++year) {
        const std::chrono::year_month_day next = date + std::chrono::years{year};
        const Day anniversary = next.ok() ? Day{next} : Day{next.year() / 3 / 1};
        if (anniversary > day) return factor;
        factor *= 1 + rate.value_or(0);
    }
}

double twinContractFactor(const SupplyContract& contract, Day day, Day planStart) {
    return twinFactor(contract.escalator, contract.pricesAsOf.value_or(contract.start.value_or(planStart)), day);
}

double twinStep(const Steps& steps, Day day, bool firstHoldsBefore) {
    double value = firstHoldsBefore && !steps.empty() ? steps.front().value : 0;
    for (const Step& step : steps) {
        if (step.from <= day) value = step.value;
    }
    return value;
}

bool twinCovers(const SupplyContract& contract, const PowerSource& source) {
    if (contract.powerSource) return contract.powerSource == source.id;
    if (contract.kind == Kind::energyService) return false;
    const bool grid = source.kind == PowerSourceKind::gridInterconnect;
    if (contract.kind == Kind::fuelSupply) {
        return source.kind == PowerSourceKind::gasTurbine || source.kind == PowerSourceKind::gasEngine ||
               source.kind == PowerSourceKind::fuelCell;
    }
    return grid;
}

double twinBase(const PowerSource& source, const Supply& supply, bool acceptsInterruptible) {
    if (source.kind == PowerSourceKind::gridInterconnect) {
        return supply.firm.megawatts() + (acceptsInterruptible ? supply.interruptible.megawatts() : 0);
    }
    const bool weather = source.kind == PowerSourceKind::solar || source.kind == PowerSourceKind::wind;
    return weather ? supply.rated.megawatts() : supply.firm.megawatts();
}

void addTwinBills(std::vector<EnergyRow>& rows, const Plan& plan, SiteId site, const std::vector<TwinDay>& days) {
    plan.supplyContracts.forEach([&](const SupplyContract& contract) {
        const PowerSource* source = plan.powerSources.find(contract.powerSource);
        if (contract.site == site || (!contract.site && source && source->site == site)) {
            TwinContract(plan, contract, days).addTo(rows);
        }
    });
}

}  // namespace wattscape::testing
