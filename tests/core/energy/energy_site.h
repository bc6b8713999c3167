#pragma once

#include "core/energy/site_energy.h"

#include "tests/core/evaluate/plan_building.h"

#include <list>

namespace wattscape::testing {

/// A site under construction by hand, with what its fleet draws given outright.
struct EnergySite {
    Site site;
    std::vector<DrawStep> draw;
    std::list<PowerSource> sources;  ///< by id
    std::vector<SourceSupply> supply;
    std::list<SupplyContract> contracts;  ///< by id
    Month firstMonth = std::chrono::year{2027} / 1;
    int months = 12;
    bool acceptsInterruptible = false;
    std::uint32_t lastId = 0;

    EnergySite() { site.id = SiteId{++lastId}; }

    Day firstDay() const { return firstDayOf(firstMonth); }

    void draws(Day from, double facility, double nominal) {
        draw.push_back(
            {from, Power::fromMegawatts(facility / 1.25), Power::fromMegawatts(facility), Power::fromMegawatts(nominal)});
    }
    void draws(double facility) { draws(firstDay(), facility, facility); }

    /// A source with so many megawatts, all of them firm unless the weather makes them.
    PowerSource& source(PowerSourceKind kind, double megawatts) {
        PowerSource& source = sources.emplace_back();
        source.id = PowerSourceId{++lastId};
        source.site = site.id;
        source.kind = kind;
        const bool firm = kind != PowerSourceKind::solar && kind != PowerSourceKind::wind && kind != PowerSourceKind::battery;
        const Power power = Power::fromMegawatts(megawatts);
        supply.push_back({source.id, {{earliestDay, {firm ? power : Power{}, {}, power}}}});
        return source;
    }
    SupplyContract& contract(SupplyContractKind kind) {
        SupplyContract& contract = contracts.emplace_back();
        contract.id = SupplyContractId{++lastId};
        contract.kind = kind;
        contract.site = site.id;
        return contract;
    }
    SupplyContract& tariff(double price) {
        SupplyContract& made = contract(SupplyContractKind::tariff);
        made.energyPrice = EnergyPrice{price};
        return made;
    }

    SiteEnergy energy() const { return ask(energyOf); }
    std::vector<UnservedRun> unserved() const { return ask(unservedOf); }

private:
    template <class Answer>
    Answer ask(Answer (*question)(const EnergyInputs&)) const {
        std::vector<const PowerSource*> sourceList;
        for (const PowerSource& each : sources) sourceList.push_back(&each);
        std::vector<const SupplyContract*> contractList;
        for (const SupplyContract& each : contracts) contractList.push_back(&each);
        return question({.site = site,
                         .draw = draw,
                         .sources = sourceList,
                         .supply = supply,
                         .contracts = contractList,
                         .firstMonth = firstMonth,
                         .months = months,
                         .acceptsInterruptible = acceptsInterruptible});
    }
};

}  // namespace wattscape::testing
