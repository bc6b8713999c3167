#pragma once

#include "core/remedy/remedy.h"

#include <cstdint>

namespace wattscape::detail {

/// Tries edits on a plan for what they do to one issue, and keeps those that help. Private to core/remedy.
class Trials {
public:
    Trials(const PlanResults& results, const Issue& issue, std::stop_token stop);

    const PlanResults& results() const { return results_; }
    const Plan& plan() const { return results_.plan(); }
    const Issue& issue() const { return issue_; }

    /// What the edit would do; empty when it is refused, changes nothing, or there is no more time.
    std::optional<RemedyEffect> effectOf(const PlanEdit& edit) const;
    bool solves(const PlanEdit& edit) const;

    /// Keeps the edit if the issue is gone with it, or less; tells whether it does.
    bool offer(Message name, PlanEdit edit);

    /// The number nearest to `near` with which the issue is gone: `near` itself fails, `far` is the last one allowed, and
    /// what holds for one holds for those beyond. Empty when `far` fails as well.
    std::optional<std::int64_t> nearestThatSolves(std::int64_t near, std::int64_t far,
                                                  const std::function<PlanEdit(std::int64_t)>& editFor) const;

    std::vector<Remedy> take() &&;

private:
    bool isLess(const RemedyEffect& effect) const;

    const PlanResults& results_;
    Issue issue_;
    std::stop_token stop_;
    std::vector<Remedy> remedies_;
};

/// A rollout's name as messages say it.
std::string nameOf(const Plan& plan, EntityId id);

}  // namespace wattscape::detail
