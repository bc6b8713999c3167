#include "core/geo/hall_layout.h"

#include "core/geo/geodesy.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wattscape {
namespace {

constexpr int hallsInRow = 4;
constexpr double gap = 40;  ///< metres between halls

double lengthOf(const Hall& hall) {
    return std::sqrt(3 * std::max(2000.0, 400 * hall.itCapacity.megawatts()));
}

}  // namespace

std::vector<HallFootprint> layOutHalls(const Site& site, const std::vector<const Hall*>& halls) {
    std::vector<const Hall*> ordered = halls;
    std::ranges::sort(ordered, {}, [](const Hall* hall) { return std::tuple(hall->order, hall->id); });
    double longest = 0;
    for (const Hall* hall : ordered) longest = std::max(longest, lengthOf(*hall));
    const int rows = (static_cast<int>(ordered.size()) + hallsInRow - 1) / hallsInRow;
    std::vector<HallFootprint> result;
    for (int i = 0; i < static_cast<int>(ordered.size()); ++i) {
        const Hall& hall = *ordered[static_cast<std::size_t>(i)];
        if (!hall.footprint.empty()) {
            result.push_back({hall.id, hall.footprint, false});
            continue;
        }
        const double east = (i % hallsInRow - (hallsInRow - 1) / 2.0) * (longest / 3 + gap);
        const double south = (i / hallsInRow - (rows - 1) / 2.0) * (longest + gap);
        const LonLat sideways = travelled(site.location, 90, east);
        const LonLat centre = travelled(sideways, 180, south);
        result.push_back({hall.id, rectangleAround(centre, lengthOf(hall) / 3, lengthOf(hall)), true});
    }
    return result;
}

}  // namespace wattscape
