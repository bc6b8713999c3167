#include "tests/core/energy/energy_twin.h"

#include "core/energy/dispatch.h"
#include "core/evaluate/plan_results_data.h"

#include <algorithm>
#include <cmath>

namespace wattscape::testing {
namespace {

using E = EnergySeries;
using Kind = PowerSourceKind;

bool isGas(const PowerSource& source) {
    return source.kind == Kind::gasTurbine || source.kind == Kind::gasEngine || source.kind == Kind::fuelCell;
}

bool isWeather(const PowerSource& source) {
    return source.kind == Kind::solar || source.kind == Kind::wind;
}

int daysInYearOf(Day day) {
    const auto year = monthOf(day).year();
    return static_cast<int>((Day{(year + std::chrono::years{1}) / 1 / 1} - Day{year / 1 / 1}).count());
}

double shapeAt(const std::vector<double>& factors, std::size_t hour) {
    double sum = 0;
    for (const double factor : factors) sum += factor;
    return factors.empty() || sum <= 0 ? 1 : factors[hour] / (sum / 24);
}

/// All contracts of the site, by id.
std::vector<const SupplyContract*> contractsOf(const Plan& plan, SiteId site) {
    std::vector<const SupplyContract*> contracts;
    plan.supplyContracts.forEach([&](const SupplyContract& contract) {
        const PowerSource* source = plan.powerSources.find(contract.powerSource);
        if (contract.site == site || (!contract.site && source && source->site == site)) contracts.push_back(&contract);
    });
    return contracts;
}

class Days {
public:
    Days(const PlanResults& results, SiteId site)
        : results_(results), plan_(results.plan()), site_(*plan_.sites.find(site)), contracts_(contractsOf(plan_, site)) {
        plan_.powerSources.forEach([&](const PowerSource& source) {
            if (source.site == site) sources_.push_back(&source);
        });
    }

    TwinDay of(Day day) {
        TwinDay today;
        today.day = day;
        const Scope scope{Scope::Kind::site, site_.id};
        today.it = results_.on(scope, Metric::itDrawn, day);
        today.facility = results_.on(scope, Metric::facilityDrawn, day);
        today.nominal = nominalOn(day);
        for (const SourceSupply& supply : results_.data()->siteOf(site_.id)->power.sources) {
            for (const SupplyStep& step : supply.steps) {
                if (step.from <= day) today.supply[supply.source] = step.supply;
            }
        }
        for (const PowerSource* source : sources_) addFeeds(today, *source);
        meet(today);
        return today;
    }

private:
    bool accepts() const { return plan_.settings.acceptsInterruptible; }

    double nominalOn(Day day) const {
        Power racks;
        plan_.rollouts.forEach([&](const Rollout& rollout) {
            if (rollout.site != site_.id) return;
            const Hardware& hardware = *plan_.hardware.find(rollout.hardware);
            const Power rack = hardware.rackPower.value_or(hardware.maximumRackPower);
            racks += (rack * (1 + hardware.networkShare.value_or(0))) * results_.energisedOf(rollout.id, day);
        });
        const auto month = static_cast<unsigned>(monthOf(day).month());
        return (racks * (site_.monthlyPue.empty() ? site_.designPue.value_or(1.3) : site_.monthlyPue[month - 1])).megawatts();
    }

    double offeredAt(const PowerSource& source, const Supply& supply, std::size_t hour, Day day) const {
        const double curtailed = std::min(1.0, source.curtailmentHours.value_or(0) / (24.0 * daysInYearOf(day)));
        double power = supply.firm.megawatts() * (1 - curtailed);
        if (source.kind == Kind::gridInterconnect) {
            power = supply.firm.megawatts() + (accepts() ? supply.interruptible.megawatts() * (1 - curtailed) : 0);
        } else if (isWeather(source)) {
            const auto month = static_cast<unsigned>(monthOf(day).month());
            const double factor = source.monthlyCapacityFactor.empty() ? source.capacityFactor.value_or(0)
                                                                       : source.monthlyCapacityFactor[month - 1];
            const double rated = supply.rated.megawatts();
            power = std::min(rated, rated * factor * shapeAt(source.generationShape, hour)) * (1 - curtailed);
        }
        return power * source.availability.value_or(1);
    }

