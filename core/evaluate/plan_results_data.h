#pragma once

#include "core/evaluate/site_results.h"
#include "core/finance/venture_results.h"

#include <map>
#include <mutex>
#include <optional>

namespace wattscape {

/// The plan's issues, those it ignores apart.
struct JudgedIssues {
    std::vector<Issue> open;
    std::vector<AcceptedIssue> ignored;
};

/// What PlanResults share: each site's results, and what is summed up from them when first asked for.
class PlanResultsData {
public:
    PlanResultsData(PlanPointer plan, PushedDates pushed, std::vector<std::shared_ptr<const SiteResults>> sites);

    const Plan& plan() const { return *plan_; }
    Day firstDay() const { return firstDay_; }
    Day lastDay() const { return lastDay_; }
    const PushedDates& pushed() const { return pushed_; }
    const std::vector<std::shared_ptr<const SiteResults>>& sites() const { return sites_; }
    const SiteResults* siteOf(SiteId site) const;

    /// Of any scope; of nothing at all for unknown ones.
    std::shared_ptr<const Timeline> timelineOf(const Scope& scope) const;
    /// A row a month; computes the energy of the sites in the scope that nobody has asked for yet.
    std::shared_ptr<const std::vector<EnergyRow>> energyOf(const Scope& scope) const;
    const Schedule& schedule() const;
    const JudgedIssues& issues() const;

    /// A venture worked out, when it is first asked for; null for ids the plan does not have.
    std::shared_ptr<const finance::VentureResults> ventureOf(VentureId venture) const;

    /// Takes over the sums of earlier results over the same days, brought up to date where sites differ.
    void takeSumsFrom(const PlanResultsData& previous);

private:
    std::shared_ptr<const Timeline> makeTimeline(const Scope& scope) const;

    PlanPointer plan_;
    Day firstDay_;
    Day lastDay_;
    PushedDates pushed_;
    std::vector<std::shared_ptr<const SiteResults>> sites_;  ///< by id

    mutable std::mutex mutex_;
    mutable std::map<Scope, std::shared_ptr<const Timeline>> timelines_;
    mutable std::recursive_mutex venturesMutex_;  ///< a venture asks for those from which it buys
    mutable std::map<VentureId, std::shared_ptr<const finance::VentureResults>> ventures_;
    std::map<VentureId, std::shared_ptr<const finance::VentureResults>> earlierVentures_;  ///< of the plan before
    mutable std::map<Scope, std::shared_ptr<const std::vector<EnergyRow>>> energy_;
    mutable std::once_flag scheduleOnce_;
    mutable std::optional<Schedule> schedule_;
    mutable std::once_flag issuesOnce_;
    mutable JudgedIssues issues_;
};

}  // namespace wattscape
