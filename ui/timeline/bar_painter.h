#pragma once

#include "ui/timeline/lane_geometry.h"
#include "ui/timeline/text_cache.h"
#include "ui/timeline/timeline_colours.h"

#include <limits>

class QPainter;

namespace wattscape::ui {

struct BarState {
    bool selected = false;
    bool hovered = false;
    double until = std::numeric_limits<double>::infinity();  ///< x at which a name beside the bar has to end
};

/// Draws one bar: its body, text, hatch, baseline and handles. Knows nothing of rows above or below.
class BarPainter {
public:
    BarPainter(QPainter& painter, const TimeScale& scale, const TimelineColours& colours, TextCache& texts, bool baseline);

    void paint(const Bar& bar, const Row& row, BarState state);

private:
    void paintSummary(const Bar& bar, const Row& row);
    void paintHall(const Bar& bar, const QRectF& rect);
    void paintRollout(const Bar& bar, const QRectF& rect);
    void paintMilestone(const Bar& bar, const QRectF& rect, BarState state);
    void paintConflicts(const Bar& bar, const QRectF& rect);
    void paintOutline(const Bar& bar, const QRectF& rect, BarState state);
    void paintText(const Bar& bar, const QRectF& rect);
    void paintBaseline(const Bar& bar, const Row& row);
    void paintHandles(const Bar& bar, const Row& row);

    QPainter& painter_;
    TimeScale scale_;
    LaneGeometry geometry_;
    const TimelineColours& colours_;
    TextCache& texts_;
    bool baseline_;  ///< ghosts and days against them are shown
};

}  // namespace wattscape::ui