    void addFeeds(TwinDay& today, const PowerSource& source) {
        const Supply supply = today.supply[source.id];
        const double base = twinBase(source, supply, accepts());
        (source.kind == Kind::gridInterconnect ? today.grid : today.onSite) +=
            source.kind == Kind::gridInterconnect ? base : supply.firm.megawatts();
        if (source.kind == Kind::battery || base <= 0) return;
        double left = base;
        for (const SupplyContract* contract : contracts_) {
            const bool takes = contract->kind == SupplyContractKind::ppa || contract->kind == SupplyContractKind::energyService;
            if (!takes || !twinHolds(*contract, today.day, plan_.firstDay()) || !twinCovers(*contract, source)) continue;
            double part = left;
            if (!contract->contractPower.empty()) {
                double before = 0;
                for (const TwinFeed& feed : today.feeds) before += feed.taker == contract ? feed.megawatts : 0;
                part = std::min(left, twinStep(contract->contractPower, today.day) - before);
            }
            if (part <= 0) continue;
            addFeed(today, source, contract, part, base);
            left -= part;
        }
        if (left > 0) addFeed(today, source, nullptr, left, base);
    }

    void addFeed(TwinDay& today, const PowerSource& source, const SupplyContract* taker, double megawatts, double base) {
        TwinFeed& feed = today.feeds.emplace_back();
        feed.source = &source;
        feed.taker = taker;
        feed.megawatts = megawatts;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            feed.offered[hour] = offeredAt(source, today.supply[source.id], hour, today.day) * (megawatts / base);
        }
        if (taker) {
            feed.committedShare = taker->takeOrPayShare.value_or(0);
            feed.priced = taker->energyPrice || taker->kind == SupplyContractKind::energyService;
            feed.marginal =
                taker->energyPrice.value_or(EnergyPrice{}).value() * twinContractFactor(*taker, today.day, plan_.firstDay());
        } else if (source.kind == Kind::gridInterconnect) {
            priceByTariffs(feed, today.day);
        } else {
            feed.marginal = source.variableCost.value_or(EnergyPrice{}).value() *
                            twinFactor(source.costEscalator, source.pricesAsOf.value_or(plan_.firstDay()), today.day);
        }
        const bool burns = !taker || taker->kind == SupplyContractKind::energyService;
        if (burns && source.kind != Kind::gridInterconnect) addFuel(feed, today.day);
        if (burns && source.kind == Kind::gridInterconnect && taker) addFuel(feed, today.day);
    }

    void priceByTariffs(TwinFeed& feed, Day day) const {
        feed.priced = false;
        for (const SupplyContract* contract : contracts_) {
            if (contract->kind != SupplyContractKind::tariff || !twinCovers(*contract, *feed.source)) continue;
            if (!twinHolds(*contract, day, plan_.firstDay())) continue;
            if (contract->energyPrice) {
                feed.priced = true;
                feed.marginal += contract->energyPrice->value() * twinContractFactor(*contract, day, plan_.firstDay());
            }
            const double part =
                contract->contractPower.empty() ? 1 : std::min(1.0, twinStep(contract->contractPower, day) / feed.megawatts);
            feed.committedShare = std::max(feed.committedShare, contract->takeOrPayShare.value_or(0) * part);
        }
    }

