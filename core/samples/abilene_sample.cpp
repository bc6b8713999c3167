#include "core/catalogue/catalogue_edits.h"
#include "core/model/edits/date_edits.h"
#include "core/samples/campus_drawing.h"
#include "core/samples/sample_plan.h"
#include "core/samples/sample_rows.h"
#include "core/samples/sample_ventures.h"
#include "core/samples/samples.h"

#include <vector>

#include <fmt/format.h>

namespace wattscape {
namespace {

constexpr Day gasAndFirstGrid = dayOf(2025, 9, 1);
constexpr Day secondSubstation = dayOf(2026, 7, 1);
constexpr double yearlyRise = 0.025;

constexpr std::string_view planNotes =
    "One campus, from the first substation to a second generation of racks. Dates, PUE and halls are assumptions that make a "
    "story; figures with a source mark come from the catalogue. Two shortages are left in the plan on purpose: the first until "
    "the second substation, the second to the plan's end, which is that of the campus' lease. No refresh of the racks is "
    "planned: "
    "they run beyond their service life.";

/// The plan under construction and what later steps refer to.
struct Abilene {
    const Catalogue& catalogue;
    PlanBuilder builder;
    SiteId site{};
    std::vector<HallId> halls{};
    TrancheId secondGrid{};
    RolloutId blackwell{};
    RolloutId rubin{};
    MilestoneId allGrid{};
};

const ContractRow* contractNamed(Abilene& sample, std::string_view id) {
    return rowNamed(sample.builder, sample.catalogue.contracts, id);
}

SourceId sourceOf(Abilene& sample, const ContractRow* row) {
    return sourceOf(sample.builder, row);
}

void addCampus(Abilene& sample) {
    const SiteRow* row = rowNamed(sample.builder, sample.catalogue.sites, "abilene");
    sample.site = row ? sample.builder.take(addCampusFromCatalogue(sample.builder.plan(), *row)) : SiteId{};
    if (sample.builder.failed()) {
        return;
    }
    Site site = *sample.builder.plan().sites.find(sample.site);
    site.name = "Abilene";
    std::erase_if(site.sources, [](const FieldSource& mark) { return mark.field == "name"; });
    site.designPue = 1.3;
    site.substationLimit = Power::fromMegawatts(1200);
    site.boundary = outlineOf({.width = 2400, .depth = 1900}, site.location);
    const ContractRow* carbon = contractNamed(sample, "egrid-erct");
    site.gridCarbon = {{dayOf(2022, 1, 1), carbon ? carbon->carbon.value_or(0) : 0}};
    mark(site, "grid_carbon_kg_per_mwh", sourceOf(sample, carbon));
    site.notes += "\nAssumed: PUE 1.30, a limit of 1,200 MW for both substations together, the boundary.";
    sample.builder.take(replace(sample.builder.plan(), std::move(site)));
}

void addHalls(Abilene& sample) {
    if (sample.builder.failed()) {
        return;
    }
    const LonLat centre = sample.builder.plan().sites.find(sample.site)->location;
    for (int i = 0; i < 8; ++i) {
        const int column = i % 4;
        const int row = i / 4;
        Hall hall;
        hall.site = sample.site;
        hall.name = fmt::format("Building {}", i + 1);
        hall.order = i + 1;
        hall.itCapacity = Power::fromMegawatts(140);
        hall.rackPositions = 800;
        hall.cooling = HallCooling::liquid;
        hall.constructionStart = i < 2 ? dayOf(2024, 6, 1) : dayOf(2024, 11, 1);
        hall.readyOn = gasAndFirstGrid;
        hall.footprint =
            outlineOf({.east = 520.0 * (column - 1.5), .north = row == 0 ? 330.0 : -330.0, .width = 380, .depth = 260}, centre);
        takeShellCost(sample.builder, sample.catalogue, hall, i);
        hall.notes = "Assumption, but for the cost: an even share of what its phase of the campus costs.";
        sample.halls.push_back(sample.builder.add(std::move(hall)));
    }
}

TrancheId addGridStep(Abilene& sample, PowerSourceId grid, std::string_view contract, Day from, std::string name) {
    const ContractRow* row = contractNamed(sample, contract);
    Tranche tranche;
    tranche.powerSource = grid;
    tranche.name = std::move(name);
    tranche.power = row ? row->capacity : std::nullopt;
    tranche.firstDay = from;
    tranche.notes = "Assumption: the first day.";
    mark(tranche, "power_mw", sourceOf(sample, row));
    return sample.builder.add(std::move(tranche));
}

void addGrid(Abilene& sample) {
    PowerSource grid;
    grid.site = sample.site;
    grid.name = "ERCOT interconnect";
    const PowerSourceId id = sample.builder.add(std::move(grid));
    addGridStep(sample, id, "abilene-sub-1", gasAndFirstGrid, "138 kV substation");
    sample.secondGrid = addGridStep(sample, id, "abilene-sub-2", secondSubstation, "345 kV substation");
}

void addTurbines(Abilene& sample, std::string name, double megawatts) {
    PowerSource turbines;
    turbines.site = sample.site;
    turbines.name = name;
    turbines.kind = PowerSourceKind::gasTurbine;
    turbines.reserveUnits = 1;
    const ContractRow* carbon = contractNamed(sample, "gas-sc-carbon");
    turbines.emissions = carbon ? carbon->carbon : std::nullopt;
    mark(turbines, "emissions_kg_per_mwh", sourceOf(sample, carbon));
    turbines.heatRate = 9400;
    turbines.availability = 0.96;
    turbines.variableCost = EnergyPrice{5};
    turbines.fixedCost = 20;
    turbines.pricesAsOf = gasAndFirstGrid;
    turbines.costEscalator = yearlyRise;
    turbines.notes =
        "Assumptions: one unit in reserve; the heat rate that the catalogue's emissions are worked out with; availability and "
        "the "
        "costs of operation and maintenance.";
    const PowerSourceId id = sample.builder.add(std::move(turbines));
    Tranche tranche;
    tranche.powerSource = id;
    tranche.name = fmt::format("5 x {}", name);
    tranche.units = 5;
    tranche.unitPower = Power::fromMegawatts(megawatts);
    tranche.firstDay = gasAndFirstGrid;
    const SourceId permit = sourceOf(sample, contractNamed(sample, "abilene-gas"));
    mark(tranche, "units", permit);
    mark(tranche, "unit_mw", permit);
    sample.builder.add(std::move(tranche));
}

void addContracts(Abilene& sample) {
    const ContractRow* price = contractNamed(sample, "eia-tx");
    SupplyContract tariff;
    tariff.site = sample.site;
    tariff.name = "Texas industrial price";
    tariff.start = gasAndFirstGrid;
    tariff.energyPrice = price ? price->energyPrice : std::nullopt;
    mark(tariff, "energy_price_usd_per_mwh", sourceOf(sample, price));
    tariff.pricesAsOf = price ? price->asOf : std::nullopt;
    tariff.escalator = yearlyRise;
    tariff.notes =
        "Average all-in price of the state, demand charges included, hence no demand charge beside it; the campus' own tariff "
        "is "
        "not published. Assumption: the escalator.";
    sample.builder.add(std::move(tariff));
    SupplyContract fuel;
    fuel.kind = SupplyContractKind::fuelSupply;
    fuel.site = sample.site;
    fuel.name = "Pipeline gas";
    fuel.start = gasAndFirstGrid;
    fuel.fuelPrice = 3;
    fuel.escalator = yearlyRise;
    fuel.notes = "Assumption: there is such a contract for all turbines; its price is not published.";
    sample.builder.add(std::move(fuel));
}

RolloutId addWave(Abilene& sample, std::string_view hardware, Rollout rollout) {
    const HardwareRow* row = rowNamed(sample.builder, sample.catalogue.hardware, hardware);
    rollout.hardware = row ? sample.builder.take(addHardwareFromCatalogue(sample.builder.plan(), *row)) : HardwareId{};
    rollout.site = sample.site;
    rollout.notes = "Assumption.";
    return sample.builder.add(std::move(rollout));
}

void addWaves(Abilene& sample) {
    Rollout blackwell;
    blackwell.name = "GB200";
    blackwell.firstRacksOn = dayOf(2025, 10, 1);
    blackwell.racks = 3200;
    blackwell.racksPerWeek = 100;
    blackwell.commissioningDays = 21;
    sample.blackwell = addWave(sample, "nv-gb200-nvl72", std::move(blackwell));
    Rollout rubin;
    rubin.name = "Vera Rubin";
    rubin.firstRacksOn = dayOf(2026, 10, 5);
    rubin.racks = 2400;
    rubin.racksPerWeek = 60;
    rubin.commissioningDays = 28;
    sample.rubin = addWave(sample, "nv-vr-nvl72", std::move(rubin));
}

MilestoneId addMilestone(Abilene& sample, std::string name, EntityId after, DependencyKind kind) {
    Milestone milestone;
    milestone.site = sample.site;
    milestone.name = std::move(name);
    const MilestoneId id = sample.builder.add(std::move(milestone));
    sample.builder.take(addDependency(sample.builder.plan(), after, id, kind, 0));
    return id;
}

/// Dependencies the dates already keep: they push nothing, until somebody drags what they hang on.
void addSchedule(Abilene& sample) {
    if (sample.builder.failed()) {
        return;
    }
    const auto finishBefore = [&](EntityId before, EntityId after) {
        sample.builder.take(addDependency(sample.builder.plan(), before, after, DependencyKind::finishToStart, 0));
    };
    finishBefore(sample.halls.front(), sample.blackwell);
    finishBefore(sample.secondGrid, sample.rubin);
    finishBefore(sample.halls.back(), sample.rubin);
    sample.allGrid = addMilestone(sample, "1,200 MW of grid", sample.secondGrid, DependencyKind::finishToFinish);
    addMilestone(sample, "GB200 complete", sample.blackwell, DependencyKind::finishToFinish);
    addMilestone(sample, "Campus complete", sample.rubin, DependencyKind::finishToFinish);
}

}  // namespace

Result<Plan> abileneSample(const Catalogue& catalogue) {
    using std::chrono::year;
    Abilene sample{catalogue, PlanBuilder(emptySample("Abilene", year{2025} / 9, year{2029} / 12, std::string(planNotes)))};
    addCampus(sample);
    addHalls(sample);
    addGrid(sample);
    addTurbines(sample, "Titan 350", 38);
    addTurbines(sample, "LM2500", 34.1);
    addContracts(sample);
    addWaves(sample);
    addSchedule(sample);
    addAbileneVentures(sample.builder, catalogue, sample.site, sample.allGrid);
    return std::move(sample.builder).finish();
}

}  // namespace wattscape
