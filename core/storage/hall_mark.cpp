#include "core/storage/hall_mark.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wattscape::detail {
namespace {

constexpr double metresPerDegree = 111'195;  // of latitude, on a sphere of 6,371 km
constexpr double eastWest = 180;
constexpr double northSouth = 60;
constexpr double spacing = 90;

/// The rectangle, so many metres north of the place. Never over a pole or the antimeridian.
Outline rectangleAt(LonLat place, double metresNorth) {
    const double latitude = std::clamp(place.latitude, -85.0, 85.0);
    const double south = latitude + metresNorth / metresPerDegree;
    const double north = south + northSouth / metresPerDegree;
    const double width = eastWest / metresPerDegree / std::cos(latitude * std::numbers::pi / 180);
    const double west = std::clamp(place.longitude - width / 2, -180.0, 180.0 - width);
    return {{west, south}, {west + width, south}, {west + width, north}, {west, north}};
}

}  // namespace

std::map<HallId, Outline> hallMarks(const Plan& plan) {
    std::map<SiteId, std::vector<const Hall*>> bySite;
    plan.halls.forEach([&](const Hall& hall) {
        if (hall.footprint.empty()) {
            bySite[hall.site].push_back(&hall);
        }
    });
    std::map<HallId, Outline> marks;
    for (auto& [site, halls] : bySite) {
        std::ranges::stable_sort(halls, {}, &Hall::order);
        for (std::size_t i = 0; i < halls.size(); ++i) {
            const double metresNorth = -spacing * static_cast<double>(i % 1000 + 1);
            marks[halls[i]->id] = rectangleAt(plan.sites.find(site)->location, metresNorth);
        }
    }
    return marks;
}

}  // namespace wattscape::detail
