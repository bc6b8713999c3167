#include "ui/timeline/histogram_painter.h"

#include "core/model/steps.h"
#include "ui/charts/axis_ticks.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double roomAbove = 1.05;
constexpr int fewestTicks = 3;  // with two there may be none below the top

}  // namespace

HistogramPainter::HistogramPainter(QPainter& painter, const QRectF& plot, const TimeScale& scale,
                                   const TimelineColours& colours, TextCache& texts)
    : painter_(painter), plot_(plot), scale_(scale), colours_(colours), texts_(texts) {}

QColor HistogramPainter::colourOf(const HistogramBand& band, const TimelineColours& colours) {
    return band.colouredBy ? colours.of(band.colouredBy) : Theme::category(band.category % Theme::categoryCount());
}

QString HistogramPainter::axisLabel(double value, HistogramUnit unit) {
    const bool power = unit == HistogramUnit::facilityPower || unit == HistogramUnit::itPower;
    return power && value != std::floor(value) ? formatMegawatts(value) : formatCount(value);
}

double HistogramPainter::yAt(double value) const {
    return std::round(plot_.bottom() - plot_.height() * std::clamp(value / top_, 0.0, 1.0));
}

std::vector<PixelRun> HistogramPainter::runs(const Steps& steps) const {
    std::vector<PixelRun> result = pixelRuns(steps, scale_, plot_.width());
    for (PixelRun& run : result) {
        run.left += plot_.left();
        run.right += plot_.left();
    }
    return result;
}

void HistogramPainter::paint(const HistogramContent& content) {
    paintAxis(content);
    painter_.save();
    painter_.setClipRect(plot_.adjusted(0, -2, 0, 1), Qt::IntersectClip);
    const std::vector<Steps> tops = paintBands(content);
    QColor veil = colours_.text;
    veil.setAlphaF(0.16F);
    fillUnder(content.demand, veil);
    paintExcess(content);
    paintLine(content.demand, colours_.text, 1);
    paintLine(content.limit, colours_.text, 3);
    paintNames(content, tops);
    painter_.restore();
    paintExcessDays(content);
}

void HistogramPainter::paintAxis(const HistogramContent& content) {
    const bool whole = content.unit == HistogramUnit::racks || content.unit == HistogramUnit::gpus;
    const int most = std::max(fewestTicks, static_cast<int>(plot_.height() / (2.5 * texts_.height())));
    const ValueTicks ticks = valueTicks(content.highest, most, whole);
    // The plot is low: its height goes to the values, not to the next round number.
    top_ = content.highest > 0 ? content.highest * roomAbove : ticks.top;
    const int lines = static_cast<int>(top_ / ticks.step);
    for (int line = 0; line <= lines; ++line) {
        const double value = line * ticks.step;
        const double y = yAt(value);
        painter_.fillRect(QRectF(plot_.left(), y, plot_.width(), 1), colours_.line);
        const QString text = axisLabel(value, content.unit);
        painter_.setPen(colours_.quiet);
        texts_.draw(painter_, plot_.left() - 6 - texts_.width(text), y, text);
    }
}

std::vector<Steps> HistogramPainter::paintBands(const HistogramContent& content) {
    std::vector<Steps> below;
    // From the top down: each band covers what stands above it, so that only one edge has to be known.
    for (const HistogramBand& band : content.bands) {
        below.push_back(below.empty() ? band.steps : sumOf(std::vector<Steps>{below.back(), band.steps}));
    }
    for (std::size_t i = content.bands.size(); i-- > 0;) {
        fillUnder(below[i], TimelineColours::mix(colourOf(content.bands[i], colours_), colours_.surface, 0.45));
    }
    return below;
}

void HistogramPainter::paintNames(const HistogramContent& content, const std::vector<Steps>& tops) {
    for (std::size_t i = 0; i < tops.size(); ++i) {
        const QString& name = content.bands[i].name;
        const Day middle = scale_.dayAt(plot_.width() - texts_.width(name) / 2.0 - 8);
        const double top = yAt(valueOn(tops[i], middle));
        const double bottom = i > 0 ? yAt(valueOn(tops[i - 1], middle)) : plot_.bottom();
        if (bottom - top < texts_.height()) continue;
        painter_.setPen(
            TimelineColours::on(TimelineColours::mix(colourOf(content.bands[i], colours_), colours_.surface, 0.45)));
        texts_.draw(painter_, plot_.right() - texts_.width(name) - 8, bottom - texts_.height() / 2 - 2, name);
    }
}

// One polygon for many steps: the raster engine sets its threads to work on each translucent shape anew, which for
// thousands of rectangles would cost several frames.
void HistogramPainter::fillUnder(const Steps& steps, const QColor& colour) {
    QPolygonF area = outlineOf(steps);
    if (area.isEmpty()) return;
    area << QPointF(area.last().x(), plot_.bottom()) << QPointF(area.first().x(), plot_.bottom());
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour);
    painter_.drawPolygon(area);
}

void HistogramPainter::paintExcess(const HistogramContent& content) {
    QPolygonF area = outlineOf(content.demand);
    const QPolygonF under = outlineOf(content.served);
    std::copy(under.rbegin(), under.rend(), std::back_inserter(area));
    painter_.setPen(Qt::NoPen);
    for (const QBrush& brush : {QBrush(TimelineColours::mix(colours_.surface, colours_.shortage, 0.25)), colours_.hatch}) {
        painter_.setBrush(brush);
        painter_.drawPolygon(area);
    }
}

/// A small excess may be less than a pixel high; a strip under the plot says on which days there is one.
void HistogramPainter::paintExcessDays(const HistogramContent& content) {
    for (const PixelRun& run : runs(content.excess)) {
        if (run.value > 0) {
            painter_.fillRect(QRectF(run.left, plot_.bottom() + 2, std::max(2.0, run.right - run.left), 3), colours_.shortage);
        }
    }
}

QPolygonF HistogramPainter::outlineOf(const Steps& steps) const {
    QPolygonF line;
    for (const PixelRun& run : runs(steps)) {
        line << QPointF(run.left, yAt(run.value)) << QPointF(run.right, yAt(run.value));
    }
    return line;
}

// Rectangles instead of a stroked polyline: a wide pen over thousands of steps would cost half a frame.
void HistogramPainter::paintLine(const Steps& steps, const QColor& colour, int width) {
    const double half = std::floor(width / 2.0);
    std::optional<double> last;
    for (const PixelRun& run : runs(steps)) {
        const double y = yAt(run.value);
        painter_.fillRect(QRectF(run.left, y - half, run.right - run.left, width), colour);
        if (last && *last != y) {
            painter_.fillRect(QRectF(run.left - half, std::min(y, *last) - half, width, std::abs(y - *last) + width), colour);
        }
        last = y;
    }
}

}  // namespace wattscape::ui
