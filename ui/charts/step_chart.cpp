#include "ui/charts/step_chart.h"

#include "core/model/steps.h"
#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_shapes.h"
#include "ui/charts/chart_stack.h"
#include "ui/charts/step_polyline.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

namespace wattscape::ui {

namespace {

/// Layers of the same kinds can keep their series; only points are exchanged.
bool sameShapes(const std::vector<ChartLayer>& a, const std::vector<ChartLayer>& b) {
    return std::ranges::equal(a, b, [](const ChartLayer& left, const ChartLayer& right) {
        return left.look == right.look && left.colour == right.colour && left.name == right.name;
    });
}

/// Keeps the highest line clear of the plot's upper edge.
constexpr double roomAbove = 1.02;

double heightOf(const QFont& font) {
    return QFontMetricsF(font).height();
}

double widthOf(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

}  // namespace

StepChart::StepChart() : shapes_(std::make_unique<ChartShapes>()) {}

StepChart::~StepChart() = default;

/// What was hidden stays so under its name.
std::vector<bool> StepChart::hiddenIn(const ChartContent& content) const {
    std::vector<bool> hidden;
    for (const ChartLayer& layer : content.layers) {
        const auto before = std::ranges::find(content_.layers, layer.name, &ChartLayer::name);
        hidden.push_back(before != content_.layers.end() &&
                         hidden_[static_cast<std::size_t>(before - content_.layers.begin())]);
    }
    return hidden;
}

void StepChart::setContent(ChartContent content) {
    if (!sameShapes(content.layers, content_.layers)) {
        hidden_ = hiddenIn(content);
        shapes_->setLayers(content.layers, style_);
    }
    content_ = std::move(content);
    stale_ = true;
}

void StepChart::setStyle(const ChartStyle& style) {
    if (style != style_) {
        style_ = style;
        shapes_->setLayers(content_.layers, style_);
        stale_ = true;
    }
}

void StepChart::setSize(QSizeF size) {
    stale_ = stale_ || size != size_;
    size_ = size;
}

void StepChart::setMargins(Margins margins) {
    stale_ = stale_ || margins != margins_;
    margins_ = margins;
}

void StepChart::setRange(Day first, Day last) {
    range_ = {std::clamp(first, content_.first, content_.last), std::clamp(last, content_.first, content_.last)};
    stale_ = true;
}

void StepChart::resetRange() {
    range_.reset();
    stale_ = true;
}

Day StepChart::firstShown() const {
    return range_ ? range_->first : content_.first;
}

Day StepChart::lastShown() const {
    return range_ ? range_->second : content_.last;
}

void StepChart::setHidden(std::size_t layer, bool hidden) {
    hidden_[layer] = hidden;
    stale_ = true;
}

bool StepChart::isEmpty() const {
    return std::ranges::all_of(
        content_.layers, [this](const ChartLayer& layer) { return highest(layer.steps, content_.first, content_.last) <= 0; });
}

StepChart::Margins StepChart::naturalMargins() const {
    double widest = 0;
    for (const ChartLayer& layer : content_.layers) {
        widest = std::max(widest, widthOf(style_.font, layer.name));
    }
    const double number = ChartLabels::valueWidth(style_);
    return {number + 3 * style_.grid, std::min(widest, size_.width() / 4) + number + 7 * style_.grid};
}

QRectF StepChart::plotArea() const {
    const double top = heightOf(style_.titleFont) + 3 * style_.grid;
    const double bottom = heightOf(style_.font) + 2 * style_.grid;
    const double width = std::max(8.0, size_.width() - margins_.left - margins_.right);
    return {std::floor(margins_.left), std::floor(top), std::floor(width),
            std::floor(std::max(8.0, size_.height() - top - bottom))};
}

double StepChart::xOf(Day day) const {
    return plot().xOf(day);
}

Day StepChart::dayOf(double x) const {
    return plot().dayOf(x);
}

ChartPlot StepChart::plot() const {
    return {plotArea(), firstShown(), lastShown(), ticks_};
}

void StepChart::layOut() {
    tops_ = topsOf(content_, hidden_);
    double largest = 0;
    for (std::size_t i = 0; i < tops_.size(); ++i) {
        largest = hidden_[i] ? largest : std::max(largest, highest(tops_[i], firstShown(), lastShown()));
    }
    const QRectF plot = plotArea();
    ticks_ = valueTicks(largest * roomAbove, static_cast<int>(plot.height() / (3 * heightOf(style_.font))), content_.whole);
    shapes_->setPlot(plot.size(), placeOf(firstShown()), placeOf(lastShown()) + 1, ticks_.top);
    for (std::size_t i = 0; i < tops_.size(); ++i) {
        const bool gap = hidden_[i] && content_.layers[i].keepsRoom;
        shapes_->setVisible(i, gap || !hidden_[i]);
        if (content_.layers[i].keepsRoom) {
            shapes_->setFill(i, gap ? style_.surface : content_.layers[i].colour);
        }
        shapes_->setPoints(i, stepPolyline(tops_[i], firstShown(), lastShown(), static_cast<int>(plot.width())));
    }
    std::vector<double> ends;
    for (std::size_t i = 0; i < tops_.size(); ++i) {
        ends.push_back(labelPlace(i));
    }
    labels_.layOut(ends, this->plot(), style_, margins_.right);
    stale_ = false;
}

/// The height at which a layer ends on the right: the middle of its band, or the line itself.
double StepChart::labelPlace(std::size_t layer) const {
    const double top = valueOn(tops_[layer], lastShown());
    const bool band = content_.layers[layer].isStacked() && !hidden_[layer];
    return plot().yOf(band ? top - valueOn(content_.layers[layer].steps, lastShown()) / 2 : top);
}

const std::vector<QRectF>& StepChart::labelRects() const {
    return labels_.rects();
}

void StepChart::paintReading(QPainter& painter, Day day) const {
    if (isEmpty() || day < firstShown() || day > lastShown()) {
        return;
    }
    const QRectF area = plotArea();
    const double x = std::round(xOf(day));
    painter.setPen(QPen(style_.accent, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setFont(style_.font);
    const QRectF head(area.right(), style_.grid, margins_.right - style_.grid, heightOf(style_.titleFont));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, formatDay(day));
    labels_.paintValues(painter, content_, hidden_, style_, day);
}

void StepChart::paintHead(QPainter& painter) const {
    const QRectF head(plotArea().left(), style_.grid, plotArea().width(), heightOf(style_.titleFont));
    painter.setFont(style_.titleFont);
    painter.setPen(style_.text);
    const QString title = QFontMetricsF(style_.titleFont).elidedText(content_.title, Qt::ElideRight, head.width());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title);
    const double unitFrom = widthOf(style_.titleFont, title) + 2 * style_.grid;
    painter.setFont(style_.font);
    painter.setPen(style_.quietText);
    painter.drawText(head.adjusted(unitFrom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(style_.font).elidedText(content_.unit, Qt::ElideRight, head.width() - unitFrom));
}

void StepChart::paint(QPainter& painter) {
    if (stale_) {
        layOut();
    }
    // Qt Charts draws lines as paths and leaves the brush to whoever painted before.
    painter.setBrush(Qt::NoBrush);
    painter.fillRect(QRectF({0, 0}, size_), style_.surface);
    paintHead(painter);
    if (isEmpty()) {
        painter.drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap, content_.empty);
        return;
    }
    paintGrid(painter, plot(), style_);
    shapes_->paint(painter, plotArea());
    paintDates(painter, plot(), style_, size_.width() - margins_.right);
    labels_.paintNames(painter, content_, hidden_, style_);
}

}  // namespace wattscape::ui
