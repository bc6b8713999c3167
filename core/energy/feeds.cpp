#include "core/energy/feeds.h"

#include "core/energy/prices.h"
#include "core/model/steps.h"

#include <algorithm>
#include <numeric>

namespace wattscape {
namespace {

constexpr double unknown = std::numeric_limits<double>::infinity();  ///< a marginal cost that comes last

/// Whether a contract speaks of a source: it names it, or names none and is of the kind of the grid's or the fuel's.
bool covers(const SupplyContract& contract, const PowerSource& source) {
    if (contract.powerSource) return contract.powerSource == source.id;
    switch (contract.kind) {
        case SupplyContractKind::tariff:
        case SupplyContractKind::ppa: return isGrid(source);
        case SupplyContractKind::fuelSupply: return burnsGas(source.kind);
        default: return false;
    }
}

/// Makes the feeds of a day, source by source.
class Feeds {
public:
    Feeds(const EnergyInputs& inputs, Day day) : inputs_(inputs), day_(day) {
        for (const SupplyContract* contract : inputs.contracts) {
            result_.contracts.push_back(contractOn(*contract));
            left_.push_back(contract->contractPower.empty() ? unknown : result_.contracts.back().power);
        }
        for (std::size_t s = 0; s < inputs.sources.size(); ++s) addSource(s);
    }

    SupplyDay take() { return std::move(result_); }

private:
    ContractDay contractOn(const SupplyContract& contract) const {
        const ContractTerm term = termOf(contract, firstDayOf(inputs_.firstMonth));
        return {term.holdsOn(day_), escalation(contract.escalator.value_or(0), contract.pricesAsOf.value_or(term.start), day_),
                valueOn(contract.contractPower, day_)};
    }

    void addSource(std::size_t s) {
        const PowerSource& source = *inputs_.sources[s];
        const SupplyStep* step = stepOn(inputs_.supply[s].steps, day_);
        const Supply supply = step ? step->supply : Supply{};
        const double base = baseOf(source, supply);
        result_.supply.push_back(supply);
        result_.base.push_back(base);
        (isGrid(source) ? result_.grid : result_.onSite) += isGrid(source) ? base : supply.firm.megawatts();
        if (base <= 0 || source.kind == PowerSourceKind::battery) return;
        const HourlyPower power = powerOf(source, supply);
        double left = base;
        for (std::size_t c = 0; c < inputs_.contracts.size(); ++c) {
            if (const double part = std::min(takenBy(c, source), left); part > 0) {
                left_[c] -= part;
                left -= part;
                add(underContract(s, c), part / base, power);
            }
        }
        if (left > 0) add(isGrid(source) ? ofGrid(s, left) : ofGenerator(s), left / base, power);
    }

    /// MW that a PPA or an energy service may still take out of the source.
    double takenBy(std::size_t c, const PowerSource& source) const {
        const SupplyContract& contract = *inputs_.contracts[c];
        const bool takes = contract.kind == SupplyContractKind::ppa || contract.kind == SupplyContractKind::energyService;
        return takes && result_.contracts[c].holds && covers(contract, source) ? left_[c] : 0;
    }

    double baseOf(const PowerSource& source, const Supply& supply) const {
        if (isGrid(source)) {
            return (supply.firm + (inputs_.acceptsInterruptible ? supply.interruptible : Power{})).megawatts();
        }
        return (followsWeather(source.kind) ? supply.rated : supply.firm).megawatts();
    }

    /// MW by hour.
    HourlyPower powerOf(const PowerSource& source, const Supply& supply) const {
        const double curtailed = std::min(1.0, source.curtailmentHours.value_or(0) / hoursInYearOf(day_));
        HourlyPower power;
        if (followsWeather(source.kind)) {
            const double rated = supply.rated.megawatts();
            const HourlyPower shape = shapeOf(source.generationShape);
            for (std::size_t hour = 0; hour < power.size(); ++hour) {
                power[hour] = std::min(rated, rated * capacityFactorOf(source) * shape[hour]) * (1 - curtailed);
            }
        } else if (isGrid(source)) {
            const double interruptible = baseOf(source, supply) - supply.firm.megawatts();
            power.fill(supply.firm.megawatts() + interruptible * (1 - curtailed));
        } else {
            power.fill(supply.firm.megawatts() * (1 - curtailed));
        }
        for (double& hour : power) hour *= source.availability.value_or(1);
        return power;
    }

    double capacityFactorOf(const PowerSource& source) const {
        const auto month = static_cast<unsigned>(monthOf(day_).month());
        return source.monthlyCapacityFactor.size() == 12 ? source.monthlyCapacityFactor[month - 1]
                                                         : source.capacityFactor.value_or(0);
    }

