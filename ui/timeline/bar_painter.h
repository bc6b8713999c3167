#pragma once

#include "ui/timeline/lane_geometry.h"
#include "ui/timeline/text_cache.h"
#include "ui/timeline/timeline_colours.h"

class QPainter;

namespace wattscape::ui {

struct BarState {
    bool selected = false;
    bool hovered = false;
};

/// Draws one bar: its body, text, hatch, baseline and handles. Knows nothing of rows above or below.
class BarPainter {
public:
    BarPainter(QPainter& painter, const TimeScale& scale, const TimelineColours& colours, TextCache& texts, double left);

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
    double left_;  ///< x of the first visible pixel: text keeps to the right of it
};

}  // namespace wattscape::ui
