#include "ui/map/campus_layer.h"

#include "core/geo/outline.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <cmath>

#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double reachInWorld = 0.0005;  ///< a campus reaches no farther from its location: about 20 km

QPolygonF polygonOf(const Outline& outline, const MapViewport& viewport) {
    QPolygonF polygon;
    for (const LonLat& corner : outline) polygon << viewport.toScreen(corner);
    return polygon;
}

QBrush fillOf(const Hall& hall, Day day, QColor colour) {
    if (hall.readyOn <= day) {
        colour.setAlpha(120);
        return colour;
    }
    if (hall.constructionStart && *hall.constructionStart <= day) return QBrush(colour, Qt::BDiagPattern);
    return Qt::NoBrush;
}

}  // namespace

void CampusLayer::setPlan(const Plan& plan) {
    if (!plan.halls.sameAs(plan_.halls)) {
        hallsOf_.clear();
        plan.halls.forEach([&](const Hall& hall) { hallsOf_[hall.site].push_back(hall.id); });
    }
    if (!plan.sites.sameAs(plan_.sites)) neighboursBefore_ = neighboursBefore(plan);
    plan_ = plan;
}

std::vector<const Site*> CampusLayer::sitesIn(const MapViewport& viewport, const SiteMarks& marks) const {
    std::vector<const Site*> sites;
    for (const std::uint32_t position : marks.within(viewport.visible().grown(reachInWorld))) {
        if (const Site* site = plan_.sites.find(marks.all()[position].site)) sites.push_back(site);
    }
    return sites;
}

std::vector<HallFootprint> CampusLayer::footprintsOf(const Site& site) const {
    std::vector<const Hall*> halls;
    if (const auto found = hallsOf_.find(site.id); found != hallsOf_.end()) {
        for (const HallId id : found->second) halls.push_back(plan_.halls.find(id));
    }
    const auto neighbours = neighboursBefore_.find(site.id);
    return layOutHalls(site, halls, neighbours == neighboursBefore_.end() ? 0 : neighbours->second);
}

void CampusLayer::paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, const SiteMarks& marks, Day day,
                        const std::function<bool(EntityId)>& isSelected, Occupancy& occupancy) {
    if (viewport.zoom() < boundariesFrom) return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Site* site : sitesIn(viewport, marks)) {
        if (!site->boundary.empty()) {
            const SiteMark* mark = marks.find(site->id);
            QColor fill = mark ? mark->colour : style.accent;
            const bool selected = isSelected(site->id);
            painter.setPen(QPen(selected ? style.accent : fill, selected ? 2.2 : 1.4));
            fill.setAlpha(style.dark ? 42 : 28);
            painter.setBrush(fill);
            painter.drawPolygon(polygonOf(site->boundary, viewport));
        }
        if (viewport.zoom() < hallsFrom) continue;
        for (const HallFootprint& footprint : footprintsOf(*site)) {
            paintHall(painter, viewport, style, footprint, day, isSelected(footprint.hall), occupancy);
        }
    }
}

void CampusLayer::paintHall(QPainter& painter, const MapViewport& viewport, const MapStyle& style,
                            const HallFootprint& footprint, Day day, bool selected, Occupancy& occupancy) {
    const Hall* hall = plan_.halls.find(footprint.hall);
    const Theme& theme = Theme::instance();
    const QPolygonF polygon = polygonOf(footprint.outline, viewport);
    painter.setPen(
        QPen(selected ? style.accent : style.quietInk, selected ? 2.2 : 1.2, footprint.assumed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(fillOf(*hall, day, style.quietInk));
    painter.drawPolygon(polygon);
    painter.setFont(theme.font(Theme::TextSize::small));
    const QFontMetricsF metrics(painter.font());
    const QRectF box = polygon.boundingRect();
    const QString power = formatPower(hall->itCapacity.megawatts());
    const QString name = metrics.elidedText(QString::fromStdString(hall->name), Qt::ElideRight, box.width() - 6);
    if (box.height() < 2.4 * metrics.height() || box.width() < metrics.horizontalAdvance(power) + 6) return;
    const QRectF room(box.center() - QPointF(box.width() / 2 - 2, metrics.height()),
                      QSizeF(box.width() - 4, 2 * metrics.height()));
    if (!occupancy.claim(room)) return;
    painter.fillRect(room, style.plate);
    painter.setPen(style.ink);
    painter.drawText(room.adjusted(0, 0, 0, -metrics.height()), Qt::AlignCenter, name);
    painter.setPen(style.quietInk);
    painter.drawText(room.adjusted(0, metrics.height(), 0, 0), Qt::AlignCenter, power);
}

std::optional<HallId> CampusLayer::hallAt(const MapViewport& viewport, const SiteMarks& marks, QPointF position) const {
    if (viewport.zoom() < hallsFrom) return std::nullopt;
    const LonLat place = viewport.placeAt(position);
    for (const Site* site : sitesIn(viewport, marks)) {
        for (const HallFootprint& footprint : footprintsOf(*site)) {
            if (encloses(footprint.outline, place)) return footprint.hall;
        }
    }
    return std::nullopt;
}

std::optional<SiteId> CampusLayer::boundaryAt(const MapViewport& viewport, const SiteMarks& marks, QPointF position) const {
    if (viewport.zoom() < boundariesFrom) return std::nullopt;
    const LonLat place = viewport.placeAt(position);
    for (const Site* site : sitesIn(viewport, marks)) {
        if (encloses(site->boundary, place)) return site->id;
    }
    return std::nullopt;
}

}  // namespace wattscape::ui
