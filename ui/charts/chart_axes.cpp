#include "ui/charts/chart_axes.h"

#include <cmath>

#include <QFontMetricsF>
#include <QLocale>

namespace wattscape::ui {

namespace {

QString textOf(double value, const ValueTicks& ticks) {
    const int decimals = ticks.step < 1 ? static_cast<int>(std::ceil(-std::log10(ticks.step) - 1e-9)) : 0;
    return QLocale().toString(value, 'f', decimals);
}

}  // namespace

void paintGrid(QPainter& painter, const ChartPlot& plot, const ChartStyle& style) {
    const double height = QFontMetricsF(style.font).height();
    painter.setFont(style.font);
    const int lines = static_cast<int>(std::floor(plot.ticks.top / plot.ticks.step + 1e-9));
    for (int line = 0; line <= lines; ++line) {
        const double value = line * plot.ticks.step;
        const double y = std::round(plot.yOf(value));
        painter.setPen(QPen(line == 0 ? style.quietText : style.line, 1));
        painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        painter.setPen(style.quietText);
        painter.drawText(QRectF(0, y - height / 2, plot.area.left() - 2 * style.grid, height),
                         Qt::AlignRight | Qt::AlignVCenter, textOf(value, plot.ticks));
    }
}

void paintDates(QPainter& painter, const ChartPlot& plot, const ChartStyle& style, double width) {
    const QFontMetricsF metrics(style.font);
    const double room = metrics.horizontalAdvance(QStringLiteral("2026 Q3")) + 4 * style.grid;
    const double bottom = plot.area.bottom();
    painter.setFont(style.font);
    for (const DateTick& tick : dateTicks(plot.first, plot.last, plot.area.width(), room)) {
        const double x = std::round(plot.xOf(tick.day));
        painter.setPen(QPen(style.quietText, 1));
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + style.grid));
        if (x + metrics.horizontalAdvance(tick.text) > width) {
            continue;
        }
        painter.setPen(tick.year ? style.text : style.quietText);
        painter.drawText(QRectF(x, bottom + style.grid, room, metrics.height()), Qt::AlignLeft | Qt::AlignTop, tick.text);
    }
}

}  // namespace wattscape::ui
