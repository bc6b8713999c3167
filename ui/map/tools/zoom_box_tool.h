#pragma once

#include "ui/map/map_tool.h"

#include <optional>

#include <QRectF>

namespace wattscape::ui {

/// Drag a box to fill the view with it; click to zoom in, with Alt out.
class ZoomBoxTool : public MapTool {
    Q_OBJECT

public:
    using MapTool::MapTool;
    QCursor cursor() const override { return Qt::CrossCursor; }
    QString hint() const override;
    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    bool cancel() override;
    void paint(QPainter& painter) const override;

private:
    std::optional<QPointF> from_;
    QPointF to_;
};

}  // namespace wattscape::ui
