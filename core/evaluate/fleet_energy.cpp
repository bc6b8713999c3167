#include "core/evaluate/fleet_energy.h"

#include <algorithm>

namespace wattscape {
namespace {

/// Of one rack, by the timeline's hardware.
std::vector<Power> nominalOf(const SiteResults& site) {
    std::vector<Power> nominal;
    for (const HardwareId hardware : site.timeline.hardware) {
        nominal.push_back(std::ranges::find(site.weights, hardware, &RackWeights::hardware)->nominal);
    }
    return nominal;
}

template <class E>
std::vector<const E*> bare(const std::vector<std::shared_ptr<const E>>& shared) {
    std::vector<const E*> pointers;
    for (const auto& entity : shared) pointers.push_back(entity.get());
    return pointers;
}

/// The inputs point at what lives as long as the call.
template <class Answer>
Answer withInputs(const SiteResults& site, const PlanSettings& settings, Answer (*ask)(const EnergyInputs&)) {
    const std::vector<DrawStep> draw = drawOf(site);
    const auto sources = bare(site.inputs.sources);
    const auto contracts = bare(site.inputs.contracts);
    return ask({.site = *site.inputs.site,
                .draw = draw,
                .sources = sources,
                .supply = site.power.sources,
                .contracts = contracts,
                .firstMonth = settings.firstMonth,
                .months = settings.months,
                .acceptsInterruptible = settings.acceptsInterruptible});
}

}  // namespace

std::vector<DrawStep> drawOf(const SiteResults& site) {
    const std::vector<Power> nominal = nominalOf(site);
    std::vector<DrawStep> steps;
    for (std::size_t row = 0; row < site.timeline.rows.size(); ++row) {
        const Totals& totals = site.timeline.rows[row];
        const auto counts = site.timeline.countsOf(row);
        Power racks;
        for (std::size_t h = 0; h < nominal.size(); ++h) racks += nominal[h] * counts[h].energised;
        const Day from = site.timeline.days[row];
        const DrawStep step{from, totals.itDrawn, totals.facilityDrawn, racks * monthlyPueOf(*site.inputs.site, from)};
        const bool same = !steps.empty() && steps.back() == DrawStep{steps.back().from, step.it, step.facility, step.nominal};
        if (!same) steps.push_back(step);
    }
    return steps;
}

SiteEnergy siteEnergyOf(const SiteResults& site, const PlanSettings& settings) {
    return withInputs(site, settings, energyOf);
}

std::vector<UnservedRun> unservedAt(const SiteResults& site, const PlanSettings& settings) {
    return withInputs(site, settings, unservedOf);
}

}  // namespace wattscape
