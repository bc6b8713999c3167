#pragma once

#include "core/evaluate/site_results.h"

namespace wattscape {

/// What the planner should know about one site: shortages and stranded racks run by run, then what is unwise about its
/// rollouts and supply. In no particular order.
std::vector<Issue> siteIssuesOf(const SiteResults& site, const Deliveries& deliveries, const PlanSettings& settings,
                                Day lastDay);

/// Runs of days with racks that are ready and dark. A run of a shortage is one of days with demand above the site's IT
/// limit, and counts the racks that are dark for want of power; one of stranded racks is of days with racks dark for that
/// one other cause.
void addDarkRuns(std::vector<Issue>& issues, const SiteResults& site, const PlanSettings& settings, Day lastDay);

/// Rollouts delivered before any hall of theirs is ready or before their hardware ships, and racks that run on beyond its
/// service life (5 years when not said; counted from the day a rack is ready to its retirement, energised or not).
void addRolloutIssues(std::vector<Issue>& issues, const SiteResults& site, const Deliveries& deliveries, Day firstDay,
                      Day lastDay);

/// Runs of days on which the site's sources give less than its fleet would draw.
void addUnservedEnergy(std::vector<Issue>& issues, const SiteResults& site, const std::vector<UnservedRun>& runs, Day lastDay);

/// What lies outside the plan's months: halls, tranches and deliveries after its end, tranches and rollouts that ended
/// before it began, milestones on either side.
void addOutsideIssues(std::vector<Issue>& issues, const SiteResults& site, Day firstDay, Day lastDay);

/// Issues of the plan as a whole: milestones outside its months, tasks that dependencies push. A rollout pushed to the
/// day it retires or beyond is a warning: it comes to nothing.
std::vector<Issue> scheduleIssuesOf(const Plan& plan, const Schedule& schedule);

/// Most expensive idle cost first, then by site, kind, first day and entities.
bool comesBefore(const Issue& a, const Issue& b);

/// (rule, entity) pairs that the issues of a plan come from: of each site its supply, its shortage and its stranded
/// racks, and its energy; of each rollout its halls, its shipping and its service life; of each task its place in the plan's
/// months and its dependencies.
std::int64_t rulesCheckedIn(const Plan& plan);

}  // namespace wattscape
