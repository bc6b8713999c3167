#include "core/evaluate/evaluate.h"

#include <benchmark/benchmark.h>

using namespace wattscape;

namespace {

template <class E>
Id<E> put(Plan& plan, E entity) {
    entity.id = Id<E>{++plan.lastId};
    plan.table<E>() = plan.table<E>().with(entity.id, entity);
    return entity.id;
}

/// A fleet of sites that grow for twenty years: five halls each, an interconnect in three tranches and gas units, ten
/// rollouts of 800 racks at 20 a week (40 batches each), every other year, of which two compete by priority. Every third
/// site runs short of power.
Plan fleet(int sites, int rollouts, int halls, int months) {
    Plan plan;
    plan.settings.firstMonth = std::chrono::year{2025} / 1;
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
        const SiteId at = put(plan, site);
        for (int h = 0; h < halls; ++h) {
            Hall hall;
            hall.site = at;
            hall.order = h;
            hall.itCapacity = Power::fromMegawatts(400);
            hall.rackPositions = 1600;
            hall.readyOn = first + std::chrono::days{365 * h};
            put(plan, hall);
        }
        PowerSource grid;
        grid.site = at;
        const PowerSourceId interconnect = put(plan, grid);
        PowerSource gas = grid;
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

PlanPointer largeFleet() {
    static const PlanPointer plan = std::make_shared<const Plan>(fleet(1000, 10, 5, 240));
    return plan;
}

/// One rollout of the fleet a day later with each call.
PlanPointer moved(const PlanPointer& plan) {
    static const RolloutId id = plan->rollouts.values()[plan->rollouts.size() / 2]->id;
    Plan edited = *plan;
    Rollout rollout = *plan->rollouts.find(id);
    rollout.firstRacksOn += std::chrono::days{1};
    edited.rollouts = edited.rollouts.with(id, rollout);
    return std::make_shared<const Plan>(std::move(edited));
}

void readPlan(const PlanResults& results) {
    for (int m = 0; m < metricCount; ++m) {
        benchmark::DoNotOptimize(results.monthlyAverage({}, static_cast<Metric>(m)));
    }
}

void evaluateFromNothing(benchmark::State& state) {
    const PlanPointer plan = largeFleet();
    for (auto _ : state) {
        benchmark::DoNotOptimize(evaluate(plan).value());
    }
}
BENCHMARK(evaluateFromNothing)->Unit(benchmark::kMillisecond)->UseRealTime();

/// With every monthly series of the whole plan read and the issues listed.
void evaluateAndReadFromNothing(benchmark::State& state) {
    const PlanPointer plan = largeFleet();
    for (auto _ : state) {
        const PlanResults results = evaluate(plan).value();
        readPlan(results);
        benchmark::DoNotOptimize(results.issues().size());
    }
}
BENCHMARK(evaluateAndReadFromNothing)->Unit(benchmark::kMillisecond)->UseRealTime();

void evaluateAfterOneEdit(benchmark::State& state) {
    PlanPointer plan = largeFleet();
    PlanResults results = evaluate(plan).value();
    for (auto _ : state) {
        state.PauseTiming();
        plan = moved(plan);
        state.ResumeTiming();
        results = evaluate(plan, &results).value();
    }
}
BENCHMARK(evaluateAfterOneEdit)->Unit(benchmark::kMillisecond)->UseRealTime();

void evaluateAndReadAfterOneEdit(benchmark::State& state) {
    PlanPointer plan = largeFleet();
    PlanResults results = evaluate(plan).value();
    readPlan(results);
    for (auto _ : state) {
        state.PauseTiming();
        plan = moved(plan);
        state.ResumeTiming();
        results = evaluate(plan, &results).value();
        readPlan(results);
    }
}
BENCHMARK(evaluateAndReadAfterOneEdit)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What a map asks for in a frame: one metric of every site on a day.
void everySiteOnADay(benchmark::State& state) {
    const PlanPointer plan = largeFleet();
    const PlanResults results = evaluate(plan).value();
    const auto sites = plan->sites.values();
    for (auto _ : state) {
        for (const auto& site : sites) {
            benchmark::DoNotOptimize(
                results.on({Scope::Kind::site, site->id}, Metric::energisedPower, plan->firstDay() + std::chrono::days{3000}));
        }
    }
}
BENCHMARK(everySiteOnADay)->Unit(benchmark::kMicrosecond)->UseRealTime();

}  // namespace
