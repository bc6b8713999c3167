#include "core/catalogue/catalogue.h"
#include "core/evaluate/evaluate.h"
#include "core/samples/samples.h"
#include "tests/bench/fleet.h"

#include <benchmark/benchmark.h>

using namespace wattscape;

namespace {

PlanPointer largeFleet() {
    static const PlanPointer plan = std::make_shared<const Plan>(fleet(1000, 10, 5, 240));
    return plan;
}

/// One rollout of the fleet a day later with each call.
PlanPointer moved(const PlanPointer& plan) {
    const RolloutId id = plan->rollouts.values()[plan->rollouts.size() / 2]->id;
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
BENCHMARK(evaluateFromNothing)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

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

/// The larger sample, with a year-round sun, a battery and a tariff at each site.
PlanPointer pricedSample() {
    Plan plan = stargateAndPeersSample(readCatalogue(WATTSCAPE_RESOURCES "/catalogue").value()).value();
    for (const auto& site : plan.sites.values()) addSunAndTariff(plan, site->id);
    return std::make_shared<const Plan>(std::move(plan));
}

void energyFromNothing(benchmark::State& state) {
    const PlanPointer plan = pricedSample();
    for (auto _ : state) {
        state.PauseTiming();
        const PlanResults results = evaluate(plan).value();
        state.ResumeTiming();
        benchmark::DoNotOptimize(results.energy({}));
    }
}
BENCHMARK(energyFromNothing)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void energyAfterOneEdit(benchmark::State& state) {
    PlanPointer plan = pricedSample();
    PlanResults results = evaluate(plan).value();
    benchmark::DoNotOptimize(results.energy({}));
    for (auto _ : state) {
        state.PauseTiming();
        plan = moved(plan);
        state.ResumeTiming();
        results = evaluate(plan, &results).value();
        benchmark::DoNotOptimize(results.energy({}));
    }
}
BENCHMARK(energyAfterOneEdit)->Unit(benchmark::kMillisecond)->UseRealTime();

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
