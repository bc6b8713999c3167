#include "tests/core/evaluate/abilene.h"

#include "tests/core/evaluate/plan_building.h"

namespace wattscape::testing {
namespace {

HardwareId putHardware(Plan& plan, std::string name, std::int64_t packages, double kilowatts, double price) {
    Hardware hardware;
    hardware.name = std::move(name);
    hardware.packagesPerRack = packages;
    hardware.maximumRackPower = Power::fromKilowatts(kilowatts);
    hardware.cooling = HardwareCooling::liquid;
    hardware.rackPrice = Money{price};
    return put(plan, hardware);
}

void putTranche(Plan& plan, PowerSourceId source, std::string_view from, double megawatts) {
    Tranche tranche;
    tranche.powerSource = source;
    tranche.power = Power::fromMegawatts(megawatts);
    tranche.firstDay = day(from);
    put(plan, tranche);
}

PowerSourceId putGas(Plan& plan, SiteId site, double unitMegawatts) {
    PowerSource source;
    source.site = site;
    source.kind = PowerSourceKind::gasTurbine;
    source.reserveUnits = 1;
    const PowerSourceId id = put(plan, source);
    Tranche tranche;
    tranche.powerSource = id;
    tranche.units = 5;
    tranche.unitPower = Power::fromMegawatts(unitMegawatts);
    tranche.firstDay = day("2025-09-01");
    put(plan, tranche);
    return id;
}

RolloutId putRollout(Plan& plan, SiteId site, HardwareId hardware, std::string_view from, std::int64_t racks,
                     std::int64_t weekly, std::int64_t commissioning) {
    Rollout rollout;
    rollout.site = site;
    rollout.hardware = hardware;
    rollout.firstRacksOn = day(from);
    rollout.racks = racks;
    rollout.racksPerWeek = weekly;
    rollout.commissioningDays = commissioning;
    return put(plan, rollout);
}

}  // namespace

Abilene abilene() {
    Abilene made;
    Plan& plan = made.plan;
    plan.settings.firstMonth = std::chrono::year{2025} / 9;
    plan.settings.months = 52;
    Site site;
    site.name = "Abilene";
    site.designPue = 1.30;
    site.substationLimit = Power::fromMegawatts(1200);
    made.site = put(plan, site);
    PowerSource grid;
    grid.site = made.site;
    made.grid = put(plan, grid);
    putTranche(plan, made.grid, "2025-09-01", 200);
    putTranche(plan, made.grid, "2026-07-01", 1000);
    made.gasOf38 = putGas(plan, made.site, 38);
    made.gasOf34 = putGas(plan, made.site, 34.1);
    for (int i = 1; i <= 8; ++i) {
        Hall hall;
        hall.name = "Building " + std::to_string(i);
        hall.site = made.site;
        hall.itCapacity = Power::fromMegawatts(140);
        hall.rackPositions = 800;
        hall.cooling = HallCooling::liquid;
        hall.readyOn = day("2025-09-01");
        hall.order = i;
        put(plan, hall);
    }
    const HardwareId gb200 = putHardware(plan, "GB200 NVL72", 72, 132, 3'100'000);
    const HardwareId rubin = putHardware(plan, "Vera Rubin NVL72", 72, 230, 7'000'000);
    made.gb200 = putRollout(plan, made.site, gb200, "2025-10-01", 3200, 100, 21);
    made.rubin = putRollout(plan, made.site, rubin, "2026-10-05", 2400, 60, 28);
    return made;
}

}  // namespace wattscape::testing
