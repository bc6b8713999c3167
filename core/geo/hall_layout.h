#pragma once

#include "core/model/plan.h"

#include <vector>

namespace wattscape {

/// Where a hall is drawn.
struct HallFootprint {
    HallId hall;
    Outline outline;
    bool assumed = false;  ///< no footprint was drawn: a rectangle stands for it
};

/// Footprints of a site's halls in their order. Halls without one get rectangles in rows of four that grow southward
/// from the site's location, each with 400 m² a megawatt of IT capacity (and at least 2,000 m²), three times as long as
/// wide. They mark a hall and promise no survey.
std::vector<HallFootprint> layOutHalls(const Site& site, const std::vector<const Hall*>& halls);

}  // namespace wattscape
