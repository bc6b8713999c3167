#include "tests/core/model/sample_fleet.h"

#include "core/model/edits/entity_edits.h"
#include "tests/testing.h"

namespace wattscape::testing {
namespace {

/// Adds to the fleet's plan and gives the id.
template <class E>
Id<E> put(SampleFleet& fleet, E entity) {
    Added<E> added = must(add(fleet.plan, std::move(entity)));
    fleet.plan = std::move(added.plan);
    return added.id;
}

template <class E>
E named(const char* name) {
    E entity;
    entity.name = name;
    return entity;
}

void addParties(SampleFleet& fleet) {
    fleet.source = put(fleet, named<Source>("Datasheet"));
    auto partner = named<Partner>("Lender");
    partner.roles = {PartnerRole::equity, PartnerRole::lender};
    fleet.partner = put(fleet, partner);
    auto programme = named<Programme>("Stargate");
    programme.partners = {fleet.partner};
    fleet.programme = put(fleet, programme);
}

void addSites(SampleFleet& fleet) {
    auto site = named<Site>("Campus");
    site.programme = fleet.programme;
    site.location = {-99.78, 32.5};
    site.developer = fleet.partner;
    site.designPue = 1.25;
    site.sources = {{"design_pue", fleet.source}};
    fleet.site = put(fleet, site);
    fleet.otherSite = put(fleet, named<Site>("Other campus"));
    auto hall = named<Hall>("H1");
    hall.site = fleet.site;
    hall.itCapacity = Power::fromMegawatts(140);
    hall.readyOn = day(2026, 1, 1);
    hall.constructionStart = day(2025, 1, 1);
    fleet.hall = put(fleet, hall);
    hall.name = "H2";
    hall.site = fleet.otherSite;
    fleet.otherHall = put(fleet, hall);
}

void addPower(SampleFleet& fleet) {
    auto source = named<PowerSource>("Grid");
    source.site = fleet.site;
    fleet.grid = put(fleet, source);
    source.name = "Gas";
    source.kind = PowerSourceKind::gasTurbine;
    fleet.gas = put(fleet, source);
    Tranche tranche;
    tranche.powerSource = fleet.grid;
    tranche.power = Power::fromMegawatts(200);
    tranche.firstDay = day(2025, 9, 1);
    fleet.gridTranche = put(fleet, tranche);
    tranche.powerSource = fleet.gas;
    tranche.power.reset();
    tranche.units = 5;
    tranche.unitPower = Power::fromMegawatts(38);
    fleet.gasTranche = put(fleet, tranche);
    auto contract = named<SupplyContract>("Tariff");
    contract.site = fleet.site;
    fleet.contract = put(fleet, contract);
}

void addRollouts(SampleFleet& fleet) {
    auto hardware = named<Hardware>("GB200");
    hardware.maximumRackPower = Power::fromKilowatts(132);
    fleet.hardware = put(fleet, hardware);
    auto rollout = named<Rollout>("Wave 1");
    rollout.hardware = fleet.hardware;
    rollout.site = fleet.site;
    rollout.hall = fleet.hall;
    rollout.firstRacksOn = day(2026, 1, 5);
    rollout.racks = 30;
    rollout.racksPerWeek = 10;
    rollout.commissioningDays = 14;
    fleet.rollout = put(fleet, rollout);
    rollout.name = "Wave 2";
    rollout.replaces = fleet.rollout;
    rollout.firstRacksOn = day(2028, 1, 3);
    fleet.refresh = put(fleet, rollout);
}

void addSchedule(SampleFleet& fleet) {
    auto milestone = named<Milestone>("Go live");
    milestone.site = fleet.site;
    fleet.milestone = put(fleet, milestone);
    Dependency dependency;
    dependency.predecessor = fleet.hall;
    dependency.successor = fleet.rollout;
    fleet.dependency = put(fleet, dependency);
}

}  // namespace

Day day(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(dayOfMonth);
}

SampleFleet sampleFleet() {
    SampleFleet fleet;
    fleet.plan.settings.name = "Fleet";
    fleet.plan.settings.firstMonth = std::chrono::year{2025} / 9;
    fleet.plan.settings.months = 52;
    addParties(fleet);
    addSites(fleet);
    addPower(fleet);
    addRollouts(fleet);
    addSchedule(fleet);
    return fleet;
}

}  // namespace wattscape::testing
