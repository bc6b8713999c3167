#pragma once

#include "ui/map/map_snapping.h"
#include "ui/map/map_tool.h"

#include <optional>

namespace wattscape::ui {

/// Click to add a site. Beside the pointer stands what is known of the place before the click: county, state, grid region.
class PlaceSiteTool : public MapTool {
    Q_OBJECT

public:
    using MapTool::MapTool;
    QCursor cursor() const override { return Qt::CrossCursor; }
    QString hint() const override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    bool keyPress(const QKeyEvent& event) override;
    void paint(QPainter& painter) const override;

    /// Adds a site there, named after the nearest place, in the region found there, and selects it.
    void placeAt(LonLat place);

private:
    LonLat placeUnder(const MapPointer& pointer);

    std::optional<QPointF> at_;
    std::optional<MapSnap> snap_;
};

}  // namespace wattscape::ui
