#pragma once

#include "ui/map/map_snapping.h"
#include "ui/map/map_tool.h"
#include "ui/map/tool_painting.h"

#include <optional>
#include <vector>

namespace wattscape::ui {

/// Click to add a site. Beside the pointer, or in the middle of the view while there is none, stands what is known of the
/// place before the click: county, state, grid region, what industry pays for power, grid carbon; "n/a" where it isn't.
class PlaceSiteTool : public MapTool {
    Q_OBJECT

public:
    using MapTool::MapTool;
    QCursor cursor() const override { return Qt::CrossCursor; }
    QString hint() const override;
    void activate() override;
    void move(const MapPointer& pointer) override;
    void leave() override;
    void release(const MapPointer& pointer) override;
    bool keyPress(const QKeyEvent& event) override;
    void paint(QPainter& painter) const override;

    /// Adds a site there, named after the nearest place, in the region found there, and selects it.
    void placeAt(LonLat place);

    std::vector<BubbleLine> whatIsKnown(LonLat place) const;

private:
    LonLat placeUnder(const MapPointer& pointer);

    std::optional<QPointF> at_;
    std::optional<MapSnap> snap_;
};

}  // namespace wattscape::ui
