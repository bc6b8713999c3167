#include "ui/format/format.h"
#include "ui/report/sections.h"

namespace wattscape::ui {

namespace {

QString orDash(double value, QString (*format)(double)) {
    return value > 0 ? format(value) : QStringLiteral("–");
}

QString endOf(const Issue& issue) {
    return issue.toPlanEnd ? reportText("%1, the plan's end").arg(formatDay(issue.to)) : formatDay(issue.to);
}

QStringList rowOf(const Plan& plan, const Issue& issue) {
    return {issue.severity == Severity::warning ? reportText("warning") : reportText("note"),
            issue.site ? nameIn(plan, issue.site) : reportText("whole plan"),
            translated(issue.what),
            formatDay(issue.from),
            endOf(issue),
            orDash(static_cast<double>(issue.racks), formatCount),
            orDash(issue.power.megawatts(), formatMegawatts),
            orDash(static_cast<double>(issue.rackDays), formatCount),
            orDash(issue.idleCapital.value(), formatMoneyExact),
            orDash(issue.idleCost.value(), formatMoneyExact)};
}

}  // namespace

void writeIssues(PageFlow& flow, const ReportSubject& subject) {
    ReportTable table;
    table.columns = {{reportText("Severity"), 0.8},
                     {reportText("Where"), 1.3},
                     {reportText("What"), 3.4},
                     {reportText("From"), 1},
                     {reportText("To"), 1.2},
                     {reportText("Racks dark at most"), 0.8, true},
                     {reportText("IT MW short at most"), 0.9, true},
                     {reportText("Rack-days dark"), 0.9, true},
                     {reportText("Idle capital at most"), 1.4, true},
                     {reportText("Idle cost"), 1.2, true}};
    table.empty = reportText("Nothing is wrong that we know of. Rules checked: %1.")
                      .arg(formatCount(static_cast<double>(subject.results.rulesChecked())));
    for (const Issue& issue : subject.results.issues()) {
        table.rows.push_back(rowOf(subject.plan(), issue));
    }
    flow.section(reportText("Issues"));
    flow.heading(reportText("Issues, most expensive first"));
    flow.table(table);
    if (!table.rows.empty()) {
        flow.paragraph(reportText("Idle cost is idle capital x the plan's discount rate / 365, summed over its days."),
                       ReportStyle::Text::small, true);
    }
}

}  // namespace wattscape::ui
