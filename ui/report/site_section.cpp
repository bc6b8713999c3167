#include "core/model/choice.h"
#include "ui/format/format.h"
#include "ui/report/sections.h"

#include <set>

namespace wattscape::ui {

namespace {

QString statusOf(const Site& site) {
    if (!site.status) {
        return reportText("n/a");
    }
    switch (*site.status) {
        case SiteStatus::announced: return reportText("announced");
        case SiteStatus::underConstruction: return reportText("under construction");
        case SiteStatus::partlyOperational: return reportText("partly operational");
        case SiteStatus::operational: return reportText("operational");
        case SiteStatus::paused: return reportText("paused");
    }
    return {};
}

QString sourcesOf(const Plan& plan, SiteId site) {
    QStringList names;
    plan.powerSources.forEach([&](const PowerSource& source) {
        if (source.site == site) {
            names.append(nameIn(plan, source.id));
        }
    });
    return names.isEmpty() ? reportText("none") : names.join(QLatin1String(", "));
}

Day aYearOn(const ReportSubject& subject) {
    return std::min(subject.date + std::chrono::days{365}, subject.plan().lastDay());
}

}  // namespace

void writeSites(PageFlow& flow, const ReportSubject& subject) {
    const Plan& plan = subject.plan();
    const Day days[] = {subject.date, aYearOn(subject), plan.lastDay()};
    ReportTable table;
    table.columns = {{reportText("No."), 0.5},        {reportText("Site"), 2.2},   {reportText("Programme"), 1.4},
                     {reportText("Developer"), 1.5},  {reportText("Tenant"), 1.4}, {reportText("Status"), 1.4},
                     {reportText("Power sources"), 3}};
    for (const Day day : days) {
        table.columns.push_back({reportText("IT MW energised, %1").arg(formatDay(day)), 1.2, true});
    }
    table.empty = reportText("The plan has no site yet.");
    int number = 0;
    plan.sites.forEach([&](const Site& site) {
        QStringList row{QString::number(++number),    nameIn(plan, site.id),     nameIn(plan, site.programme),
                        nameIn(plan, site.developer), nameIn(plan, site.tenant), statusOf(site),
                        sourcesOf(plan, site.id)};
        for (const Day day : days) {
            row.append(formatMegawatts(subject.results.on({Scope::Kind::site, site.id}, Metric::energisedPower, day)));
        }
        table.rows.push_back(row);
    });
    flow.section(reportText("Sites"));
    flow.heading(reportText("Sites"));
    flow.table(table);
}

}  // namespace wattscape::ui
