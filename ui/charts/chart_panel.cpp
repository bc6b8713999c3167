#include "ui/charts/chart_panel.h"

#include "core/model/steps.h"
#include "ui/format/format.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

namespace wattscape::ui {

ChartPanel::ChartPanel(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QSize ChartPanel::sizeHint() const {
    return {640, 260};
}

QSize ChartPanel::minimumSizeHint() const {
    const int grid = static_cast<int>(chart_.style().grid);
    return {60 * grid, 24 * grid};
}

void ChartPanel::setContent(ChartContent content) {
    if (content != chart_.content()) {
        chart_.setContent(std::move(content));
        renew();
    }
}

void ChartPanel::setMargins(StepChart::Margins margins) {
    if (margins != chart_.margins()) {
        chart_.setMargins(margins);
        renew();
    }
}

void ChartPanel::renew() {
    stale_ = true;
    update();
}

void ChartPanel::setCursorDay(Day day) {
    if (day != cursor_) {
        cursor_ = day;
        update();
    }
}

void ChartPanel::setHoverDay(std::optional<Day> day) {
    if (day != hover_) {
        hover_ = day;
        update();
    }
}

bool ChartPanel::cancelZoom() {
    const bool zooms = pressedAt_.has_value();
    pressedAt_.reset();
    update();
    return zooms;
}

void ChartPanel::resizeEvent(QResizeEvent*) {
    chart_.setSize(size());
    renew();
}

void ChartPanel::paintEvent(QPaintEvent*) {
    if (stale_ || picture_.devicePixelRatio() != devicePixelRatioF()) {
        picture_ = QPixmap(size() * devicePixelRatioF());
        picture_.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&picture_);
        chart_.paint(painter);
        stale_ = false;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture_);
    chart_.paintReading(painter, cursor_);
    if (!zoomRect().isEmpty()) {
        QColor veil = chart_.style().accent;
        veil.setAlphaF(0.2F);
        painter.fillRect(zoomRect(), veil);
    } else if (hover_) {
        paintHover(painter);
    }
}

/// A box beside the pointer's day: the date, and what each shape says then.
void ChartPanel::paintHover(QPainter& painter) const {
    const ChartStyle& style = chart_.style();
    const QFontMetricsF metrics(style.font);
    QStringList names{formatDayLong(*hover_)};
    QStringList values{QString()};
    for (std::size_t i = 0; i < chart_.content().layers.size(); ++i) {
        const ChartLayer& layer = chart_.content().layers[i];
        if (!chart_.isHidden(i)) {
            names.append(layer.name);
            values.append(chart_.content().format(valueOn(layer.steps, *hover_)));
        }
    }
    double width = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double gap = values[i].isEmpty() ? 0 : 4 * style.grid;
        width = std::max(width, metrics.horizontalAdvance(names[i]) + gap + metrics.horizontalAdvance(values[i]));
    }
    QRectF box(0, 0, width + 4 * style.grid, metrics.height() * static_cast<double>(names.size()) + 2 * style.grid);
    const double x = chart_.xOf(*hover_);
    const double gap = 3 * style.grid;
    const bool fitsRight = x + gap + box.width() <= chart_.plotArea().right();
    box.moveTopLeft({fitsRight ? x + gap : std::max(0.0, x - gap - box.width()), chart_.plotArea().top() + style.grid});

    painter.setPen(QPen(style.quietText, 1, Qt::DotLine));
    painter.drawLine(QPointF(std::round(x), chart_.plotArea().top()), QPointF(std::round(x), chart_.plotArea().bottom()));
    painter.setPen(QPen(style.line, 1));
    painter.setBrush(style.surface);
    painter.drawRect(box);
    painter.setFont(style.font);
    QRectF row = box.adjusted(2 * style.grid, style.grid, -2 * style.grid, 0);
    row.setHeight(metrics.height());
    for (qsizetype i = 0; i < names.size(); ++i, row.translate(0, metrics.height())) {
        painter.setPen(i == 0 ? style.quietText : style.text);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, names[i]);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, values[i]);
    }
}

std::optional<std::size_t> ChartPanel::layerAt(QPointF point) const {
    const std::vector<QRectF>& labels = chart_.labelRects();
    const auto label = std::ranges::find_if(labels, [&](const QRectF& rect) { return rect.contains(point); });
    if (label == labels.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(label - labels.begin());
}

QRectF ChartPanel::zoomRect() const {
    if (!pressedAt_ || std::abs(draggedTo_ - *pressedAt_) < QApplication::startDragDistance()) {
        return {};
    }
    const QRectF plot = chart_.plotArea();
    const double left = std::max(plot.left(), std::min(*pressedAt_, draggedTo_));
    const double right = std::min(plot.right(), std::max(*pressedAt_, draggedTo_));
    return {left, plot.top(), right - left, plot.height()};
}

void ChartPanel::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (const auto layer = layerAt(event->position())) {
        chart_.setHidden(*layer, !chart_.isHidden(*layer));
        renew();
        Q_EMIT layerToggled();
    } else if (chart_.plotArea().contains(event->position())) {
        pressedAt_ = draggedTo_ = event->position().x();
    }
}

void ChartPanel::mouseMoveEvent(QMouseEvent* event) {
    const QPointF point = event->position();
    if (pressedAt_) {
        draggedTo_ = point.x();
        update();
    }
    setCursor(layerAt(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const bool inside = !chart_.isEmpty() && chart_.plotArea().contains(point);
    Q_EMIT dayHovered(inside ? std::optional(chart_.dayOf(point.x())) : std::nullopt);
}

void ChartPanel::mouseReleaseEvent(QMouseEvent* event) {
    if (!pressedAt_ || event->button() != Qt::LeftButton) {
        return;
    }
    const QRectF zoomed = zoomRect();
    pressedAt_.reset();
    update();
    if (zoomed.isEmpty()) {
        Q_EMIT dayClicked(chart_.dayOf(event->position().x()));
    } else {
        Q_EMIT rangeChosen(chart_.dayOf(zoomed.left()), chart_.dayOf(zoomed.right()));
    }
}

void ChartPanel::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !layerAt(event->position())) {
        Q_EMIT rangeReset();
    }
}

void ChartPanel::leaveEvent(QEvent*) {
    Q_EMIT dayHovered(std::nullopt);
}

}  // namespace wattscape::ui
