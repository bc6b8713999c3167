#pragma once

#include "ui/timeline/text_cache.h"
#include "ui/timeline/time_scale.h"
#include "ui/timeline/timeline_colours.h"

#include <vector>

class QPainter;

namespace wattscape::ui {

/// A unit of the calendar in a ruler's row.
struct RulerCell {
    Day first{};
    Day next{};
    QString label;

    bool operator==(const RulerCell&) const = default;
};

/// Two rows of calendar units that suit a zoom: coarse above, fine below.
class TimeRuler {
public:
    explicit TimeRuler(const TimeScale& scale, double narrowestCell);

    CalendarUnit fine() const { return fine_; }
    CalendarUnit coarse() const;
    /// The cells that are seen within so many pixels.
    std::vector<RulerCell> cells(CalendarUnit unit, double width) const;

    /// Both rows into the rectangle, whose left edge is x = 0 of the scale.
    void paint(QPainter& painter, const QRectF& rect, const TimelineColours& colours, TextCache& texts) const;
    /// Lines down through the lanes, shading of every other coarse unit, and of weekends where days are told apart.
    void paintGround(QPainter& painter, const QRectF& rect, const TimelineColours& colours) const;

private:
    void paintRow(QPainter& painter, const QRectF& rect, CalendarUnit unit, const TimelineColours& colours,
                  TextCache& texts) const;

    TimeScale scale_;
    CalendarUnit fine_;
};

}  // namespace wattscape::ui
