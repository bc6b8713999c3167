#pragma once

#include "ui/problems/issue_text.h"

#include <vector>

#include <QHash>

namespace wattscape::ui {

enum class IssueGrouping { none, site, cause };

/// How the planner wants to read the issues.
struct IssueView {
    IssueGrouping grouping = IssueGrouping::none;
    IssueColumn sortBy = IssueColumn::idleCost;
    bool descending = true;
    QString filter;  ///< words that each have to stand somewhere in the row

    bool operator==(const IssueView&) const = default;
};

/// An issue in its place in the list.
struct IssueRow {
    Issue issue;
    int number = -1;       ///< its place in PlanResults::issues(); -1 when it is ignored
    IgnoredIssueId entry;  ///< the entry that ignores it, or that once did
    QString remark;        ///< the reason of that entry, by whom and when

    bool isIgnored() const { return number < 0; }
    bool operator==(const IssueRow&) const = default;
};

/// Issues that stand together. Only what adds up over issues is totalled: the largest figures of different days do not.
struct IssueGroup {
    QString title;  ///< empty: its rows stand by themselves
    bool ignored = false;
    std::vector<IssueRow> rows;
    int hidden = 0;  ///< by the filter; the totals are without them
    std::int64_t rackDays = 0;
    Money idleCost;

    bool operator==(const IssueGroup&) const = default;
};

/// The issues of the results, filtered, grouped and sorted; those that are ignored in a group of their own at the end.
/// A group whose issues are all hidden stays, so that nothing is left out silently.
std::vector<IssueGroup> arranged(const PlanResults& results, const IssueView& view);

/// Puts the rows into the order that issues about the same had before; new ones come last. For the time of a drag.
void keepOrder(std::vector<IssueGroup>& groups, const std::vector<IssueGroup>& before);

/// Whether two rows speak of the same thing, whatever its figures are.
bool areAboutTheSame(const Issue& a, const Issue& b);

}  // namespace wattscape::ui
