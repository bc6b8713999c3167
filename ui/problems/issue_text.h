#pragma once

#include "core/evaluate/results.h"

#include <QString>
#include <QVariant>

namespace wattscape::ui {

/// What the list of issues says of each, in this order of columns.
enum class IssueColumn { severity, what, site, from, to, megawatts, racks, limit, rackDays, idleCapital, idleCost, fixes };
inline constexpr int issueColumnCount = 12;

QString headOf(IssueColumn column);
/// Figures stand on the right.
bool isFigure(IssueColumn column);

/// "warning" or "note", and the icon that goes with it.
QString severityText(Severity severity);
QString severityIcon(Severity severity);

/// Why, in two or three words: "site power used up", "not shipping yet". Issues with the same one share a group.
QString causeText(const Issue& issue);
/// The site's name; "whole plan" without one.
QString siteText(const Plan& plan, const Issue& issue);

/// A cell as text; a figure that an issue of its kind does not have is a dash. Empty for the fixes.
QString cellText(const Plan& plan, const Issue& issue, IssueColumn column);
/// What the column sorts by: the figure behind the text, the text itself where it is words.
QVariant sortKey(const Plan& plan, const Issue& issue, IssueColumn column);

}  // namespace wattscape::ui