    Feed underContract(std::size_t s, std::size_t c) const {
        const SupplyContract& contract = *inputs_.contracts[c];
        const bool service = contract.kind == SupplyContractKind::energyService;
        Feed feed;
        feed.source = s;
        feed.contract = c;
        feed.offer.takeOrPayShare = contract.takeOrPayShare.value_or(0);
        feed.energyPrice = contract.energyPrice.value_or(EnergyPrice{}).value() * result_.contracts[c].escalation;
        feed.priced = contract.energyPrice.has_value() || service;
        if (service) addFuel(feed);
        return feed;
    }

    /// Tariffs that each bill what they say: their prices add, the largest take-or-pay share binds.
    Feed ofGrid(std::size_t s, double left) const {
        Feed feed;
        feed.source = s;
        feed.priced = false;
        for (std::size_t c = 0; c < inputs_.contracts.size(); ++c) {
            const SupplyContract& contract = *inputs_.contracts[c];
            if (contract.kind != SupplyContractKind::tariff || !isHeld(c, s)) continue;
            feed.energyPrice += contract.energyPrice.value_or(EnergyPrice{}).value() * result_.contracts[c].escalation;
            feed.priced = feed.priced || contract.energyPrice.has_value();
            feed.offer.takeOrPayShare = std::max(feed.offer.takeOrPayShare, takeOrPayOf(c, left));
        }
        return feed;
    }

    Feed ofGenerator(std::size_t s) const {
        const PowerSource& source = *inputs_.sources[s];
        Feed feed;
        feed.source = s;
        feed.variableCost =
            source.variableCost.value_or(EnergyPrice{}).value() *
            escalation(source.costEscalator.value_or(0), source.pricesAsOf.value_or(firstDayOf(inputs_.firstMonth)), day_);
        addFuel(feed);
        return feed;
    }

    /// A fuel supply's price stands in place of the source's own.
    void addFuel(Feed& feed) const {
        const PowerSource& source = *inputs_.sources[feed.source];
        std::optional<double> price = source.fuelPrice;
        double factor =
            escalation(source.fuelEscalator.value_or(0), source.pricesAsOf.value_or(firstDayOf(inputs_.firstMonth)), day_);
        for (std::size_t c = 0; c < inputs_.contracts.size(); ++c) {
            const SupplyContract& contract = *inputs_.contracts[c];
            if (contract.kind != SupplyContractKind::fuelSupply || !isHeld(c, feed.source)) continue;
            if (contract.fuelPrice) {
                price = contract.fuelPrice;
                factor = result_.contracts[c].escalation;
            }
            if (feed.contract == Feed::own) {
                feed.offer.takeOrPayShare = std::max(feed.offer.takeOrPayShare, contract.takeOrPayShare.value_or(0));
            }
        }
        feed.fuelPerMwh = fuelPerMwh(source);
        feed.fuelPrice = price.value_or(0) * factor;
        if (burnsGas(source.kind)) feed.priced = feed.priced && price && source.heatRate;
    }

    bool isHeld(std::size_t c, std::size_t s) const {
        return result_.contracts[c].holds && covers(*inputs_.contracts[c], *inputs_.sources[s]);
    }

    /// The contract's share, of its own megawatts where it states any.
    double takeOrPayOf(std::size_t c, double left) const {
        const SupplyContract& contract = *inputs_.contracts[c];
        const double part = contract.contractPower.empty() ? 1 : std::min(1.0, result_.contracts[c].power / left);
        return contract.takeOrPayShare.value_or(0) * part;
    }

    void add(Feed feed, double share, const HourlyPower& power) {
        const PowerSource& source = *inputs_.sources[feed.source];
        feed.share = share;
        feed.offer.source = source.id;
        feed.offer.power = power;
        for (double& hour : feed.offer.power) hour *= share;
        const double cost = feed.energyPrice + feed.fuelPrice * feed.fuelPerMwh + feed.variableCost;
        feed.offer.cost = followsWeather(source.kind) ? 0 : feed.priced ? cost : unknown;
        for (std::size_t hour = 0; hour < power.size(); ++hour) result_.offered[hour] += feed.offer.power[hour];
        result_.feeds.push_back(std::move(feed));
    }

    const EnergyInputs& inputs_;
    Day day_;
    SupplyDay result_;
    std::vector<double> left_;  ///< MW by contract that are not taken out of a source yet
};

}  // namespace

SupplyDay supplyDayOf(const EnergyInputs& inputs, Day day) {
    return Feeds(inputs, day).take();
}

HourlyPower shapeOf(const std::vector<double>& factors) {
    HourlyPower shape;
    shape.fill(1);
    const double sum = std::accumulate(factors.begin(), factors.end(), 0.0);
    if (factors.size() == shape.size() && sum > 0) {
        for (std::size_t hour = 0; hour < shape.size(); ++hour) {
            shape[hour] = factors[hour] * static_cast<double>(shape.size()) / sum;
        }
    }
    return shape;
}

}  // namespace wattscape
