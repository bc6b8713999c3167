#pragma once

#include "ui/map/map_tool.h"

#include <optional>

namespace wattscape::ui {

/// Drag the map.
class PanTool : public MapTool {
    Q_OBJECT

public:
    using MapTool::MapTool;
    QCursor cursor() const override;
    QString hint() const override;
    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    bool cancel() override;

private:
    std::optional<QPointF> from_;
    WorldPoint centreBefore_;
};

}  // namespace wattscape::ui
