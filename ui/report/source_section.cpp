#include "ui/format/format.h"
#include "ui/report/sections.h"

namespace wattscape::ui {

namespace {

QString confidenceOf(const Source& source) {
    switch (source.confidence) {
        case Confidence::high: return reportText("high");
        case Confidence::medium: return reportText("medium");
        case Confidence::low: return reportText("low");
    }
    return {};
}

ReportTable settingsTable(const Plan& plan) {
    ReportTable table;
    table.columns = {{reportText("Assumption of the whole plan"), 2}, {reportText("Value"), 2}};
    for (const Field<PlanSettings>& field : fieldsOf<PlanSettings>()) {
        const bool words = field.info.type == FieldType::text;
        if (!words) {
            table.rows.push_back({translatedLabel(field.info), formatValue(plan, field.info, field.of(plan.settings))});
        }
    }
    return table;
}

ReportTable sourceTable(const Plan& plan) {
    ReportTable table;
    table.columns = {{reportText("Source"), 5}, {reportText("As of"), 1}, {reportText("Confidence"), 1}};
    table.empty = reportText("No figure of this plan comes from a catalogue: all are assumptions.");
    plan.sources.forEach([&](const Source& source) {
        table.rows.push_back({QString::fromStdString(source.name), source.asOf ? formatDay(*source.asOf) : reportText("n/a"),
                              confidenceOf(source)});
    });
    return table;
}

}  // namespace

void writeSources(PageFlow& flow, const ReportSubject& subject) {
    flow.section(reportText("Sources and assumptions"));
    flow.heading(reportText("Assumptions"));
    flow.table(settingsTable(subject.plan()));
    flow.heading(reportText("Sources"));
    flow.paragraph(
        reportText("Figures not covered by a source below are the planner's assumptions or stand at their default."));
    flow.table(sourceTable(subject.plan()));
}

}  // namespace wattscape::ui
