#pragma once

#include "core/evaluate/results.h"

#include <map>

/// The engine's brute-force twin: the same rules, written down plainly, day by day and rack by rack, sharing nothing with
/// the engine but what a plan is and the shape of its answers.
namespace wattscape::testing {

using DayValues = std::array<double, metricCount>;  ///< by Metric

struct Twin {
    std::map<Scope, std::vector<DayValues>> daily;   ///< of every scope the plan has, by day of the plan
    std::map<Scope, std::vector<Cause>> binding;     ///< plan, programmes, sites, halls
    std::map<EntityId, OwnDates> dates;              ///< of tasks, pushed
    std::map<EntityId, std::chrono::days> shifts;    ///< of tasks with dates of their own
    std::vector<Issue> issues;                       ///< without their sentences
    std::map<std::pair<SiteId, Cause>, Issue> open;  ///< runs of dark days that still go on
    std::map<RolloutId, Issue> aged;                 ///< racks beyond their service life
    std::map<std::pair<RolloutId, IssueKind>, Issue> early;
};
Twin twinOf(const Plan& plan);

/// The first difference between what the engine says and what the twin says; empty where they agree.
std::string disagreement(const Plan& plan, const PlanResults& results);

/// The site's limits on a day.
struct TwinLimits {
    Power firm;
    Power facility;
    Power it;
};
TwinLimits twinLimits(const Plan& plan, const Twin& dates, SiteId site, Day day);

/// Fills dates and shifts.
void addTwinDates(Twin& twin, const Plan& plan);

struct TwinRack {
    const Rollout* rollout = nullptr;
    const Hardware* hardware = nullptr;
    int batch = 0;
    int number = 0;  ///< within the rollout
    bool replacement = false;
    Day delivered{};
    Day ready{};
    std::optional<Day> retired;
    const Hall* hall = nullptr;
    bool energised = false;
    Cause cause = Cause::none;

    bool isOffOn(Day day) const { return retired && *retired <= day; }
    bool isReadyOn(Day day) const { return ready <= day && !isOffOn(day); }
};

/// Called for each day of the plan, in order, with all racks as they are on it.
void addTwinIssuesOf(Twin& twin, const Plan& plan, Day day, const std::vector<TwinRack>& racks);
void finishTwinIssues(Twin& twin, const Plan& plan, const std::vector<TwinRack>& racks);

}  // namespace wattscape::testing
