#include "core/model/choice.h"
#include "core/model/steps.h"
#include "ui/charts/power_content.h"
#include "ui/format/format.h"
#include "ui/report/sections.h"

namespace wattscape::ui {

namespace {

constexpr double roomForAFew = 180;

QString statusOf(const Site& site) {
    if (!site.status) {
        return Report::tr("n/a");
    }
    switch (*site.status) {
        case SiteStatus::announced: return Report::tr("announced");
        case SiteStatus::underConstruction: return Report::tr("under construction");
        case SiteStatus::partlyOperational: return Report::tr("partly operational");
        case SiteStatus::operational: return Report::tr("operational");
        case SiteStatus::paused: return Report::tr("paused");
    }
    return {};
}

/// Firm megawatts by kind of source on the plan's last day: "Grid 1,200.0, Gas turbines 288.4".
QString sourcesOf(const ReportSubject& subject, SiteId site) {
    QStringList parts;
    for (const ChartLayer& layer : supplyByKind(subject.results, {Scope::Kind::site, site}, ReportStyle::chart())) {
        const double firm = valueOn(layer.steps, subject.plan().lastDay());
        if (firm > 0) {
            parts.append(layer.name + QLatin1Char(' ') + formatMegawatts(firm));
        }
    }
    return parts.isEmpty() ? Report::tr("none") : parts.join(QLatin1String(", "));
}

Day aYearOn(const ReportSubject& subject) {
    return std::min(subject.date + std::chrono::days{365}, subject.plan().lastDay());
}

}  // namespace

void writeSites(PageFlow& flow, const ReportSubject& subject) {
    const Plan& plan = subject.plan();
    const Day days[] = {subject.date, aYearOn(subject), plan.lastDay()};
    ReportTable table;
    table.columns = {{Report::tr("No."), 0.4, true},
                     {Report::tr("Site"), 3.8},
                     {Report::tr("Developer"), 1.9},
                     {Report::tr("Tenant"), 1.6},
                     {Report::tr("Status"), 1.6}};
    for (const Day day : days) {
        table.columns.push_back({Report::tr("IT MW, %1").arg(formatDay(day)), 1.1, true});
    }
    table.columns.push_back({Report::tr("Firm MW, %1").arg(formatDay(plan.lastDay())), 1.9});
    table.empty = Report::tr("The plan has no site yet.");
    int number = 0;
    plan.sites.forEach([&](const Site& site) {
        QStringList row{QString::number(++number), nameIn(plan, site.id), nameIn(plan, site.developer),
                        nameIn(plan, site.tenant), statusOf(site)};
        for (const Day day : days) {
            row.append(formatMegawatts(subject.results.on({Scope::Kind::site, site.id}, Metric::energisedPower, day)));
        }
        row.append(sourcesOf(subject, site.id));
        table.rows.push_back(row);
    });
    flow.section(Report::tr("Sites"), plan.sites.size() <= 6 ? roomForAFew : 1e9);
    flow.heading(Report::tr("Sites: energised IT power, firm facility power by source"));
    flow.table(table);
}

}  // namespace wattscape::ui
