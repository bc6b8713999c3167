#include "core/energy/site_energy.h"

#include "core/energy/billing.h"
#include "core/energy/prices.h"
#include "core/energy/stretch_walk.h"

#include <algorithm>

namespace wattscape {
namespace {

/// What the sources give and cost, stretch by stretch.
class SourceBooks {
public:
    explicit SourceBooks(const EnergyInputs& inputs) : inputs_(inputs) {
        for (const PowerSource* source : inputs.sources) {
            books_.push_back({source->id, std::vector<EnergyRow>(static_cast<std::size_t>(inputs.months))});
        }
    }

    void add(const Stretch& stretch, const SupplyDay& supply, const AverageDay& day) {
        std::vector<double> ownShare(books_.size(), 1.0);
        for (std::size_t f = 0; f < supply.feeds.size(); ++f) {
            const Feed& feed = supply.feeds[f];
            if (feed.contract != Feed::own) ownShare[feed.source] -= feed.share;
            addFeed(stretch, feed, day.offered[f] * stretch.days, day.taken[f] * stretch.days);
        }
        for (std::size_t s = 0; s < books_.size(); ++s) {
            const PowerSource& source = *inputs_.sources[s];
            const double kilowatts = supply.supply[s].rated.kilowatts() * std::max(0.0, ownShare[s]);
            books_[s].months[stretch.month][EnergySeries::fixedCost] +=
                kilowatts * source.fixedCost.value_or(0) * stretch.shareOfYear * costEscalation(source, stretch.from);
        }
    }

    std::vector<SourceEnergy> take() { return std::move(books_); }

private:
    double costEscalation(const PowerSource& source, Day day) const {
        return escalation(source.costEscalator.value_or(0), source.pricesAsOf.value_or(firstDayOf(inputs_.firstMonth)), day);
    }

    void addFeed(const Stretch& stretch, const Feed& feed, double offered, double taken) {
        const PowerSource& source = *inputs_.sources[feed.source];
        EnergyRow& row = books_[feed.source].months[stretch.month];
        if (isGrid(source)) {
            row[EnergySeries::bought] += taken;
            row[EnergySeries::gridCarbon] += taken * heldOn(inputs_.site.gridCarbon, stretch.from) / 1000;
        } else {
            const double generated = followsWeather(source.kind) ? offered : taken;
            row[EnergySeries::generated] += generated;
            row[EnergySeries::spilled] += generated - taken;
            row[EnergySeries::sourceCarbon] += generated * emissionsOf(source) / 1000;
        }
        if (!feed.priced) row[EnergySeries::unpriced] += taken;
        row[EnergySeries::fuel] += taken * feed.fuelPerMwh * feed.fuelPrice;
        row[EnergySeries::variableCost] += taken * feed.variableCost;
    }

    const EnergyInputs& inputs_;
    std::vector<SourceEnergy> books_;
};

void addDraw(EnergyRow& row, const Stretch& stretch, const DrawStep& draw, const SupplyDay& supply, const AverageDay& day) {
    const double hours = stretch.days * 24;
    row[EnergySeries::itDrawn] += energyOf(draw.it, hours).value();
    row[EnergySeries::facilityDrawn] += energyOf(draw.facility, hours).value();
    row[EnergySeries::curtailed] += day.curtailed * stretch.days;
    row[EnergySeries::charged] += day.charged * stretch.days;
    row[EnergySeries::discharged] += day.discharged * stretch.days;
    row[EnergySeries::unserved] += day.unserved * stretch.days;
    const double onGrid = draw.nominal.megawatts() - supply.onSite;
    row[EnergySeries::meteredPeak] = std::max(row[EnergySeries::meteredPeak], onGrid);
}

void addUp(SiteEnergy& energy) {
    for (std::size_t month = 0; month < energy.months.size(); ++month) {
        EnergyRow& row = energy.months[month];
        for (const SourceEnergy& source : energy.sources) row += source.months[month];
        for (const ContractEnergy& contract : energy.contracts) row += contract.months[month];
        row[EnergySeries::used] = row[EnergySeries::facilityDrawn] - row[EnergySeries::curtailed];
        row[EnergySeries::storageLosses] = row[EnergySeries::charged] - row[EnergySeries::discharged];
        row[EnergySeries::carbon] = row[EnergySeries::gridCarbon] + row[EnergySeries::sourceCarbon];
        for (const EnergySeries part : costParts()) row[EnergySeries::cost] += row[part];
    }
}

}  // namespace

std::span<const BillTerm> billTerms() {
    static constexpr BillTerm terms[] = {
        {"contract_mwh", "Energy under the contract", "MWh", &Bill::energy},
        {"contract_fuel_mmbtu", "Fuel under the contract", "MMBtu", &Bill::fuel},
        {"escalated_months", "Share of the month in force x escalation", "", &Bill::months},
        {"escalated_days", "Days in force x escalation", "days", &Bill::days},
        {"meter_mw", "Meter, contract or not", "MW", &Bill::meter},
        {"metered_demand_mw", "Metered peak in force", "MW", &Bill::meteredPeak},
        {"minimum_demand_mw", "Minimum demand", "MW", &Bill::minimum},
        {"ratchet_demand_mw", "Ratchet demand", "MW", &Bill::ratchet},
        {"billed_demand_mw", "Billed demand", "MW", &Bill::billedDemand},
        {"billed_capacity_mw", "Billed capacity", "MW", &Bill::capacity},
        {"billed_coincident_mw", "Billed coincident peak", "MW", &Bill::coincident},
    };
    return terms;
}

SiteEnergy energyOf(const EnergyInputs& inputs) {
    SiteEnergy energy;
    energy.months.resize(static_cast<std::size_t>(inputs.months));
    SourceBooks sources(inputs);
    Billing billing(inputs);
    AverageDays days(inputs);
    walkStretches(inputs, [&](const Stretch& stretch, const DrawStep& draw, const SupplyDay& supply) {
        const AverageDay day = days.of(supply, draw.facility, stretch.from);
        addDraw(energy.months[stretch.month], stretch, draw, supply, day);
        sources.add(stretch, supply, day);
        billing.add(stretch, supply, day, draw.nominal);
    });
    energy.sources = sources.take();
    energy.contracts = billing.close();
    addUp(energy);
    return energy;
}

}  // namespace wattscape
