#pragma once

#include "ui/timeline/lane_geometry.h"
#include "ui/timeline/text_cache.h"
#include "ui/timeline/timeline_colours.h"

#include <functional>

class QPainter;

namespace wattscape::ui {

/// Draws a power source's megawatts as steps on a line, with the level written at each riser that has room.
class SupplyPainter {
public:
    SupplyPainter(QPainter& painter, const TimeScale& scale, const TimelineColours& colours, TextCache& texts)
        : painter_(painter), scale_(scale), geometry_(scale), colours_(colours), texts_(texts) {}

    /// `isMarked`: whether the tranche is selected or under the pointer.
    void paint(const Lane& lane, const Row& row, double right, const std::function<bool(EntityId)>& isMarked);

private:
    void paintLevel(const Lane& lane, const Row& row, const Riser& riser, double x, double next);

    QPainter& painter_;
    TimeScale scale_;
    LaneGeometry geometry_;
    const TimelineColours& colours_;
    TextCache& texts_;
};

}  // namespace wattscape::ui
