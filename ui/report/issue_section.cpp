#include "ui/format/format.h"
#include "ui/problems/issue_text.h"
#include "ui/report/sections.h"

#include <algorithm>

namespace wattscape::ui {

namespace {

constexpr std::size_t mostRows = 12;  ///< told one by one; the rest by cause, with what adds up

QString orDash(double value, QString (*format)(double)) {
    return value > 0 ? format(value) : QStringLiteral("–");
}

QString endOf(const Issue& issue) {
    return issue.toPlanEnd ? Report::tr("%1, the plan's end").arg(formatDay(issue.to)) : formatDay(issue.to);
}

QStringList rowOf(const Plan& plan, const Issue& issue) {
    return {severityText(issue.severity),
            siteText(plan, issue),
            translated(issue.what),
            formatDay(issue.from),
            endOf(issue),
            orDash(static_cast<double>(issue.racks), formatCount),
            orDash(issue.power.megawatts(), formatMegawatts),
            orDash(static_cast<double>(issue.rackDays), formatCount),
            orDash(issue.idleCapital.value(), formatMoneyExact),
            orDash(issue.idleCost.value(), formatMoneyExact)};
}

/// Issues of one cause that are not told one by one.
struct Rest {
    QString cause;
    Issue sum;  ///< first and last day, what adds up
    int count = 0;
};

std::vector<Rest> restOf(const std::vector<Issue>& issues) {
    std::vector<Rest> rests;
    for (std::size_t i = mostRows; i < issues.size(); ++i) {
        const Issue& issue = issues[i];
        const QString cause = causeText(issue);
        auto rest = std::find_if(rests.begin(), rests.end(), [&](const Rest& other) { return other.cause == cause; });
        if (rest == rests.end()) {
            rests.push_back({cause, issue, 1});
            continue;
        }
        ++rest->count;
        rest->sum.from = std::min(rest->sum.from, issue.from);
        rest->sum.to = std::max(rest->sum.to, issue.to);
        rest->sum.rackDays += issue.rackDays;
        rest->sum.idleCost += issue.idleCost;
    }
    return rests;
}

QStringList rowOf(const Rest& rest) {
    return {severityText(rest.sum.severity),
            Report::tr("%1 more").arg(formatCount(rest.count)),
            rest.cause,
            formatDay(rest.sum.from),
            formatDay(rest.sum.to),
            QStringLiteral("–"),
            QStringLiteral("–"),
            orDash(static_cast<double>(rest.sum.rackDays), formatCount),
            QStringLiteral("–"),
            orDash(rest.sum.idleCost.value(), formatMoneyExact)};
}

ReportTable issueTable(const PlanResults& results) {
    ReportTable table;
    table.columns = {{Report::tr("Severity"), 0.9},
                     {Report::tr("Where"), 2.4},
                     {Report::tr("What"), 3.6},
                     {Report::tr("From"), 1.25},
                     {Report::tr("To"), 1.25},
                     {Report::tr("Racks at most"), 0.8, true},
                     {Report::tr("IT MW at most"), 0.8, true},
                     {Report::tr("Rack-days dark"), 1, true},
                     {Report::tr("Idle capital at most"), 1.5, true},
                     {Report::tr("Idle cost"), 1.3, true}};
    table.empty = Report::tr("Nothing is wrong that we know of. Rules checked: %1.")
                      .arg(formatCount(static_cast<double>(results.rulesChecked())));
    const std::vector<Issue>& issues = results.issues();
    for (std::size_t i = 0; i < std::min(mostRows, issues.size()); ++i) {
        table.rows.push_back(rowOf(results.plan(), issues[i]));
    }
    for (const Rest& rest : restOf(issues)) {
        table.rows.push_back(rowOf(rest));
    }
    return table;
}

ReportTable ignoredTable(const PlanResults& results) {
    ReportTable table;
    table.columns = {{Report::tr("Where"), 1.8}, {Report::tr("What"), 4},       {Report::tr("Reason"), 4},
                     {Report::tr("By"), 1.4},    {Report::tr("Ignored on"), 1}, {Report::tr("Idle cost"), 1.2, true}};
    for (const AcceptedIssue& ignored : results.ignoredIssues()) {
        const IgnoredIssue& entry = *results.plan().ignoredIssues.find(ignored.entry);
        table.rows.push_back(
            {siteText(results.plan(), ignored.issue), translated(ignored.issue.what), QString::fromStdString(entry.reason),
             entry.by.empty() ? Report::tr("n/a") : QString::fromStdString(entry.by),
             entry.on ? formatDay(*entry.on) : Report::tr("n/a"), orDash(ignored.issue.idleCost.value(), formatMoneyExact)});
    }
    table.empty = Report::tr("None.");
    return table;
}

}  // namespace

void writeIssues(PageFlow& flow, const ReportSubject& subject) {
    constexpr double roomForAFew = 200;
    flow.section(Report::tr("Issues"), subject.results.issues().size() <= 4 ? roomForAFew : 1e9);
    flow.heading(Report::tr("Open issues, most expensive first"));
    flow.table(issueTable(subject.results));
    if (!subject.results.issues().empty()) {
        flow.paragraph(
            Report::tr("Idle cost is idle capital x the plan's discount rate / 365, summed over its days. Largest figures of "
                       "different days do not add up, and are not summed."),
            ReportStyle::Text::small, true);
    }
    flow.heading(Report::tr("Ignored issues and why"));
    flow.table(ignoredTable(subject.results));
}

}  // namespace wattscape::ui
