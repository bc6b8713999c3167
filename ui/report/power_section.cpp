#include "core/model/steps.h"
#include "ui/charts/power_content.h"
#include "ui/format/format.h"
#include "ui/report/chart_block.h"
#include "ui/report/sections.h"

#include <array>

namespace wattscape::ui {

namespace {

constexpr double chartHeight = 270;

QString bindingText(const PlanResults& results, Day day) {
    const Cause cause = results.binding({}, day);
    return cause == Cause::none ? reportText("none") : translated(Message(std::string(labelOf(cause)), {}));
}

ReportTable supplyTable(const ReportSubject& subject) {
    const std::vector<ChartLayer> layers = supplyByKind(subject.results, {}, ReportStyle::chart());
    ReportTable table;
    table.columns = {{reportText("Firm facility MW on"), 1.6}};
    for (const ChartLayer& layer : layers) {
        table.columns.push_back({layer.name, 1, true});
    }
    table.columns.push_back({reportText("Firm in all"), 1, true});
    table.empty = reportText("The plan has no power source yet.");
    for (const Day day : quarterEnds(subject.plan())) {
        QStringList row{formatDay(day)};
        for (const ChartLayer& layer : layers) {
            row.append(formatMegawatts(valueOn(layer.steps, day)));
        }
        row.append(formatMegawatts(subject.results.on({}, Metric::firmPower, day)));
        table.rows.push_back(row);
    }
    return table;
}

ReportTable limitTable(const ReportSubject& subject) {
    const PlanResults& results = subject.results;
    constexpr std::array metrics{Metric::facilityLimit, Metric::facilityProvisioned, Metric::itLimit,
                                 Metric::demand,        Metric::energisedPower,      Metric::headroom,
                                 Metric::shortage};
    ReportTable table;
    table.columns = {{reportText("MW on"), 1.2},
                     {reportText("Facility limit"), 1, true},
                     {reportText("Facility provisioned"), 1, true},
                     {reportText("IT limit"), 1, true},
                     {reportText("IT demand"), 1, true},
                     {reportText("IT energised"), 1, true},
                     {reportText("IT headroom"), 1, true},
                     {reportText("IT shortage"), 1, true},
                     {reportText("Held back by"), 1.4}};
    for (const Day day : quarterEnds(subject.plan())) {
        QStringList row{formatDay(day)};
        for (const Metric metric : metrics) {
            row.append(formatMegawatts(results.on({}, metric, day)));
        }
        row.append(bindingText(results, day));
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace

void writePower(PageFlow& flow, const ReportSubject& subject) {
    const ChartStyle style = ReportStyle::chart();
    flow.section(reportText("Power"));
    flow.heading(reportText("Power: supply against limits, demand against supply"));
    writeChart(flow, supplyContent(subject.results, {}, style), chartHeight, subject.date);
    writeChart(flow, loadContent(subject.results, {}, style), chartHeight, subject.date);
    flow.heading(reportText("Limits by quarter, on its last day"));
    flow.table(limitTable(subject));
    flow.heading(reportText("Firm supply by quarter, on its last day"));
    flow.table(supplyTable(subject));
}

}  // namespace wattscape::ui
