#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/location.h"
#include "ui/map/map_tool.h"

namespace wattscape::ui {

/// Click corner after corner; a click on the first corner, a double click or Enter closes the boundary. It becomes that
/// of the selected site, or of the only site inside it. An outline that crosses itself is refused, and stays to be
/// mended.
class DrawBoundaryTool : public MapTool {
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

    const Outline& corners() const { return corners_; }

private:
    LonLat placeUnder(const MapPointer& pointer) const;
    void close();
    Result<EntityId> siteFor(const Outline& outline) const;

    Outline corners_;
    LonLat pointer_;
};

}  // namespace wattscape::ui
