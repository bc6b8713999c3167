#include "ui/format/format.h"
#include "ui/report/sections.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wattscape::ui {

namespace {

QString confidenceOf(const Source& source) {
    switch (source.confidence) {
        case Confidence::high: return Report::tr("high");
        case Confidence::medium: return Report::tr("medium");
        case Confidence::low: return Report::tr("low");
    }
    return {};
}

/// Two assumptions a row, to save room.
ReportTable settingsTable(const Plan& plan) {
    ReportTable table;
    table.columns = {{Report::tr("Assumption of the whole plan"), 1.6},
                     {Report::tr("Value"), 1.4},
                     {Report::tr("Assumption of the whole plan"), 1.6},
                     {Report::tr("Value"), 1.4}};
    QStringList cells;
    for (const Field<PlanSettings>& field : fieldsOf<PlanSettings>()) {
        if (field.info.type != FieldType::text) {
            cells << translatedLabel(field.info) << formatValue(plan, field.info, field.of(plan.settings));
        }
    }
    for (qsizetype i = 0; i < cells.size(); i += 4) {
        table.rows.push_back(cells.mid(i, 4));
    }
    return table;
}

/// How many figures of the plan come from each source.
std::map<SourceId, int> figuresBySource(const Plan& plan) {
    std::map<SourceId, int> figures;
    forEachTable(plan, [&]<class E>(const Table<E>& table) {
        table.forEach([&](const E& entity) {
            for (const FieldSource& mark : entity.sources) {
                ++figures[mark.source];
            }
        });
    });
    return figures;
}

std::vector<const Source*> mostUsedFirst(const Plan& plan, const std::map<SourceId, int>& figures) {
    std::vector<const Source*> sources;
    for (const auto& [id, count] : figures) {
        if (const Source* source = plan.sources.find(id)) {
            sources.push_back(source);
        }
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [&](const Source* a, const Source* b) { return figures.at(a->id) > figures.at(b->id); });
    return sources;
}

void writeSourceTable(PageFlow& flow, const Plan& plan) {
    constexpr double rowRoom = 34;  // most take two lines
    const std::map<SourceId, int> figures = figuresBySource(plan);
    const std::vector<const Source*> sources = mostUsedFirst(plan, figures);
    const double room = std::max(flow.roomLeft() - 110, 4 * rowRoom);
    const auto most = std::min(sources.size(), static_cast<std::size_t>(room / rowRoom));
    ReportTable table;
    table.columns = {
        {Report::tr("Source"), 6}, {Report::tr("As of"), 1}, {Report::tr("Confidence"), 1}, {Report::tr("Figures"), 0.7, true}};
    table.empty = Report::tr("No figure of this plan comes from a catalogue: all are assumptions.");
    int untold = 0;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Source& source = *sources[i];
        if (i >= most) {
            untold += figures.at(source.id);
            continue;
        }
        table.rows.push_back({QString::fromStdString(source.name), source.asOf ? formatDay(*source.asOf) : Report::tr("n/a"),
                              confidenceOf(source), formatCount(figures.at(source.id))});
    }
    flow.table(table);
    if (most < sources.size()) {
        flow.paragraph(Report::tr("Further sources: %1, of %2 figures; each is named beside its figure in the plan.")
                           .arg(formatCount(static_cast<double>(sources.size() - most)), formatCount(untold)),
                       ReportStyle::Text::small, true);
    }
}

}  // namespace

void writeSources(PageFlow& flow, const ReportSubject& subject) {
    const Plan& plan = subject.plan();
    flow.section(Report::tr("Sources and assumptions"), 330);
    flow.heading(Report::tr("Assumptions"));
    flow.table(settingsTable(plan));
    if (!plan.settings.notes.empty()) {
        flow.paragraph(QString::fromStdString(plan.settings.notes), ReportStyle::Text::small);
    }
    flow.heading(Report::tr("Sources"));
    flow.paragraph(Report::tr("Figures not covered by a source are the planner's assumptions or stand at their default."),
                   ReportStyle::Text::small, true);
    writeSourceTable(flow, plan);
    flow.paragraph(
        Report::tr("Map: Natural Earth and US Census Bureau (public domain), US EPA AVERT. Places: Natural Earth, GeoNames "
                   "(CC BY 4.0). Site timelines: Epoch AI (CC BY 4.0)."),
        ReportStyle::Text::small, true);
}

}  // namespace wattscape::ui
