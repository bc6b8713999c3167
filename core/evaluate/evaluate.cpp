#include "core/evaluate/evaluate.h"

#include "core/base/parallel.h"
#include "core/evaluate/changed_inputs.h"
#include "core/evaluate/plan_results_data.h"

namespace wattscape {
namespace {

using SitePointer = std::shared_ptr<const SiteResults>;

/// The earlier results of a site, if they hold for these inputs as well.
SitePointer earlierResults(const SiteInputs& inputs, const PlanResultsData* previous) {
    const SiteResults* earlier = previous ? previous->siteOf(inputs.site->id) : nullptr;
    return earlier && earlier->inputs == inputs ? earlier->shared_from_this() : nullptr;
}

const PlanResultsData* usable(const PlanResults* previous, const Plan& plan) {
    const bool same = previous && sameForSites(previous->plan().settings, plan.settings);
    return same ? previous->data().get() : nullptr;
}

/// Computes every site whose place in `sites` is empty, unless asked to stop.
void computeMissing(std::vector<SitePointer>& sites, std::vector<SiteInputs>& inputs, const Plan& plan,
                    const std::stop_token& stop) {
    inParallel(sites.size(), [&](std::size_t s) {
        if (!sites[s] && !stop.stop_requested()) {
            sites[s] = resultsOf(std::move(inputs[s]), plan.settings, plan.firstDay(), plan.lastDay());
        }
    });
}

/// The earlier sites with those computed again in whose place something changed. Empty when that is not all that did.
std::optional<std::vector<SitePointer>> updatedSites(const PlanResultsData& earlier, const Plan& plan, const Shifts& shifts) {
    const auto inputsBefore = [&](SiteId id) {
        const SiteResults* site = earlier.siteOf(id);
        return site ? &site->inputs : nullptr;
    };
    auto changed = earlier.pushed().shifts == shifts ? changedInputs(earlier.plan(), plan, inputsBefore) : std::nullopt;
    if (!changed || changed->size() > 1) {
        return std::nullopt;
    }
    std::vector<SitePointer> sites = earlier.sites();
    for (SitePointer& site : sites) {
        const auto inputs = changed->find(site->inputs.site->id);
        if (inputs != changed->end()) {
            site = resultsOf(std::move(inputs->second), plan.settings, plan.firstDay(), plan.lastDay());
        }
    }
    return sites;
}

Error cancelled() {
    return {ErrorCode::cancelled, message("The evaluation was cancelled")};
}

}  // namespace

Result<PlanResults> evaluate(PlanPointer plan, const PlanResults* previous, const std::stop_token& stop) {
    const PlanResultsData* earlier = usable(previous, *plan);
    PushedDates pushed = pushedDatesOf(*plan);
    std::optional<std::vector<SitePointer>> sites;
    if (earlier) {
        sites = updatedSites(*earlier, *plan, pushed.shifts);
    }
    if (!sites) {
        std::vector<SiteInputs> inputs = inputsOf(*plan, pushed.shifts);
        sites.emplace();
        for (const SiteInputs& site : inputs) {
            sites->push_back(earlierResults(site, earlier));
        }
        computeMissing(*sites, inputs, *plan, stop);
    }
    if (stop.stop_requested()) {
        return fail(cancelled());
    }
    auto data = std::make_shared<PlanResultsData>(std::move(plan), std::move(pushed), *std::move(sites));
    if (earlier) {
        data->takeSumsFrom(*earlier);
    }
    return PlanResults(std::move(data));
}

}  // namespace wattscape
