#include "ui/timeline/histogram_painter.h"

#include "core/model/steps.h"
#include "ui/charts/axis_ticks.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace wattscape::ui {

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

std::vector<HistogramPainter::Run> HistogramPainter::runs(const Steps& steps) const {
    std::vector<Run> result;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double from = plot_.left() + std::round(scale_.xAt(steps[i].from));
        const double to = i + 1 < steps.size() ? plot_.left() + std::round(scale_.xAt(steps[i + 1].from)) : plot_.right();
        if (to < plot_.left()) continue;
        if (from > plot_.right()) break;
        const double left = std::max(from, plot_.left());
        const double right = std::min(to, plot_.right());
        if (!result.empty() && right - left < 1) {
            // Within a pixel the highest counts.
            result.back().value = std::max(result.back().value, steps[i].value);
        } else {
            result.push_back({left, right, steps[i].value});
        }
    }
    return result;
}

void HistogramPainter::paint(const HistogramContent& content) {
    paintAxis(content);
    painter_.save();
    painter_.setClipRect(plot_.adjusted(0, -2, 0, 1), Qt::IntersectClip);
    paintBands(content);
    QColor veil = colours_.text;
    veil.setAlphaF(0.16F);
    for (const Run& run : runs(content.demand)) {
        painter_.fillRect(QRectF(run.left, yAt(run.value), run.right - run.left, plot_.bottom() - yAt(run.value)), veil);
    }
    paintExcess(content);
    paintLine(content.demand, colours_.text, 1);
    paintLine(content.limit, colours_.text, 3);
    painter_.restore();
}

void HistogramPainter::paintAxis(const HistogramContent& content) {
    const bool whole = content.unit == HistogramUnit::racks || content.unit == HistogramUnit::gpus;
    const int most = std::max(2, static_cast<int>(plot_.height() / (2.5 * texts_.height())));
    const ValueTicks ticks = valueTicks(content.highest, most, whole);
    top_ = ticks.top;
    for (double value = 0; value <= ticks.top + ticks.step / 2; value += ticks.step) {
        const double y = yAt(value);
        painter_.fillRect(QRectF(plot_.left(), y, plot_.width(), 1), colours_.line);
        const QString text = axisLabel(value, content.unit);
        painter_.setPen(colours_.quiet);
        texts_.draw(painter_, plot_.left() - 6 - texts_.width(text), y, text);
    }
}

void HistogramPainter::paintBands(const HistogramContent& content) {
    std::vector<Steps> below;
    // From the top down: each band covers what stands above it, so that only one edge has to be known.
    for (const HistogramBand& band : content.bands) {
        below.push_back(below.empty() ? band.steps : sumOf(std::vector<Steps>{below.back(), band.steps}));
    }
    for (std::size_t i = content.bands.size(); i-- > 0;) {
        const QColor colour = TimelineColours::mix(colourOf(content.bands[i], colours_), colours_.surface, 0.45);
        for (const Run& run : runs(below[i])) {
            painter_.fillRect(QRectF(run.left, yAt(run.value), run.right - run.left, plot_.bottom() - yAt(run.value)), colour);
        }
    }
}

void HistogramPainter::paintExcess(const HistogramContent& content) {
    const Steps served = [&] {
        Steps negative = content.excess;
        for (Step& step : negative) step.value = -step.value;
        return sumOf(std::vector<Steps>{content.demand, negative});
    }();
    std::vector<Day> days;
    for (const Steps* steps : {&content.demand, &content.excess}) {
        for (const Step& step : *steps) days.push_back(step.from);
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    painter_.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const double excess = valueOn(content.excess, days[i]);
        if (excess <= 0) continue;
        const double left = plot_.left() + std::round(scale_.xAt(days[i]));
        const double right = i + 1 < days.size() ? plot_.left() + std::round(scale_.xAt(days[i + 1])) : plot_.right();
        if (right <= plot_.left() || left >= plot_.right()) continue;
        const double base = valueOn(served, days[i]);
        const QRectF part(QPointF(left, yAt(base + excess)), QPointF(std::max(right, left + 1), yAt(base)));
        const QRectF seen = part & plot_;
        painter_.fillRect(seen, TimelineColours::mix(colours_.surface, colours_.shortage, 0.25));
        painter_.fillRect(seen, colours_.hatch);
    }
}

void HistogramPainter::paintLine(const Steps& steps, const QColor& colour, int width) {
    QPolygonF line;
    for (const Run& run : runs(steps)) {
        line << QPointF(run.left, yAt(run.value)) << QPointF(run.right, yAt(run.value));
    }
    painter_.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter_.drawPolyline(line);
}

}  // namespace wattscape::ui
