#pragma once

#include "core/model/kinds.h"
#include "core/model/location.h"
#include "ui/map/map_tool.h"

#include <optional>

namespace wattscape::ui {

/// Corners of the selected site's boundary: drag one, drag the middle of a side to add one, Delete or Ctrl+click takes one
/// away. A drop that would make the boundary cross itself is refused and puts back what was.
class EditBoundaryTool : public MapTool {
    Q_OBJECT

public:
    using MapTool::MapTool;
    QCursor cursor() const override;
    QString hint() const override;
    void activate() override;
    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    bool keyPress(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter) const override;

private:
    std::optional<SiteId> site() const;
    Outline boundary() const;
    std::optional<std::size_t> cornerAt(QPointF position) const;
    std::optional<std::size_t> sideAt(QPointF position) const;  ///< whose middle is there
    void removeCorner(std::size_t corner);

    std::optional<std::size_t> hovered_;
    std::optional<std::size_t> dragged_;
    Outline outline_;  ///< while a corner is dragged
    bool valid_ = true;
};

}  // namespace wattscape::ui
