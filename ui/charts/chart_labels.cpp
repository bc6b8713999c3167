#include "ui/charts/chart_labels.h"

#include "core/model/steps.h"
#include "ui/charts/label_column.h"

#include <QFontMetricsF>
#include <QLocale>

namespace wattscape::ui {

double ChartLabels::valueWidth(const ChartStyle& style) {
    return QFontMetricsF(style.font).horizontalAdvance(QLocale().toString(888888));
}

void ChartLabels::layOut(const std::vector<double>& wanted, const ChartPlot& plot, const ChartStyle& style, double width) {
    const double height = QFontMetricsF(style.font).height();
    const std::vector<double> middles =
        spreadLabels(wanted, height, plot.area.top() - height / 2, plot.area.bottom() + height / 2);
    rects_.clear();
    for (const double middle : middles) {
        rects_.emplace_back(plot.area.right() + 2 * style.grid, middle - height / 2, width - 2 * style.grid, height);
    }
}

void ChartLabels::paintNames(QPainter& painter, const ChartContent& content, const std::vector<bool>& hidden,
                             const ChartStyle& style) const {
    const QFontMetricsF metrics(style.font);
    const double number = valueWidth(style) + 2 * style.grid;
    for (std::size_t i = 0; i < rects_.size(); ++i) {
        const ChartLayer& layer = content.layers[i];
        const QRectF mark(rects_[i].left(), rects_[i].center().y() - style.grid, style.grid, 2 * style.grid);
        painter.fillRect(layer.isStacked() ? mark : mark.adjusted(0, style.grid / 2, 0, -style.grid / 2),
                         QBrush(hidden[i] ? style.line : layer.colour,
                                layer.look == ChartLayer::Look::hatch ? Qt::BDiagPattern : Qt::SolidPattern));
        painter.setPen(hidden[i] ? style.quietText : style.text);
        QFont font = style.font;
        font.setStrikeOut(hidden[i]);
        painter.setFont(font);
        const QRectF text = rects_[i].adjusted(2 * style.grid, 0, -number, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(layer.name, Qt::ElideRight, text.width()));
    }
}

void ChartLabels::paintValues(QPainter& painter, const ChartContent& content, const std::vector<bool>& hidden,
                              const ChartStyle& style, Day day) const {
    painter.setFont(style.font);
    painter.setPen(style.text);
    for (std::size_t i = 0; i < rects_.size(); ++i) {
        if (!hidden[i]) {
            painter.drawText(rects_[i].adjusted(0, 0, -style.grid, 0), Qt::AlignRight | Qt::AlignVCenter,
                             content.format(valueOn(content.layers[i].steps, day)));
        }
    }
}

}  // namespace wattscape::ui
