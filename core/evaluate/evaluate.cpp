#include "core/evaluate/evaluate.h"

#include "core/evaluate/plan_results_data.h"

#include <tbb/parallel_for.h>

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

Error cancelled() {
    return {ErrorCode::cancelled, message("The evaluation was cancelled")};
}

}  // namespace

Result<PlanResults> evaluate(PlanPointer plan, const PlanResults* previous, std::stop_token stop) {
    const PlanResultsData* earlier = usable(previous, *plan);
    PushedDates pushed = pushedDatesOf(*plan);
    std::vector<SiteInputs> inputs = inputsOf(*plan, pushed.shifts);
    std::vector<SitePointer> sites(inputs.size());
    tbb::parallel_for(std::size_t{0}, inputs.size(), [&](std::size_t s) {
        if (stop.stop_requested()) {
            return;
        }
        sites[s] = earlierResults(inputs[s], earlier);
        if (!sites[s]) {
            sites[s] = resultsOf(std::move(inputs[s]), plan->settings, plan->firstDay(), plan->lastDay());
        }
    });
    if (stop.stop_requested()) {
        return fail(cancelled());
    }
    auto data = std::make_shared<PlanResultsData>(std::move(plan), std::move(pushed), std::move(sites));
    if (earlier) {
        data->takeSumsFrom(*earlier);
    }
    return PlanResults(std::move(data));
}

}  // namespace wattscape
