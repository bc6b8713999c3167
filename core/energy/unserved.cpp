#include "core/energy/average_day.h"
#include "core/energy/stretch_walk.h"

namespace wattscape {
namespace {

constexpr double least = 1e-5;  ///< MW; below it limits were rounded to the watt

bool covers(const HourlyPower& offered, Power draw, const HourlyPower& shape) {
    for (std::size_t hour = 0; hour < shape.size(); ++hour) {
        if (draw.megawatts() * shape[hour] > offered[hour]) return false;
    }
    return true;
}

/// Runs of days go on over the ends of stretches and months.
void add(std::vector<UnservedRun>& runs, const Stretch& stretch, const AverageDay& day) {
    if (day.mostUnserved <= least) return;
    if (runs.empty() || runs.back().to + std::chrono::days{1} != stretch.from) runs.push_back({stretch.from, {}, 0, 0});
    runs.back().to = stretch.to - std::chrono::days{1};
    runs.back().energy += day.unserved * stretch.days;
    runs.back().most = std::max(runs.back().most, day.mostUnserved);
}

}  // namespace

std::vector<UnservedRun> unservedOf(const EnergyInputs& inputs) {
    std::vector<UnservedRun> runs;
    AverageDays days(inputs);
    const HourlyPower shape = shapeOf(inputs.site.loadShape);
    walkStretches(inputs, [&](const Stretch& stretch, const DrawStep& draw, const SupplyDay& supply) {
        if (!covers(supply.offered, draw.facility, shape)) add(runs, stretch, days.of(supply, draw.facility, stretch.from));
    });
    return runs;
}

}  // namespace wattscape
