#pragma once

#include "ui/charts/chart_content.h"
#include "ui/charts/chart_labels.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QPainter>
#include <QRectF>
#include <QSizeF>

namespace wattscape::ui {

class ChartShapes;

/// A chart of stepped series over time, painted anywhere: into a view's pixmap, an image, an SVG or a page. Qt Charts
/// draws the shapes; axes stand at real starts of months and years, and each shape is named beside its right end. The
/// same size, range, content and style give the same picture.
class StepChart {
public:
    StepChart();
    ~StepChart();
    StepChart(const StepChart&) = delete;
    StepChart& operator=(const StepChart&) = delete;

    /// Only layers that differ from before are handed to the chart again.
    void setContent(ChartContent content);
    const ChartContent& content() const { return content_; }

    void setStyle(const ChartStyle& style);
    const ChartStyle& style() const { return style_; }

    void setSize(QSizeF size);
    QSizeF size() const { return size_; }

    /// Room left and right of the plot for labels. Charts one below the other get the same, so that dates align.
    struct Margins {
        double left = 0;
        double right = 0;

        bool operator==(const Margins&) const = default;
    };
    Margins naturalMargins() const;
    void setMargins(Margins margins);
    Margins margins() const { return margins_; }

    /// The days in sight; the whole content when not set.
    void setRange(Day first, Day last);
    void resetRange();
    Day firstShown() const;
    Day lastShown() const;

    bool isHidden(std::size_t layer) const { return hidden_[layer]; }
    void setHidden(std::size_t layer, bool hidden);

    bool isEmpty() const;  ///< nothing above zero to show
    QRectF plotArea() const;
    double xOf(Day day) const;  ///< its morning
    Day dayOf(double x) const;  ///< the nearest shown
    /// Where each layer is named, by layer; also where a click hides it.
    const std::vector<QRectF>& labelRects() const;

    /// Paints the chart of `size()` at the painter's origin. Fonts of the style should be set in pixels for devices
    /// other than the screen.
    void paint(QPainter& painter);

    /// Over what `paint` has painted: a line at the day, and what each layer says then beside its name.
    void paintReading(QPainter& painter, Day day) const;

private:
    std::vector<bool> hiddenIn(const ChartContent& content) const;
    void layOut();
    ChartPlot plot() const;
    double labelPlace(std::size_t layer) const;
    void paintHead(QPainter& painter) const;

    std::unique_ptr<ChartShapes> shapes_;
    ChartContent content_;
    ChartStyle style_;
    QSizeF size_{640, 320};
    Margins margins_;
    std::optional<std::pair<Day, Day>> range_;
    std::vector<bool> hidden_;
    std::vector<Steps> tops_;
    ValueTicks ticks_;
    ChartLabels labels_;
    bool stale_ = true;
};

}  // namespace wattscape::ui
