#include "core/model/edits/site_edits.h"

#include "core/model/edits/plan_builder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wattscape {
namespace {

double narrowing(double latitude) {
    return std::max(std::cos(latitude * std::numbers::pi / 180), 1e-6);
}

/// A degree of longitude is shorter nearer the poles: the same metres are more degrees there.
LonLat moved(const LonLat& point, const LonLat& from, const LonLat& to) {
    const double stretch = narrowing(from.latitude) / narrowing(to.latitude);
    const double longitude = to.longitude + std::remainder(point.longitude - from.longitude, 360) * stretch;
    const double latitude = to.latitude + point.latitude - from.latitude;
    return {std::remainder(longitude, 360), std::clamp(latitude, -90.0, 90.0)};
}

FieldValue valueOf(const Outline& outline) {
    return outline.empty() ? FieldValue() : FieldValue(outline);
}

}  // namespace

Outline carried(Outline outline, const LonLat& from, const LonLat& to) {
    for (LonLat& point : outline) {
        point = moved(point, from, to);
    }
    return outline;
}

Result<Added<Site>> placeSite(const Plan& plan, std::string name, const LonLat& location) {
    Site site;
    site.name = std::move(name);
    site.location = location;
    return add(plan, std::move(site));
}

Result<Plan> moveSite(const Plan& plan, SiteId site, const LonLat& location) {
    PlanBuilder builder(plan);
    builder.take(setField(plan, site, "location", location));
    const Site* before = plan.sites.find(site);
    if (builder.failed() || before->location == location) {
        return std::move(builder).finish();
    }
    builder.take(setBoundary(builder.plan(), site, carried(before->boundary, before->location, location)));
    plan.halls.forEach([&](const Hall& hall) {
        if (hall.site == site && !hall.footprint.empty()) {
            builder.take(setFootprint(builder.plan(), hall.id, carried(hall.footprint, before->location, location)));
        }
    });
    return std::move(builder).finish();
}

Result<Plan> setBoundary(const Plan& plan, SiteId site, const Outline& boundary) {
    return setField(plan, site, "boundary", valueOf(boundary));
}

Result<Plan> setFootprint(const Plan& plan, HallId hall, const Outline& footprint) {
    return setField(plan, hall, "footprint", valueOf(footprint));
}

Result<Plan> rename(const Plan& plan, EntityId id, const std::string& name) {
    return setField(plan, id, "name", name.empty() ? FieldValue() : FieldValue(name));
}

}  // namespace wattscape
