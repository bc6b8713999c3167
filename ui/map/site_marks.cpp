#include "ui/map/site_marks.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace wattscape::ui {
namespace {

constexpr double togetherPixels = 16;  ///< single sites nearer than this stand aside of each other
constexpr std::size_t mostStandingAside = 200;

std::unordered_map<SiteId, int> issuesOn(const PlanResults& results, Day day) {
    std::unordered_map<SiteId, int> counts;
    for (const Issue& issue : results.issues()) {
        if (issue.severity == Severity::warning && issue.from <= day && day <= issue.to) ++counts[issue.site];
    }
    return counts;
}

double largestPower(const PlanResults& results) {
    double most = 0;
    for (const Step& step : results.steps({}, Metric::facilityLimit)) most = std::max(most, step.value);
    return most;
}

}  // namespace

QColor SiteMarks::colourOf(const Site& site) const {
    return site.programme ? colours_.of(site.programme) : Theme::instance().accent();
}

void SiteMarks::setColours() {
    for (SiteMark& mark : marks_) mark.colour = colourOf(*sites_.find(mark.site));
}

void SiteMarks::setPlan(const Plan& plan) {
    colours_.follow(plan);
    if (plan.sites.sameAs(sites_)) return;
    sites_ = plan.sites;
    std::vector<SiteMark> old = std::move(marks_);
    marks_.clear();
    std::vector<WorldPoint> points;
    std::size_t next = 0;
    plan.sites.forEach([&](const Site& site) {
        while (next < old.size() && old[next].site < site.id) ++next;
        SiteMark mark = next < old.size() && old[next].site == site.id ? old[next] : SiteMark{};
        mark.site = site.id;
        mark.name = QString::fromStdString(site.name);
        mark.location = site.location;
        mark.point = project(site.location);
        mark.colour = colourOf(site);
        marks_.push_back(std::move(mark));
        points.push_back(marks_.back().point);
    });
    const bool samePlaces =
        std::ranges::equal(old, marks_, [](const SiteMark& a, const SiteMark& b) { return a.point == b.point; });
    if (!samePlaces) clusters_ = Clusters(points, clusterRadius);
}

bool SiteMarks::setDay(const PlanResults& results, Day day) {
    bool changed = false;
    const auto issues = issuesOn(results, day);
    for (SiteMark& mark : marks_) {
        const Scope scope{Scope::Kind::site, mark.site};
        const auto found = issues.find(mark.site);
        SiteMark now = mark;
        now.power = results.on(scope, Metric::facilityProvisioned, day);
        now.limit = results.on(scope, Metric::facilityLimit, day);
        now.shortage = results.on(scope, Metric::shortage, day);
        now.issues = found == issues.end() ? 0 : found->second;
        changed = changed || now.power != mark.power || now.limit != mark.limit || now.shortage != mark.shortage ||
                  now.issues != mark.issues;
        mark = std::move(now);
    }
    const double factor = std::clamp(44 / std::sqrt(std::max(1.0, largestPower(results))), 0.3, 0.62);
    changed = changed || factor != radiusFactor_;
    radiusFactor_ = factor;
    return changed;
}

const SiteMark* SiteMarks::find(SiteId site) const {
    const auto found = std::ranges::lower_bound(marks_, site, {}, &SiteMark::site);
    return found != marks_.end() && found->site == site ? &*found : nullptr;
}

MapItem SiteMarks::itemOf(const Cluster& cluster, const ClusterLevel& level, const MapViewport& viewport) const {
    MapItem item;
    item.position = item.anchor = viewport.toScreen(cluster.centre);
    const auto members = level.membersOf(cluster);
    item.mark = members.front();
    item.count = cluster.count;
    item.colour = marks_[item.mark].colour;
    for (const std::uint32_t member : members) {
        const SiteMark& mark = marks_[member];
        item.power += mark.power;
        item.limit += mark.limit;
        item.shortage += mark.shortage;
        item.issues += mark.issues;
        if (mark.colour != item.colour) item.colour = QColor();  // several programmes: none of their colours
    }
    return item;
}

std::vector<MapItem> SiteMarks::itemsIn(const MapViewport& viewport) const {
    std::vector<MapItem> items;
    const ClusterLevel& level = clusters_.at(viewport.zoom());
    for (const std::uint32_t position : level.index.within(viewport.visible().grown(64 / viewport.scale()))) {
        const Cluster& cluster = level.clusters[position];
        MapItem item = itemOf(cluster, level, viewport);
        item.cluster = position;
        items.push_back(item);
    }
    if (viewport.zoom() >= Clusters::firstSingleZoom && items.size() <= mostStandingAside) standAside(items);
    return items;
}

void SiteMarks::standAside(std::vector<MapItem>& items) const {
    std::vector<bool> done(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::vector<std::size_t> group;
        for (std::size_t j = i; j < items.size(); ++j) {
            const QPointF away = items[j].anchor - items[i].anchor;
            if (!done[j] && std::hypot(away.x(), away.y()) < togetherPixels) group.push_back(j);
        }
        if (done[i] || group.size() < 2) continue;
        for (std::size_t k = 0; k < group.size(); ++k) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(group.size());
            const double reach = 30 + 4 * static_cast<double>(group.size());
            items[group[k]].position += QPointF(std::cos(angle), -std::sin(angle)) * reach;
            done[group[k]] = true;
        }
    }
}

std::vector<SiteId> SiteMarks::membersOf(const MapItem& item, double zoom) const {
    if (!item.isCluster()) return {marks_[item.mark].site};
    const ClusterLevel& level = clusters_.at(zoom);
    std::vector<SiteId> sites;
    for (const std::uint32_t member : level.membersOf(level.clusters[item.cluster])) sites.push_back(marks_[member].site);
    return sites;
}

int SiteMarks::zoomThatSplits(const MapItem& item, double zoom) const {
    const ClusterLevel& level = clusters_.at(zoom);
    const auto members = level.membersOf(level.clusters[item.cluster]);
    int least = Clusters::firstSingleZoom;
    for (const std::uint32_t member : members.subspan(1))
        least = std::min(least, clusters_.zoomThatParts(members.front(), member));
    return least;
}

WorldBox SiteMarks::bounds() const {
    WorldBox box;
    for (const SiteMark& mark : marks_) box.include(mark.point);
    return box;
}

}  // namespace wattscape::ui
