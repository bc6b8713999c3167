#pragma once

#include "core/geo/atlas.h"
#include "ui/shell/command_palette.h"

namespace wattscape::ui {

class Actions;
class MapView;
class Session;

/// All commands of the window and all named things of the plan.
std::vector<PaletteEntry> paletteEntries(const Actions& actions, Session& session);

/// What a typed text may mean beside those: a date to put the cursor on, coordinates or a place to go to on the map.
CommandPalette::Search paletteSearch(Session& session, MapView& map, AtlasPointer atlas);

}  // namespace wattscape::ui
