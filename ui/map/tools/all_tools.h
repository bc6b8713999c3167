#pragma once

#include "ui/map/map_tool.h"

#include <map>

namespace wattscape::ui {

/// One tool of each kind, owned by the map.
std::map<MapTool::Kind, MapTool*> makeMapTools(MapCanvas& map);

}  // namespace wattscape::ui