    void addFuel(TwinFeed& feed, Day day) const {
        const PowerSource& source = *feed.source;
        std::optional<double> price;
        if (source.fuelPrice) {
            price = *source.fuelPrice * twinFactor(source.fuelEscalator, source.pricesAsOf.value_or(plan_.firstDay()), day);
        }
        for (const SupplyContract* contract : contracts_) {
            if (contract->kind != SupplyContractKind::fuelSupply || !twinCovers(*contract, source)) continue;
            if (!twinHolds(*contract, day, plan_.firstDay())) continue;
            if (contract->fuelPrice) price = *contract->fuelPrice * twinContractFactor(*contract, day, plan_.firstDay());
            if (!feed.taker) feed.committedShare = std::max(feed.committedShare, contract->takeOrPayShare.value_or(0));
        }
        feed.fuelPrice = price.value_or(0);
        feed.mmbtu = source.heatRate.value_or(0) / 1000;
        feed.marginal += feed.fuelPrice * feed.mmbtu;
        if (isGas(source)) feed.priced = feed.priced && price && source.heatRate;
    }

    /// The cheapest with something left, again and again; first only of what is paid in any case.
    static double meetHour(double asked, std::size_t hour, const std::vector<TwinFeed*>& feeds) {
        for (const bool all : {false, true}) {
            while (asked > 0) {
                TwinFeed* best = nullptr;
                for (TwinFeed* feed : feeds) {
                    const double room = feed->offered[hour] * (all ? 1 : feed->committedShare) - feed->taken[hour];
                    if (room > 0 && (!best || keyOf(*feed) < keyOf(*best))) best = feed;
                }
                if (!best) break;
                const double room = best->offered[hour] * (all ? 1 : best->committedShare) - best->taken[hour];
                if (room <= asked) {
                    best->taken[hour] = best->offered[hour] * (all ? 1 : best->committedShare);
                    asked -= room;
                } else {
                    best->taken[hour] += asked;
                    asked = 0;
                }
            }
        }
        return asked;
    }

    static std::pair<double, std::uint32_t> keyOf(const TwinFeed& feed) {
        const double last = 1e300;
        return {isWeather(*feed.source) ? 0 : feed.priced ? feed.marginal : last, feed.source->id.value};
    }

    void meet(TwinDay& today) {
        double called = 0;
        for (const SupplyContract* contract : contracts_) {
            if (contract->kind != SupplyContractKind::demandResponse) continue;
            if (!twinHolds(*contract, today.day, plan_.firstDay())) continue;
            called += twinStep(contract->contractPower, today.day) *
                      std::min(1.0, contract->calledHours.value_or(0) / (24.0 * daysInYearOf(today.day)));
        }
        std::vector<TwinFeed*> all;
        std::vector<TwinFeed*> grid;
        for (TwinFeed& feed : today.feeds) {
            all.push_back(&feed);
            if (feed.source->kind == Kind::gridInterconnect) grid.push_back(&feed);
        }
        HourlyPower short_{};
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double asked = today.facility * shapeAt(site_.loadShape, hour);
            const double curtailed = std::min(asked, called);
            today.curtailed += curtailed;
            short_[hour] = meetHour(asked - curtailed, hour, all);
        }
        if (!grid.empty()) level(today, grid, short_);
        for (const double hour : short_) today.unserved += hour;
    }

    void level(TwinDay& today, const std::vector<TwinFeed*>& grid, HourlyPower& short_) {
        HourlyPower asked = short_;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            for (const TwinFeed* feed : grid) asked[hour] += feed->taken[hour];
        }
        for (const PowerSource* source : sources_) {
            const double spread = *std::ranges::max_element(asked) - *std::ranges::min_element(asked);
            if (source->kind != Kind::battery || spread < 1e-9) continue;
            const BatteryDay day =
                levelled(asked, {today.supply[source->id].rated.megawatts() * source->availability.value_or(1),
                                 source->batteryEnergy.value_or(Energy{}).value(), source->roundTripEfficiency.value_or(1)});
            for (std::size_t hour = 0; hour < 24; ++hour) {
                asked[hour] += day.charge[hour] - day.discharge[hour];
                today.charged += day.charge[hour];
                today.discharged += day.discharge[hour];
            }
        }
        for (std::size_t hour = 0; hour < 24; ++hour) {
            for (TwinFeed* feed : grid) feed->taken[hour] = 0;
            short_[hour] = meetHour(asked[hour], hour, grid);
        }
    }

    const PlanResults& results_;
    const Plan& plan_;
    const Site& site_;
    std::vector<const SupplyContract*> contracts_;
    std::vector<const PowerSource*> sources_;
};

