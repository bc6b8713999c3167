#pragma once

#include "core/model/location.h"
#include "ui/map/map_tool.h"

#include <vector>

namespace wattscape::ui {

/// Click from place to place: the length of each leg and of all, along the ellipsoid.
class MeasureTool : public MapTool {
    Q_OBJECT

public:
    using MapTool::MapTool;
    QCursor cursor() const override { return Qt::CrossCursor; }
    QString hint() const override;
    void activate() override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    bool doubleClick(const MapPointer& pointer) override;
    bool keyPress(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter) const override;

    /// Sum of the legs, metres, with the one to the pointer while it is open.
    double total() const;
    void startAt(LonLat place);

private:
    LonLat placeUnder(const MapPointer& pointer) const;
    std::vector<LonLat> stops() const;

    std::vector<LonLat> points_;
    LonLat pointer_;
    bool open_ = false;  ///< the next click goes on from the last point
};

}  // namespace wattscape::ui
