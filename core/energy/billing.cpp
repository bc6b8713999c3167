#include "core/energy/billing.h"

#include "core/energy/prices.h"
#include "core/model/steps.h"

#include <algorithm>

namespace wattscape {
namespace {

double priceOf(const SupplyContract& contract) {
    return contract.energyPrice.value_or(EnergyPrice{}).value();
}

std::size_t placeOf(const EnergyInputs& inputs, PowerSourceId id) {
    const auto found = std::ranges::find_if(inputs.sources, [&](const PowerSource* source) { return source->id == id; });
    return static_cast<std::size_t>(found - inputs.sources.begin());
}

/// The part of the grid's draw that a contract's meter sees: all of it, or by megawatts that of its interconnect.
double meterShare(const EnergyInputs& inputs, const SupplyContract& contract, const SupplyDay& supply) {
    if (!contract.powerSource) return 1;
    const std::size_t source = placeOf(inputs, contract.powerSource);
    const bool metered = source < inputs.sources.size() && isGrid(*inputs.sources[source]) && supply.grid > 0;
    return metered ? supply.base[source] / supply.grid : 0;
}

/// MWh of the stretch that a source generates, spilled energy included.
double generatedBy(const EnergyInputs& inputs, PowerSourceId source, const SupplyDay& supply, const AverageDay& day) {
    double sum = 0;
    for (std::size_t f = 0; f < supply.feeds.size(); ++f) {
        const PowerSource& of = *inputs.sources[supply.feeds[f].source];
        if (of.id == source) sum += followsWeather(of.kind) ? day.offered[f] : day.taken[f];
    }
    return sum;
}

bool speaksOf(const SupplyContract& contract, const PowerSource& source) {
    return !contract.powerSource || contract.powerSource == source.id;
}

}  // namespace

Billing::Billing(const EnergyInputs& inputs) : inputs_(inputs) {
    const auto months = static_cast<std::size_t>(inputs.months);
    for (const SupplyContract* contract : inputs.contracts) {
        result_.push_back({contract->id, std::vector<EnergyRow>(months), std::vector<Bill>(months)});
        gathered_.emplace_back(months);
    }
}

Billing::Now Billing::at(std::size_t c, const Stretch& stretch, const SupplyDay& supply) {
    return {c,
            *inputs_.contracts[c],
            supply.contracts[c],
            stretch,
            result_[c].months[stretch.month],
            result_[c].bills[stretch.month],
            gathered_[c][stretch.month]};
}

void Billing::add(const Stretch& stretch, const SupplyDay& supply, const AverageDay& day, Power nominalDraw) {
    const double onGrid = std::max(0.0, nominalDraw.megawatts() - supply.onSite);
    for (std::size_t c = 0; c < inputs_.contracts.size(); ++c) {
        const Now now = at(c, stretch, supply);
        const double peak = onGrid * meterShare(inputs_, now.terms, supply);
        now.bill.meter = std::max(now.bill.meter, peak);
        if (!now.today.holds) continue;
        now.gathered.meteredPeak = std::max(now.gathered.meteredPeak, peak);
        addStanding(now, supply);
        if (now.terms.kind == SupplyContractKind::virtualPpa) {
            const double ofContract = now.today.power * now.terms.capacityFactor.value_or(0) * 24;
            addVirtual(now, stretch.days * (now.terms.powerSource ? generatedBy(inputs_, now.terms.powerSource, supply, day)
                                                                  : ofContract));
        }
    }
    for (std::size_t f = 0; f < supply.feeds.size(); ++f) {
        addFeed(supply.feeds[f], stretch, supply, day.offered[f] * stretch.days, day.taken[f] * stretch.days);
    }
}

/// What is owed, or received, run or not.
void Billing::addStanding(const Now& now, const SupplyDay& supply) const {
    now.gathered.contractPower = std::max(now.gathered.contractPower, now.today.power);
    now.bill.months += now.stretch.shareOfMonth * now.today.escalation;
    now.bill.days += now.stretch.days * now.today.escalation;
    now.row[EnergySeries::fixedCharge] +=
        now.terms.fixedCharge.value_or(Money{}).value() * now.stretch.shareOfMonth * now.today.escalation;
    addByKind(now, supply);
}

void Billing::addByKind(const Now& now, const SupplyDay& supply) const {
    switch (now.terms.kind) {
        case SupplyContractKind::tariff: addSeason(now); break;
        case SupplyContractKind::ppa:
        case SupplyContractKind::energyService: addService(now, supply); break;
        case SupplyContractKind::demandResponse:
            now.row[EnergySeries::demandResponse] -=
                now.today.power * now.terms.enrolmentPrice.value_or(0) * now.stretch.shareOfMonth * now.today.escalation;
            break;
        case SupplyContractKind::virtualPpa:
        case SupplyContractKind::fuelSupply: break;
    }
}

/// On the megawatts typed, else on those that the season before has set.
void Billing::addSeason(const Now& now) const {
    const SupplyContract& terms = now.terms;
    const auto powerOf = [&](const Steps& typed) {
        return typed.empty() ? seasonPeak(now.contract, now.stretch.month) : valueOn(typed, now.stretch.from);
    };
    now.bill.capacity = powerOf(terms.capacityPower);
    now.bill.coincident = powerOf(terms.coincidentPower);
    now.row[EnergySeries::capacityCharge] +=
        now.bill.capacity * terms.capacityCharge.value_or(0) * now.stretch.days * now.today.escalation;
    now.row[EnergySeries::coincidentPeak] +=
        now.bill.coincident * 1000 * terms.coincidentPeakCharge.value_or(0) * now.stretch.shareOfMonth * now.today.escalation;
}

/// On the contract's megawatts; on all of its source where it states none.
void Billing::addService(const Now& now, const SupplyDay& supply) const {
    const std::size_t source = placeOf(inputs_, now.terms.powerSource);
    const bool ofSource = now.terms.contractPower.empty() && source < supply.base.size();
    now.bill.capacity = ofSource ? supply.base[source] : now.today.power;
    const bool service = now.terms.kind == SupplyContractKind::energyService;
    now.row[service ? EnergySeries::serviceCapacity : EnergySeries::capacityCharge] +=
        now.bill.capacity * now.terms.capacityCharge.value_or(0) * now.stretch.days * now.today.escalation;
}

/// The buyer receives the market price and owes the strike. Nothing either way unless both are stated.
void Billing::addVirtual(const Now& now, double generated) const {
    now.bill.energy += generated;
    if (now.terms.marketPrice.empty() || !now.terms.energyPrice) return;
    const double market = heldOn(now.terms.marketPrice, now.stretch.from);
    now.row[EnergySeries::virtualPpa] += (priceOf(now.terms) * now.today.escalation - market) * generated;
}

void Billing::addFeed(const Feed& feed, const Stretch& stretch, const SupplyDay& supply, double offered, double taken) {
    if (feed.contract != Feed::own) {
        const Now now = at(feed.contract, stretch, supply);
        const bool service = now.terms.kind == SupplyContractKind::energyService;
        const double committed = now.terms.takeOrPayShare.value_or(0) * offered;
        now.bill.energy += taken;
        now.row[service ? EnergySeries::serviceEnergy : EnergySeries::ppa] += taken * feed.energyPrice;
        now.gathered.committed += committed;
        now.gathered.committedCost += committed * feed.energyPrice;
        now.gathered.taken += taken;
    } else if (isGrid(*inputs_.sources[feed.source])) {
        addTariffs(feed, stretch, supply, offered, taken);
    }
    addFuel(feed, stretch, supply, offered, taken);
}

void Billing::addTariffs(const Feed& feed, const Stretch& stretch, const SupplyDay& supply, double offered, double taken) {
    for (std::size_t c = 0; c < inputs_.contracts.size(); ++c) {
        const Now now = at(c, stretch, supply);
        const bool covers = now.terms.kind == SupplyContractKind::tariff && now.today.holds &&
                            speaksOf(now.terms, *inputs_.sources[feed.source]);
        if (!covers) continue;
        const double price = priceOf(now.terms) * now.today.escalation;
        const double left = supply.base[feed.source] * feed.share;
        const double part = now.terms.contractPower.empty() ? 1 : std::min(1.0, now.today.power / left);
        const double committed = now.terms.takeOrPayShare.value_or(0) * part * offered;
        now.bill.energy += taken;
        now.row[EnergySeries::energyCost] += taken * price;
        now.gathered.committed += committed;
        now.gathered.committedCost += committed * price;
        now.gathered.taken += taken;
    }
}

/// A fuel supply is told what is burnt; the fuel itself is the source's cost.
void Billing::addFuel(const Feed& feed, const Stretch& stretch, const SupplyDay& supply, double offered, double taken) {
    const PowerSource& source = *inputs_.sources[feed.source];
    if (feed.fuelPerMwh <= 0 || !burnsGas(source.kind)) return;
    for (std::size_t c = 0; c < inputs_.contracts.size(); ++c) {
        const Now now = at(c, stretch, supply);
        if (now.terms.kind != SupplyContractKind::fuelSupply || !now.today.holds || !speaksOf(now.terms, source)) continue;
        now.bill.fuel += taken * feed.fuelPerMwh;
        if (feed.contract != Feed::own) continue;
        const double committed = now.terms.takeOrPayShare.value_or(0) * offered * feed.fuelPerMwh;
        now.gathered.committed += committed;
        now.gathered.committedCost += committed * feed.fuelPrice;
        now.gathered.taken += taken * feed.fuelPerMwh;
    }
}

}  // namespace wattscape
