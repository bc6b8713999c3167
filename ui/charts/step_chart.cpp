#include "ui/charts/step_chart.h"

#include "core/model/steps.h"
#include "ui/charts/chart_shapes.h"
#include "ui/charts/chart_stack.h"
#include "ui/charts/label_column.h"
#include "ui/charts/step_polyline.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QLocale>

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
    const double number = widthOf(style_.font, QLocale().toString(888888));
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
    const double days = placeOf(lastShown()) + 1 - placeOf(firstShown());
    return plotArea().left() + plotArea().width() * (placeOf(day) - placeOf(firstShown())) / days;
}

Day StepChart::dayOf(double x) const {
    const double days = placeOf(lastShown()) + 1 - placeOf(firstShown());
    const double place = placeOf(firstShown()) + days * (x - plotArea().left()) / plotArea().width();
    return std::clamp(dayAt(place), firstShown(), lastShown());
}

double StepChart::yOf(double value) const {
    return plotArea().bottom() - plotArea().height() * value / ticks_.top;
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
    layOutLabels();
    stale_ = false;
}

/// The height at which a layer ends on the right: the middle of its band, or the line itself.
double StepChart::labelPlace(std::size_t layer) const {
    const double top = valueOn(tops_[layer], lastShown());
    const bool band = content_.layers[layer].isStacked() && !hidden_[layer];
    return yOf(band ? top - valueOn(content_.layers[layer].steps, lastShown()) / 2 : top);
}

void StepChart::layOutLabels() {
    std::vector<double> wanted;
    for (std::size_t i = 0; i < tops_.size(); ++i) {
        wanted.push_back(labelPlace(i));
    }
    const QRectF plot = plotArea();
    const double height = heightOf(style_.font);
    const std::vector<double> middles = spreadLabels(wanted, height, plot.top() - height / 2, plot.bottom() + height / 2);
    labels_.clear();
    for (const double middle : middles) {
        labels_.emplace_back(plot.right() + 2 * style_.grid, middle - height / 2, margins_.right - 2 * style_.grid, height);
    }
}

const std::vector<QRectF>& StepChart::labelRects() const {
    return labels_;
}

QString StepChart::tickText(double value) const {
    const int decimals = ticks_.step < 1 ? static_cast<int>(std::ceil(-std::log10(ticks_.step) - 1e-9)) : 0;
    return QLocale().toString(value, 'f', decimals);
}

void StepChart::paintGrid(QPainter& painter) const {
    const QRectF plot = plotArea();
    const double height = heightOf(style_.font);
    painter.setFont(style_.font);
    for (double value = 0; value <= ticks_.top * (1 + 1e-9); value += ticks_.step) {
        const double y = std::round(yOf(value));
        painter.setPen(QPen(value == 0 ? style_.quietText : style_.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(style_.quietText);
        painter.drawText(QRectF(0, y - height / 2, plot.left() - 2 * style_.grid, height), Qt::AlignRight | Qt::AlignVCenter,
                         tickText(value));
    }
}

void StepChart::paintDates(QPainter& painter) const {
    const QRectF plot = plotArea();
    const double room = widthOf(style_.font, QStringLiteral("2026 Q3")) + 4 * style_.grid;
    painter.setFont(style_.font);
    for (const DateTick& tick : dateTicks(firstShown(), lastShown(), plot.width(), room)) {
        const double x = std::round(xOf(tick.day));
        painter.setPen(QPen(style_.quietText, 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + style_.grid));
        painter.setPen(tick.year ? style_.text : style_.quietText);
        painter.drawText(QRectF(x, plot.bottom() + style_.grid, room, heightOf(style_.font)), Qt::AlignLeft | Qt::AlignTop,
                         tick.text);
    }
}

void StepChart::paintLabels(QPainter& painter) const {
    const QFontMetricsF metrics(style_.font);
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        const ChartLayer& layer = content_.layers[i];
        const QRectF mark(labels_[i].left(), labels_[i].center().y() - style_.grid, style_.grid, 2 * style_.grid);
        const QColor ink = hidden_[i] ? style_.line : layer.colour;
        painter.fillRect(layer.isStacked() ? mark : mark.adjusted(0, style_.grid / 2, 0, -style_.grid / 2),
                         QBrush(ink, layer.look == ChartLayer::Look::hatch ? Qt::BDiagPattern : Qt::SolidPattern));
        painter.setPen(hidden_[i] ? style_.quietText : style_.text);
        QFont font = style_.font;
        font.setStrikeOut(hidden_[i]);
        painter.setFont(font);
        const double number = widthOf(style_.font, QLocale().toString(888888)) + 2 * style_.grid;
        const QRectF text = labels_[i].adjusted(2 * style_.grid, 0, -number, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(layer.name, Qt::ElideRight, text.width()));
    }
}

void StepChart::paintReading(QPainter& painter, Day day) const {
    if (isEmpty() || day < firstShown() || day > lastShown()) {
        return;
    }
    const QRectF plot = plotArea();
    const double x = std::round(xOf(day));
    painter.setPen(QPen(style_.accent, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setFont(style_.font);
    const QRectF head(plot.right(), style_.grid, margins_.right - style_.grid, heightOf(style_.titleFont));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, formatDay(day));
    painter.setPen(style_.text);
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        if (!hidden_[i]) {
            painter.drawText(labels_[i].adjusted(0, 0, -style_.grid, 0), Qt::AlignRight | Qt::AlignVCenter,
                             content_.format(valueOn(content_.layers[i].steps, day)));
        }
    }
}

void StepChart::paint(QPainter& painter) {
    if (stale_) {
        layOut();
    }
    // Qt Charts draws lines as paths and leaves the brush to whoever painted before.
    painter.setBrush(Qt::NoBrush);
    painter.fillRect(QRectF({0, 0}, size_), style_.surface);
    painter.setFont(style_.titleFont);
    painter.setPen(style_.text);
    const double titleHeight = heightOf(style_.titleFont);
    const QRectF head(plotArea().left(), style_.grid, size_.width() - plotArea().left(), titleHeight);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, content_.title);
    const double unitFrom = widthOf(style_.titleFont, content_.title) + 2 * style_.grid;
    painter.setFont(style_.font);
    painter.setPen(style_.quietText);
    painter.drawText(head.adjusted(unitFrom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, content_.unit);
    if (isEmpty()) {
        painter.drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap, content_.empty);
        return;
    }
    paintGrid(painter);
    shapes_->paint(painter, plotArea());
    paintDates(painter);
    paintLabels(painter);
}

}  // namespace wattscape::ui
