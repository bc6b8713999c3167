#include "ui/report/chart_block.h"

#include "ui/charts/step_chart.h"

namespace wattscape::ui {

namespace {

void paintChart(QPainter& painter, ChartContent content, const QRectF& room, Day date) {
    StepChart chart;
    chart.setStyle(ReportStyle::chart());
    chart.setSize(room.size());
    chart.setContent(std::move(content));
    chart.setMargins(chart.naturalMargins());
    painter.save();
    painter.translate(room.topLeft());
    chart.paint(painter);
    chart.paintReading(painter, date);
    painter.restore();
}

}  // namespace

void writeCharts(PageFlow& flow, ChartContent left, ChartContent right, double height, Day date) {
    const QRectF room = flow.block(height);
    const double width = (room.width() - 2 * ReportStyle::gap) / 2;
    paintChart(flow.painter(), std::move(left), QRectF(room.left(), room.top(), width, height), date);
    paintChart(flow.painter(), std::move(right), QRectF(room.right() - width, room.top(), width, height), date);
    flow.block(ReportStyle::gap);
}

}  // namespace wattscape::ui
