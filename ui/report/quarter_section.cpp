#include "ui/charts/capacity_content.h"
#include "ui/charts/power_content.h"
#include "ui/format/format.h"
#include "ui/report/chart_block.h"
#include "ui/report/sections.h"

#include <array>

namespace wattscape::ui {

namespace {

constexpr double chartHeight = 285;

/// Of quarters in a row with the same figures the first and the last are enough.
void leaveOutWhatStays(std::vector<QStringList>& rows) {
    const auto same = [](const QStringList& a, const QStringList& b) { return a.mid(1) == b.mid(1); };
    std::vector<QStringList> told;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool stays = i > 0 && i + 1 < rows.size() && same(rows[i - 1], rows[i]) && same(rows[i], rows[i + 1]);
        if (!stays) {
            told.push_back(rows[i]);
        }
    }
    rows = std::move(told);
}

ReportTable quarterTable(const ReportSubject& subject) {
    constexpr std::array powers{Metric::firmPower,      Metric::facilityLimit, Metric::itLimit, Metric::demand,
                                Metric::energisedPower, Metric::headroom,      Metric::shortage};
    constexpr std::array counts{Metric::racksReady, Metric::racksEnergised, Metric::gpusEnergised, Metric::computeFp8};
    const PlanResults& results = subject.results;
    ReportTable table;
    table.columns = {{Report::tr("On"), 1.15},
                     {Report::tr("Firm facility MW"), 1, true},
                     {Report::tr("Facility limit MW"), 1, true},
                     {Report::tr("IT limit MW"), 1, true},
                     {Report::tr("IT demand MW"), 1, true},
                     {Report::tr("IT energised MW"), 1, true},
                     {Report::tr("IT headroom MW"), 1, true},
                     {Report::tr("IT short MW"), 0.9, true},
                     {Report::tr("Racks ready"), 0.9, true},
                     {Report::tr("Racks energised"), 1, true},
                     {Report::tr("GPUs energised"), 1.1, true},
                     {Report::tr("FP8 dense PFLOP/s"), 1.2, true},
                     {Report::tr("Idle capital"), 1.15, true},
                     {Report::tr("Held back by"), 1.35}};
    for (const Day day : quarterEnds(subject.plan())) {
        QStringList row{formatDay(day)};
        for (const Metric metric : powers) {
            row.append(formatMegawatts(results.on({}, metric, day)));
        }
        for (const Metric metric : counts) {
            row.append(formatCount(results.on({}, metric, day)));
        }
        row.append(formatMoney(results.on({}, Metric::idleCapital, day)));
        row.append(limitText(results.binding({}, day)));
        table.rows.push_back(row);
    }
    leaveOutWhatStays(table.rows);
    return table;
}

}  // namespace

void writeCharts(PageFlow& flow, const ReportSubject& subject) {
    const ChartStyle style = ReportStyle::chart();
    const PlanResults& results = subject.results;
    flow.section(Report::tr("Power and capacity"));
    flow.heading(Report::tr("Power and capacity, read out on %1").arg(formatDay(subject.date)));
    writeCharts(flow, supplyContent(results, {}, style), loadContent(results, {}, style), chartHeight, subject.date);
    writeCharts(flow, capacityContent(results, {}, CapacityMeasure::racks, style),
                capacityContent(results, {}, CapacityMeasure::gpus, style), chartHeight, subject.date);
}

void writeQuarters(PageFlow& flow, const ReportSubject& subject) {
    const ReportTable table = quarterTable(subject);
    flow.section(Report::tr("By quarter"));
    flow.heading(Report::tr("Limits and capacity by quarter, on its last day"));
    flow.table(table);
    flow.paragraph(
        Report::tr("Headroom and shortage are summed site by site: power to spare at one site does not help another. GPUs "
                   "are packages. Idle capital is the price of racks that are ready and dark. Quarters between two with the "
                   "same figures "
                   "are left out."),
        ReportStyle::Text::small, true);
}

}  // namespace wattscape::ui
