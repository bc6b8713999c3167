#include "ui/report/chart_block.h"

#include "ui/charts/step_chart.h"

namespace wattscape::ui {

void writeChart(PageFlow& flow, ChartContent content, double height, Day date) {
    const QRectF room = flow.block(height);
    StepChart chart;
    chart.setStyle(ReportStyle::chart());
    chart.setSize(room.size());
    chart.setContent(std::move(content));
    chart.setMargins(chart.naturalMargins());
    flow.painter().save();
    flow.painter().translate(room.topLeft());
    chart.paint(flow.painter());
    chart.paintReading(flow.painter(), date);
    flow.painter().restore();
    flow.block(ReportStyle::gap);
}

}  // namespace wattscape::ui
