#pragma once

#include "core/model/plan.h"

#include <map>
#include <vector>

/// Where halls are drawn, on the map as in files. A hall without a footprint gets a rectangle in rows of four that grow
/// southward from the site's location, each with 400 m² a megawatt of IT capacity (and at least 2,000 m²), three times
/// as long as wide. The rectangles mark a hall and promise no survey; none lies over a pole or the antimeridian.
namespace wattscape {

struct HallFootprint {
    HallId hall;
    Outline outline;
    bool assumed = false;  ///< no footprint was drawn: a rectangle stands for it
};

/// Footprints of a site's halls in their order. A site that shares its location with others is laid out as many of its
/// rows' widths to the east as `neighbours` come before it, so that its halls don't hide theirs.
std::vector<HallFootprint> layOutHalls(const Site& site, const std::vector<const Hall*>& halls, int neighbours = 0);

/// The sites whose location another site of a lower id has too, with the number of those.
std::map<SiteId, int> neighboursBefore(const Plan& plan);

/// The rectangles of all halls that have no footprint.
std::map<HallId, Outline> hallMarks(const Plan& plan);

}  // namespace wattscape