void addDay(EnergyRow& row, const TwinDay& day, const Site& site) {
    row[E::itDrawn] += day.it * 24;
    row[E::facilityDrawn] += day.facility * 24;
    row[E::curtailed] += day.curtailed;
    row[E::used] += day.facility * 24 - day.curtailed;
    row[E::charged] += day.charged;
    row[E::discharged] += day.discharged;
    row[E::storageLosses] += day.charged - day.discharged;
    row[E::unserved] += day.unserved;
    row[E::meteredPeak] = std::max(row[E::meteredPeak], day.nominal - day.onSite);
    for (const TwinFeed& feed : day.feeds) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const double taken = feed.taken[hour];
            if (feed.source->kind == Kind::gridInterconnect) {
                row[E::bought] += taken;
                row[E::gridCarbon] += taken * twinStep(site.gridCarbon, day.day, true) / 1000;
            } else {
                const double made = isWeather(*feed.source) ? feed.offered[hour] : taken;
                const double ofGas = isGas(*feed.source) ? feed.source->heatRate.value_or(0) / 1000 * 53.06 : 0;
                row[E::generated] += made;
                row[E::spilled] += made - taken;
                row[E::sourceCarbon] += made * feed.source->emissions.value_or(ofGas) / 1000;
            }
            if (!feed.priced) row[E::unpriced] += taken;
            row[E::fuel] += taken * feed.mmbtu * feed.fuelPrice;
        }
    }
}

/// Operation and maintenance of what no PPA or service has taken over.
void addUpkeep(EnergyRow& row, const TwinDay& day, const Plan& plan) {
    for (const auto& [id, supply] : day.supply) {
        const PowerSource& source = *plan.powerSources.find(id);
        const double factor = twinFactor(source.costEscalator, source.pricesAsOf.value_or(plan.firstDay()), day.day);
        double own = 1;
        const double base = twinBase(source, supply, plan.settings.acceptsInterruptible);
        for (const TwinFeed& feed : day.feeds) {
            if (feed.source != &source) continue;
            if (feed.taker) {
                own -= feed.megawatts / base;
                continue;
            }
            if (source.kind == Kind::gridInterconnect) continue;
            for (const double taken : feed.taken) {
                row[E::variableCost] += taken * source.variableCost.value_or(EnergyPrice{}).value() * factor;
            }
        }
        row[E::fixedCost] +=
            supply.rated.megawatts() * 1000 * own * source.fixedCost.value_or(0) / daysInYearOf(day.day) * factor;
    }
}

}  // namespace

std::vector<EnergyRow> energyTwinOf(const PlanResults& results, SiteId site) {
    const Plan& plan = results.plan();
    std::vector<EnergyRow> rows(static_cast<std::size_t>(plan.settings.months));
    std::vector<TwinDay> all;
    Days days(results, site);
    for (Day day = plan.firstDay(); day <= plan.lastDay(); day += std::chrono::days{1}) {
        all.push_back(days.of(day));
        EnergyRow& row = rows[static_cast<std::size_t>(monthsBetween(plan.settings.firstMonth, monthOf(day)))];
        addDay(row, all.back(), *plan.sites.find(site));
        addUpkeep(row, all.back(), plan);
    }
    addTwinBills(rows, plan, site, all);
    for (EnergyRow& row : rows) {
        row[E::carbon] = row[E::gridCarbon] + row[E::sourceCarbon];
        for (int part = static_cast<int>(E::energyCost); part < static_cast<int>(E::cost); ++part) {
            row[E::cost] += row[static_cast<E>(part)];
        }
    }
    return rows;
}

}  // namespace wattscape::testing
