#include "tests/ui/map/fleet_plan.h"

#include "core/geo/geodesy.h"

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

void supply(Plan& plan, SiteId site, double megawatts, Day from) {
    PowerSource source;
    source.site = site;
    const PowerSourceId id = put(plan, "Grid", source);
    Tranche tranche;
    tranche.powerSource = id;
    tranche.power = Power::fromMegawatts(megawatts);
    tranche.firstDay = from;
    put(plan, "", tranche);
}

HallId build(Plan& plan, SiteId site, int halls, double megawatts, Day ready) {
    HallId first;
    for (int i = 0; i < halls; ++i) {
        Hall hall;
        hall.site = site;
        hall.itCapacity = Power::fromMegawatts(megawatts);
        hall.readyOn = ready + days{60 * i};
        hall.constructionStart = ready - days{200};
        hall.order = i;
        const HallId id = put(plan, "Building " + std::to_string(i + 1), hall);
        if (i == 0) first = id;
    }
    return first;
}

void roll(Plan& plan, SiteId site, HardwareId hardware, std::int64_t racks, Day from) {
    Rollout rollout;
    rollout.site = site;
    rollout.hardware = hardware;
    rollout.racks = racks;
    rollout.racksPerWeek = 100;
    rollout.firstRacksOn = from;
    put(plan, "Wave", rollout);
}

struct Campus {
    const char* name;
    LonLat location;
    double megawatts;
    std::int64_t racks;
    bool stargate;
};

constexpr Campus campuses[] = {
    {"Stargate Abilene", {-99.784, 32.5}, 360, 3200, true},     {"Abilene expansion", {-99.784, 32.5}, 470, 0, false},
    {"Stargate Shackelford", {-99.53, 32.6}, 784, 2500, true},  {"Stargate Doña Ana", {-106.7, 31.87}, 1100, 3000, true},
    {"Stargate Milam", {-97.0, 30.7}, 600, 1200, true},         {"Stargate Saline", {-83.75, 42.15}, 1400, 4000, true},
    {"Stargate Lordstown", {-80.86, 41.16}, 300, 800, true},    {"Colossus Memphis", {-90.16, 35.06}, 350, 1500, false},
    {"Hyperion Louisiana", {-91.65, 32.5}, 2000, 6000, false},  {"Fairwater Wisconsin", {-87.9, 42.67}, 900, 3500, false},
    {"Rainier New Carlisle", {-86.5, 41.7}, 1100, 5000, false}, {"Fairwater Atlanta", {-84.6, 33.7}, 700, 2500, false},
};

}  // namespace

FleetPlan::FleetPlan() {
    plan = emptyPlan();
    stargate = put(plan, "Stargate", Programme{});
    peers = put(plan, "Peers", Programme{});
    Hardware hardware;
    hardware.packagesPerRack = 72;
    hardware.maximumRackPower = Power::fromKilowatts(132);
    const HardwareId gb200 = put(plan, "GB200 NVL72", hardware);
    for (const Campus& campus : campuses) {
        Site site;
        site.location = campus.location;
        site.programme = campus.stargate ? stargate : peers;
        if (!abilene) site.boundary = rectangleAround(site.location, 1600, 1900);
        if (!abilene) site.region = "TE";
        const bool isMemphis = std::string_view(campus.name) == "Colossus Memphis";
        if (isMemphis) site.region = "TN";
        const SiteId id = put(plan, campus.name, site);
        if (isMemphis) memphis = id;
        if (!abilene)
            abilene = id;
        else if (!neighbour)
            neighbour = id;
        supply(plan, id, campus.megawatts, year{2025} / 9 / 1);
        const HallId first = build(plan, id, 8, 140, year{2025} / 9 / 1);
        if (id == abilene) hall = first;
        if (campus.racks > 0) roll(plan, id, gb200, campus.racks, year{2025} / 10 / 1);
    }
}

Plan manySites(int count) {
    Plan plan = emptyPlan();
    for (int i = 0; i < count; ++i) {
        Site site;
        const auto spread = [](int n, int by) {
            return (static_cast<unsigned>(n) * 2654435761U >> 8) % static_cast<unsigned>(by);
        };
        site.location = {-124 + 56 * (spread(i, 9973) / 9973.0), 26 + 22 * (spread(i + 77777, 9967) / 9967.0)};
        const SiteId id = put(plan, "Site " + std::to_string(i + 1), site);
        supply(plan, id, 1 + i % 1000, year{2025} / 9 / 1);
    }
    return plan;
}

Plan emptyPlan() {
    Plan plan;
    plan.settings.name = "Fleet";
    plan.settings.firstMonth = year{2025} / 9;
    plan.settings.months = 52;
    return plan;
}

}  // namespace wattscape::ui::testing
