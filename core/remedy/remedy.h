#pragma once

#include "core/evaluate/results.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

/// What a planner could do about an issue. A remedy is an ordinary edit whose effect is known: it has been evaluated.
namespace wattscape {

using PlanEdit = std::function<Result<Plan>(const Plan&)>;

/// What an edit does to an issue and to the rest of the plan.
struct RemedyEffect {
    std::optional<Issue> rest;     ///< the largest part of the issue that is left; none when it is gone
    std::vector<Issue> conflicts;  ///< issues that are new or have grown, most expensive first

    bool solves() const { return !rest.has_value(); }
    bool operator==(const RemedyEffect&) const = default;
};

struct Remedy {
    Message name;   ///< what is done, with its figures: "Start GB200 on 2026-07-01, 56 days later"
    PlanEdit edit;  ///< of the plan whose results were looked at
    RemedyEffect effect;
};

/// What can be done about an issue of these results: edits that are valid and after which it is gone or smaller. Those that
/// solve it come first, of these the ones that bring no conflict; otherwise in a fixed order of kinds. Empty when nothing
/// is known, when the issue is not one of theirs, or when asked to stop.
///
/// Dates and amounts are found by evaluating and halving: "start on" a day with which the issue is gone and a day earlier it
/// is not, "racks a week" and "racks" likewise – the earliest day and the largest number wherever more always helps.
/// Deliveries are never put off beyond the plan's end. Of an issue about many, only the first few rollouts, tranches and
/// halls are tried.
std::vector<Remedy> remediesFor(const PlanResults& results, const Issue& issue, std::stop_token stop = {});

/// What is different about an issue after an edit. `before` are the results the issue is from.
RemedyEffect effectOn(const Issue& issue, const PlanResults& before, const PlanResults& after);

/// How much there is of an issue, so that two of the same thing can be compared: its highest MW times its days for a shortage,
/// rack-days for stranded racks, days times racks otherwise. Above zero.
double extentOf(const Issue& issue);

}  // namespace wattscape
