#include "core/geo/outline.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

namespace wattscape {
namespace {

namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Polygon = bg::model::polygon<Point, true, false>;  // clockwise, not closed

Point toPoint(LonLat place) {
    return {place.longitude, place.latitude};
}

Polygon toPolygon(const Outline& outline) {
    Polygon polygon;
    for (const LonLat& place : outline) {
        bg::append(polygon.outer(), toPoint(place));
    }
    bg::correct(polygon);
    return polygon;
}

Unexpected refuse(Message why) {
    return fail({ErrorCode::contradiction, std::move(why)});
}

/// Longitudes at which the outline crosses a latitude, ascending.
std::vector<double> crossings(const Outline& outline, double latitude) {
    std::vector<double> result;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const LonLat a = outline[i];
        const LonLat b = outline[(i + 1) % outline.size()];
        if ((a.latitude > latitude) != (b.latitude > latitude)) {
            const double share = (latitude - a.latitude) / (b.latitude - a.latitude);
            result.push_back(a.longitude + share * (b.longitude - a.longitude));
        }
    }
    std::ranges::sort(result);
    return result;
}

}  // namespace

Result<void> checkOutline(const Outline& outline) {
    if (outline.empty()) return {};
    if (outline.size() < 3) return refuse(message("An outline needs at least three corners"));
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const LonLat a = outline[i];
        const LonLat b = outline[(i + 1) % outline.size()];
        if (!std::isfinite(a.longitude) || !std::isfinite(a.latitude)) {
            return refuse(message("Corner %1 of the outline is no place on Earth", i + 1));
        }
        if (a == b) return refuse(message("Corner %1 of the outline is there twice", i + 1));
        if (std::abs(a.longitude - b.longitude) >= 180) {
            return refuse(message("A side of the outline spans half the Earth"));
        }
    }
    const Polygon polygon = toPolygon(outline);
    if (bg::intersects(polygon)) return refuse(message("The outline crosses or touches itself"));
    bg::validity_failure_type failure{};
    if (bg::is_valid(polygon, failure)) return {};
    return failure == bg::failure_spikes ? refuse(message("The outline runs back along its own side"))
                                         : refuse(message("The outline encloses no ground"));
}

bool encloses(const Outline& outline, LonLat place) {
    return outline.size() >= 3 && bg::covered_by(toPoint(place), toPolygon(outline));
}

LonLat middleOf(const Outline& outline) {
    Point centroid(0, 0);
    bg::centroid(toPolygon(outline), centroid);
    const LonLat middle{centroid.x(), centroid.y()};
    if (encloses(outline, middle)) return middle;
    const std::vector<double> runs = crossings(outline, middle.latitude);
    LonLat best = outline.front();
    double widest = 0;
    for (std::size_t i = 0; i + 1 < runs.size(); i += 2) {
        if (runs[i + 1] - runs[i] > widest) {
            widest = runs[i + 1] - runs[i];
            best = {(runs[i] + runs[i + 1]) / 2, middle.latitude};
        }
    }
    return best;
}

}  // namespace wattscape
