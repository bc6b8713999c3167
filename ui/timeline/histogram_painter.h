#pragma once

#include "ui/timeline/histogram_content.h"
#include "ui/timeline/pixel_runs.h"
#include "ui/timeline/text_cache.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_colours.h"

#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace wattscape::ui {

/// Draws bands, limit, demand and excess into a plot whose left edge is x = 0 of the scale. Steps that share a pixel
/// are drawn as the highest of them, so that no peak is lost.
class HistogramPainter {
public:
    HistogramPainter(QPainter& painter, const QRectF& plot, const TimeScale& scale, const TimelineColours& colours,
                     TextCache& texts);

    void paint(const HistogramContent& content);
    static QColor colourOf(const HistogramBand& band, const TimelineColours& colours);
    static QString axisLabel(double value, HistogramUnit unit);

private:
    /// The steps as runs of pixels within the plot.
    std::vector<PixelRun> runs(const Steps& steps) const;
    void paintAxis(const HistogramContent& content);
    /// Returns the upper edge of each band.
    std::vector<Steps> paintBands(const HistogramContent& content);
    void paintNames(const HistogramContent& content, const std::vector<Steps>& tops);
    void fillUnder(const Steps& steps, const QColor& colour);
    QPolygonF outlineOf(const Steps& steps) const;
    void paintExcess(const HistogramContent& content);
    void paintExcessDays(const HistogramContent& content);
    void paintLine(const Steps& steps, const QColor& colour, int width);
    double yAt(double value) const;

    QPainter& painter_;
    QRectF plot_;
    TimeScale scale_;
    const TimelineColours& colours_;
    TextCache& texts_;
    double top_ = 1;
};

}  // namespace wattscape::ui
