#pragma once

#include "core/catalogue/catalogue.h"
#include "core/geo/atlas.h"

namespace wattscape::ui {

/// What every window stands on: the shipped catalogues and the map's outlines.
struct Ground {
    Catalogue catalogue;
    AtlasPointer atlas;
};

/// Reads them from the resource folder (core/base/resource_folder.h). Fails, saying which file, when one is missing.
Result<Ground> readGround();

}  // namespace wattscape::ui
