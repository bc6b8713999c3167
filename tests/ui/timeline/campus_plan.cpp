#include "tests/ui/timeline/campus_plan.h"

namespace wattscape::ui::testing {
namespace {

using namespace std::chrono;

template <class E>
Id<E> put(Plan& plan, const std::string& name, E entity) {
    entity.id = Id<E>{++plan.lastId};
    entity.name = name;
    plan.table<E>() = plan.table<E>().with(entity);
    return entity.id;
}

Tranche tranche(PowerSourceId source, double megawatts, Day from) {
    Tranche result;
    result.powerSource = source;
    result.power = Power::fromMegawatts(megawatts);
    result.firstDay = from;
    return result;
}

Hall hall(SiteId site, Day readyOn, std::int64_t order) {
    Hall result;
    result.site = site;
    result.itCapacity = Power::fromMegawatts(560);
    result.readyOn = readyOn;
    result.order = order;
    return result;
}

Rollout rollout(SiteId site, HardwareId hardware, Day from, std::int64_t racks, std::int64_t perWeek) {
    Rollout result;
    result.site = site;
    result.hardware = hardware;
    result.firstRacksOn = from;
    result.racks = racks;
    result.racksPerWeek = perWeek;
    result.commissioningDays = 21;
    return result;
}

}  // namespace

CampusPlan::CampusPlan() {
    plan.settings.name = "Campus";
    plan.settings.firstMonth = year{2025} / 9;
    plan.settings.months = 52;
    stargate = put(plan, "Stargate", Programme{});
    Site site;
    site.programme = stargate;
    site.location = {-99.73, 32.45};
    abilene = put(plan, "Abilene", site);
    site.programme = {};
    elsewhere = put(plan, "Elsewhere", site);
    PowerSource source;
    source.site = abilene;
    source.kind = PowerSourceKind::gasTurbine;
    gas = put(plan, "Gas", source);
    firstTranche = put(plan, "Phase 1", tranche(gas, 360, year{2025} / 9 / 1));
    secondTranche = put(plan, "Phase 2", tranche(gas, 840, year{2026} / 7 / 1));
    hallOne = put(plan, "Hall 1", hall(abilene, year{2026} / 3 / 1, 2));
    hallTwo = put(plan, "Hall 2", hall(abilene, year{2025} / 9 / 1, 1));
    Hardware hardware;
    hardware.packagesPerRack = 72;
    hardware.maximumRackPower = Power::fromKilowatts(132);
    gb200 = put(plan, "GB200 NVL72", hardware);
    later = put(plan, "Later", rollout(abilene, gb200, year{2026} / 10 / 5, 240, 60));
    wave = put(plan, "GB200 wave", rollout(abilene, gb200, year{2025} / 10 / 1, 3200, 100));
    Milestone milestone;
    milestone.site = abilene;
    milestone.date = year{2026} / 7 / 1;
    siteReady = put(plan, "Site ready", milestone);
    milestone.site = {};
    milestone.date = year{2029} / 1 / 1;
    planDone = put(plan, "Done", milestone);
    Dependency dependency;
    dependency.predecessor = hallOne;
    dependency.successor = later;
    hallBeforeLater = put(plan, "", dependency);
}

}  // namespace wattscape::ui::testing
