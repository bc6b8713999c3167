#pragma once

#include "core/evaluate/results.h"
#include "core/model/edits/entity_edits.h"

/// Accepting an issue as it is, with a reason. What was accepted are the facts: kind, place, cause, days, racks and
/// megawatts. The same issue with other facts is open again.
namespace wattscape {

/// The task that an issue is about; empty for a site's shortage, stranded racks and missing power, which are about the
/// site, whoever is dark.
EntityId taskOf(const Plan& plan, const Issue& issue);

/// The entry of the plan that accepts the issue with exactly its facts; null when it is open.
const IgnoredIssue* acceptanceOf(const Plan& plan, const Issue& issue);

/// An entry that accepted the same thing on days that overlap, but with other facts: what the planner thought of it before
/// it changed. Null when there is none.
const IgnoredIssue* formerAcceptanceOf(const Plan& plan, const Issue& issue);

/// Accepts the issue. Takes the place of what was accepted before of the same thing. The reason must say something; `by`
/// may be empty. To take it back, remove the entry.
Result<Plan> ignoreIssue(const Plan& plan, const Issue& issue, std::string reason, std::string by, std::optional<Day> on);

}  // namespace wattscape
