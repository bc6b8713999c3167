#include "tests/bench/fleet.h"

#include <algorithm>

namespace wattscape {
namespace {

template <class E>
Id<E> put(Plan& plan, E entity) {
    entity.id = Id<E>{++plan.lastId};
    plan.table<E>() = plan.table<E>().with(entity);
    return entity.id;
}

}  // namespace

Plan fleet(int sites, int rollouts, int halls, int months) {
    Plan plan;
    plan.settings.firstMonth = std::chrono::year{2025} / 1;
    plan.settings.name = "Fleet";
    plan.settings.months = months;
    const Day first = plan.firstDay();
    std::vector<HardwareId> hardware;
    for (int generation = 0; generation < 6; ++generation) {
        Hardware made;
        made.name = "Generation " + std::to_string(generation);
        made.packagesPerRack = 72;
        made.computeFp8 = Compute{5.0 * (generation + 1)};
        made.rackPrice = Money{3e6 + 5e5 * generation};
        made.maximumRackPower = Power::fromKilowatts(120 + 40 * generation);
        made.firstVolume = first;
        hardware.push_back(put(plan, made));
    }
    for (int s = 0; s < sites; ++s) {
        Site site;
        site.name = "Site " + std::to_string(s);
        site.location = {-120.0 + (s * 37 % 500) * 0.1, 28.0 + (s * 53 % 180) * 0.1};
        const SiteId at = put(plan, site);
        for (int h = 0; h < halls; ++h) {
            Hall hall;
            hall.name = "Hall " + std::to_string(h + 1);
            hall.site = at;
            hall.order = h;
            hall.itCapacity = Power::fromMegawatts(400);
            hall.rackPositions = 1600;
            hall.readyOn = first + std::chrono::days{365 * h};
            put(plan, hall);
        }
        PowerSource grid;
        grid.name = "Grid";
        grid.site = at;
        const PowerSourceId interconnect = put(plan, grid);
        PowerSource gas = grid;
        gas.name = "Gas";
        gas.kind = PowerSourceKind::gasTurbine;
        gas.reserveUnits = 1;
        const PowerSourceId turbines = put(plan, gas);
        for (int t = 0; t < 3; ++t) {
            Tranche tranche;
            tranche.powerSource = interconnect;
            tranche.power = Power::fromMegawatts(s % 3 == 0 ? 500 : 1000);
            tranche.firstDay = first + std::chrono::days{1500 * t};
            put(plan, tranche);
        }
        Tranche units;
        units.powerSource = turbines;
        units.units = 6;
        units.unitPower = Power::fromMegawatts(38);
        units.firstDay = first;
        put(plan, units);
        for (int r = 0; r < rollouts; ++r) {
            Rollout rollout;
            rollout.name = "Wave " + std::to_string(r + 1);
            rollout.site = at;
            rollout.hardware = hardware[static_cast<std::size_t>((s + r) % 6)];
            rollout.firstRacksOn = first + std::chrono::days{700 * r + s % 90};
            rollout.racks = 800;
            rollout.racksPerWeek = 20;
            rollout.commissioningDays = 24;
            if (r % 5 == 4) rollout.priority = 1;
            if (r < 5) rollout.retireOn = rollout.firstRacksOn + std::chrono::days{2500};
            put(plan, rollout);
        }
    }
    return plan;
}

void addSunAndTariff(Plan& plan, SiteId site) {
    const auto add = [&](PowerSourceKind kind, auto&& fill) {
        PowerSource source;
        source.site = site;
        source.kind = kind;
        fill(source);
        Tranche tranche;
        tranche.powerSource = put(plan, source);
        tranche.power = Power::fromMegawatts(100);
        tranche.firstDay = plan.firstDay();
        put(plan, tranche);
    };
    add(PowerSourceKind::solar, [](PowerSource& sun) {
        sun.capacityFactor = 0.27;
        for (int hour = 0; hour < 24; ++hour) sun.generationShape.push_back(std::max(0, 36 - (hour - 12) * (hour - 12)));
    });
    add(PowerSourceKind::battery, [](PowerSource& battery) {
        battery.batteryEnergy = Energy{400};
        battery.roundTripEfficiency = 0.86;
    });
    SupplyContract tariff;
    tariff.site = site;
    tariff.energyPrice = EnergyPrice{60};
    tariff.demandCharge = DemandCharge{7};
    tariff.escalator = 0.02;
    put(plan, tariff);
}

}  // namespace wattscape
