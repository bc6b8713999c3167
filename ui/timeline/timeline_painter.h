#pragma once

#include "ui/timeline/text_cache.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/timeline_colours.h"
#include "ui/timeline/timeline_scene.h"

#include <functional>

#include <QRect>

class QPainter;

namespace wattscape::ui {

/// How the canvas is divided, in widget pixels: names on the left, the ruler above, lanes in the rest.
struct TimelineFrame {
    QSize size;
    int names = 200;
    int ruler = 40;
    int scroll = 0;  ///< lane pixels above the first visible one

    QRect lanes() const { return {names, ruler, size.width() - names, size.height() - ruler}; }
    QPointF toLanes(const QPointF& widget) const { return {widget.x() - names, widget.y() - ruler + scroll}; }
    QPointF toWidget(const QPointF& lanes) const { return {lanes.x() + names, lanes.y() + ruler - scroll}; }
};

/// What there is to paint at the moment.
struct TimelinePicture {
    const Plan& plan;
    const TimelineScene& scene;
    const std::vector<Link>& links;
    TimeScale scale;
    TimelineFrame frame;
    Day cursor;
    Day today;
    std::optional<DaySpan> marked;
    std::optional<QLineF> rubberLine;  ///< lane pixels
    std::function<bool(EntityId)> isSelected;
    EntityId hovered;
    bool focused = false;
    bool baseline = true;  ///< ghosts and days against them
};

/// Paints the part of the timeline that lies in a rectangle.
class TimelinePainter {
public:
    TimelinePainter(QPainter& painter, const TimelinePicture& picture, const TimelineColours& colours, TextCache& texts,
                    TextCache& headings);

    void paint(const QRect& dirty);

    static QString nameOf(const Plan& plan, const RowKey& key);
    /// The flag of the cursor in the ruler, widget pixels.
    static QRectF cursorFlag(const TimelinePicture& picture, TextCache& texts);

private:
    void paintLanes(const QRect& dirty);
    void paintRows(std::size_t first, std::size_t last);
    void paintLinks(bool ofSelected);
    void paintOutsidePlan();
    void paintToday();
    void paintCursor();
    void paintMarked();
    void paintNames(const QRect& dirty);
    void paintName(const Row& row, double top);
    void paintRuler();
    /// x at which the next milestone of the lane begins: a name ends before it.
    double roomBeside(const Bar& milestone, const Lane& lane, const Row& row) const;
    bool isMarked(const Link& link) const;
    double xOf(Day day) const;

    QPainter& painter_;
    const TimelinePicture& picture_;
    const TimelineColours& colours_;
    TextCache& texts_;
    TextCache& headings_;
    TimeRuler ruler_;
};

}  // namespace wattscape::ui
