#include "ui/charts/capacity_content.h"
#include "ui/format/format.h"
#include "ui/report/chart_block.h"
#include "ui/report/sections.h"

#include <array>

namespace wattscape::ui {

namespace {

constexpr double chartHeight = 270;

ReportTable capacityTable(const ReportSubject& subject) {
    constexpr std::array metrics{Metric::racksDelivered, Metric::racksReady,    Metric::racksEnergised,
                                 Metric::racksStranded,  Metric::gpusEnergised, Metric::computeBf16,
                                 Metric::computeFp8,     Metric::computeFp4,    Metric::h100Equivalents};
    ReportTable table;
    table.columns = {{reportText("On"), 1.1},
                     {reportText("Racks delivered"), 1, true},
                     {reportText("Racks ready"), 1, true},
                     {reportText("Racks energised"), 1, true},
                     {reportText("Racks stranded"), 1, true},
                     {reportText("GPUs energised"), 1, true},
                     {reportText("BF16 dense PFLOP/s"), 1.1, true},
                     {reportText("FP8 dense PFLOP/s"), 1.1, true},
                     {reportText("FP4 dense PFLOP/s"), 1.1, true},
                     {reportText("H100 equivalents"), 1.1, true},
                     {reportText("Idle capital"), 1, true}};
    for (const Day day : quarterEnds(subject.plan())) {
        QStringList row{formatDay(day)};
        for (const Metric metric : metrics) {
            row.append(formatCount(subject.results.on({}, metric, day)));
        }
        row.append(formatMoney(subject.results.on({}, Metric::idleCapital, day)));
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace

void writeCapacity(PageFlow& flow, const ReportSubject& subject) {
    const ChartStyle style = ReportStyle::chart();
    flow.section(reportText("Capacity"));
    flow.heading(reportText("Capacity: racks and GPUs"));
    writeChart(flow, capacityContent(subject.results, {}, CapacityMeasure::racks, style), chartHeight, subject.date);
    writeChart(flow, capacityContent(subject.results, {}, CapacityMeasure::gpus, style), chartHeight, subject.date);
    flow.heading(reportText("Capacity by quarter, on its last day"));
    flow.table(capacityTable(subject));
    flow.paragraph(
        reportText("H100 equivalents compare dense 8-bit throughput with the H100's 1,978.9 TFLOP/s. GPUs are packages."),
        ReportStyle::Text::small, true);
}

}  // namespace wattscape::ui
