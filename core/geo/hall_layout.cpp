#include "core/geo/hall_layout.h"

#include "core/geo/geodesy.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wattscape {
namespace {

constexpr int hallsInRow = 4;
constexpr double gap = 40;  ///< metres between halls
constexpr double farthestNorth = 85;

double lengthOf(const Hall& hall) {
    return std::sqrt(3 * std::max(2000.0, 400 * hall.itCapacity.megawatts()));
}

/// Moved beside the antimeridian, where it would lie over it.
Outline besideAntimeridian(Outline outline) {
    const auto [west, east] = std::ranges::minmax(outline, {}, &LonLat::longitude);
    const double beyond = std::max(0.0, east.longitude - 180) + std::min(0.0, west.longitude + 180);
    for (LonLat& corner : outline) corner.longitude = std::clamp(corner.longitude - beyond, -180.0, 180.0);
    return outline;
}

/// A site's rows, seen from where they begin.
class Rows {
public:
    Rows(LonLat site, const std::vector<const Hall*>& halls, int neighbours)
        : rows_((static_cast<int>(halls.size()) + hallsInRow - 1) / hallsInRow) {
        for (const Hall* hall : halls) longest_ = std::max(longest_, lengthOf(*hall));
        const LonLat within{site.longitude, std::clamp(site.latitude, -farthestNorth, farthestNorth)};
        start_ = neighbours == 0 ? within : travelled(within, 90, neighbours * hallsInRow * columnWidth());
    }

    Outline rectangle(int place, double length) const {
        const double east = (place % hallsInRow - (hallsInRow - 1) / 2.0) * columnWidth();
        const int row = place / hallsInRow;
        const double south = (row - (rows_ - 1) / 2.0) * (longest_ + gap);
        const LonLat centre = travelled(travelled(start_, 90, east), 180, south);
        return besideAntimeridian(rectangleAround(centre, length / 3, length));
    }

private:
    double columnWidth() const { return longest_ / 3 + gap; }

    LonLat start_;
    int rows_;
    double longest_ = 0;
};

}  // namespace

std::vector<HallFootprint> layOutHalls(const Site& site, const std::vector<const Hall*>& halls, int neighbours) {
    std::vector<const Hall*> ordered = halls;
    std::ranges::sort(ordered, {}, [](const Hall* hall) { return std::tuple(hall->order, hall->id); });
    const Rows rows(site.location, ordered, neighbours);
    std::vector<HallFootprint> result;
    for (int place = 0; const Hall* hall : ordered) {
        const bool assumed = hall->footprint.empty();
        result.push_back({hall->id, assumed ? rows.rectangle(place, lengthOf(*hall)) : hall->footprint, assumed});
        ++place;
    }
    return result;
}

std::map<SiteId, int> neighboursBefore(const Plan& plan) {
    std::vector<std::tuple<double, double, SiteId>> places;
    plan.sites.forEach(
        [&](const Site& site) { places.emplace_back(site.location.longitude, site.location.latitude, site.id); });
    std::ranges::sort(places);
    std::map<SiteId, int> neighbours;
    for (std::size_t i = 1, first = 0; i < places.size(); ++i) {
        const auto& [longitude, latitude, site] = places[i];
        const bool shared = longitude == std::get<0>(places[i - 1]) && latitude == std::get<1>(places[i - 1]);
        if (!shared) first = i;
        if (shared) neighbours[site] = static_cast<int>(i - first);
    }
    return neighbours;
}

std::map<HallId, Outline> hallMarks(const Plan& plan) {
    std::map<SiteId, std::vector<const Hall*>> bySite;
    plan.halls.forEach([&](const Hall& hall) { bySite[hall.site].push_back(&hall); });
    const std::map<SiteId, int> neighbours = neighboursBefore(plan);
    std::map<HallId, Outline> marks;
    for (const auto& [site, halls] : bySite) {
        const auto found = neighbours.find(site);
        for (HallFootprint& laid : layOutHalls(*plan.sites.find(site), halls, found == neighbours.end() ? 0 : found->second)) {
            if (laid.assumed) marks.emplace(laid.hall, std::move(laid.outline));
        }
    }
    return marks;
}

}  // namespace wattscape
