#pragma once

#include "core/base/id.h"
#include "ui/map/map_snapping.h"
#include "ui/map/map_tool.h"

#include <optional>
#include <vector>

namespace wattscape::ui {

/// Click selects (Shift adds, Ctrl toggles) and splits clusters; drag on empty ground selects what the band holds; drag
/// on a site moves the selected sites, with line and distance: Shift keeps to eighths of a turn, Ctrl at the drop makes a
/// copy, Alt or S leaves out snapping, Esc puts everything back.
class SelectTool : public MapTool {
    Q_OBJECT

public:
    using MapTool::MapTool;
    QCursor cursor() const override;
    QString hint() const override;
    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    bool cancel() override;
    void paint(QPainter& painter) const override;

private:
    enum class Doing { nothing, pressed, band, moving };

    void select(const MapPointer& pointer);
    void beginMove();
    void moveTo(const MapPointer& pointer);
    void copyTo();

    Doing doing_ = Doing::nothing;
    MapPointer pressed_;
    QPointF to_;
    EntityId under_;  ///< at the press
    std::vector<EntityId> moving_;
    std::vector<EntityId> selectionBefore_;
    LonLat from_;  ///< of the site that is dragged
    LonLat target_;
    std::optional<MapSnap> snap_;
    bool copies_ = false;
};

}  // namespace wattscape::ui
