#include "ui/map/tools/all_tools.h"

#include "ui/map/map_canvas.h"
#include "ui/map/tools/draw_boundary_tool.h"
#include "ui/map/tools/edit_boundary_tool.h"
#include "ui/map/tools/measure_tool.h"
#include "ui/map/tools/pan_tool.h"
#include "ui/map/tools/place_site_tool.h"
#include "ui/map/tools/select_tool.h"
#include "ui/map/tools/zoom_box_tool.h"

namespace wattscape::ui {

std::map<MapTool::Kind, MapTool*> makeMapTools(MapCanvas& map) {
    using Kind = MapTool::Kind;
    return {{Kind::select, new SelectTool(map)},
            {Kind::pan, new PanTool(map)},
            {Kind::placeSite, new PlaceSiteTool(map)},
            {Kind::measure, new MeasureTool(map)},
            {Kind::drawBoundary, new DrawBoundaryTool(map)},
            {Kind::editBoundary, new EditBoundaryTool(map)},
            {Kind::zoomBox, new ZoomBoxTool(map)}};
}

}  // namespace wattscape::ui
