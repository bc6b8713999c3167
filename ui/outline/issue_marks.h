#pragma once

#include "core/evaluate/results.h"

#include <unordered_map>

namespace wattscape::ui {

/// How many open issues a thing has, and whether one of them is more than a note.
struct IssueMark {
    int count = 0;
    bool warning = false;

    bool operator==(const IssueMark&) const = default;
};

using IssueMarks = std::unordered_map<EntityId, IssueMark>;

/// By entity: what an issue is about, the site where it is and the site's programme, each issue counted once for each.
IssueMarks issueMarks(const Plan& plan, const std::vector<Issue>& issues);

/// Empty for what has no issue.
IssueMark markOf(const IssueMarks& marks, EntityId id);

}  // namespace wattscape::ui
