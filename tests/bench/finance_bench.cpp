#include "core/base/parallel.h"
#include "core/finance/venture_results.h"
#include "tests/bench/ventures.h"

#include <optional>

#include <benchmark/benchmark.h>

using namespace wattscape;
using namespace wattscape::finance;

namespace {

/// Every sheet, every line and every partner's returns of 200 ventures of six partners over twenty years.
void ventureFromNothing(benchmark::State& state) {
    const std::vector<VentureCase> ventures = manyVentures(200, 240, 6);
    for (auto _ : state) {
        std::vector<std::optional<VentureResults>> results(ventures.size());
        inParallel(ventures.size(), [&](std::size_t i) { results[i].emplace(workOut(ventures[i]).value()); });
        benchmark::DoNotOptimize(results);
    }
}
BENCHMARK(ventureFromNothing)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

}  // namespace
