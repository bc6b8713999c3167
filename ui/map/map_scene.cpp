#include "ui/map/map_scene.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double hitTolerance = 4;

double fontScale() {
    return Theme::instance().grid() / 4.0;
}

}  // namespace

MapScene::MapScene(AtlasPointer atlas) : atlas_(atlas), places_(std::move(atlas)) {}

void MapScene::setPlan(const Plan& plan) {
    plan_ = plan;
    marks_.setPlan(plan);
    campuses_.setPlan(plan);
}

bool MapScene::setDay(const PlanResults& results, Day day) {
    day_ = day;
    return marks_.setDay(results, day);
}

bool MapScene::itemIsSelected(const MapItem& item, double zoom) const {
    if (!item.isCluster()) return isSelected(marks_.all()[item.mark].site);
    return std::ranges::any_of(marks_.membersOf(item, zoom), [this](SiteId site) { return isSelected(site); });
}

SymbolLook MapScene::lookOf(const MapItem& item, const MapViewport& viewport, const MapStyle& style) const {
    const double factor = marks_.radiusPerRootMegawatt() * fontScale();
    // Among the halls themselves a large disc would only be in the way.
    const double most = viewport.zoom() < CampusLayer::hallsFrom ? 200 : 8 * fontScale();
    const auto radiusOf = [&](double megawatts) { return std::min(most, factor * std::sqrt(std::max(0.0, megawatts))); };
    SymbolLook look;
    look.radius = std::max((item.isCluster() ? 9.5 : 4.5) * fontScale(), radiusOf(item.power));
    look.ring = layers.headroom ? radiusOf(item.limit) : 0;
    look.colour = item.colour.isValid() ? item.colour : style.quietInk;
    look.idle = item.power <= 0 && !item.isCluster();
    look.shortage = layers.issues && item.shortage > 0;
    look.badge = layers.issues && item.issues > 0;
    look.selected = itemIsSelected(item, viewport.zoom());
    if (item.isCluster()) look.text = QString::number(item.count);
    return look;
}

void MapScene::paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, const std::vector<QRectF>& reserved,
                     bool exact) {
    Occupancy occupancy(viewport.size());
    for (const QRectF& taken : reserved) occupancy.take(taken);
    items_.clear();
    looks_.clear();
    if (layers.sites) items_ = marks_.itemsIn(viewport);
    for (const MapItem& item : items_) {
        looks_.push_back(lookOf(item, viewport, style));
        const double extent = looks_.back().extent();
        occupancy.take(QRectF(item.position - QPointF(extent, extent), QSizeF(2 * extent, 2 * extent)));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (layers.sites) campuses_.paint(painter, viewport, style, marks_, day_, isSelected, occupancy);
    if (layers.siteNames) labels_.paint(painter, style, wishes(viewport), occupancy);
    if (layers.placeNames) places_.paint(painter, viewport, style, occupancy);
    paintSymbols(painter, style, exact);
}

void MapScene::paintSymbols(QPainter& painter, const MapStyle& style, bool exact) {
    std::vector<std::size_t> order(items_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) { return looks_[a].extent() > looks_[b].extent(); });
    const double ratio = painter.device()->devicePixelRatioF();
    for (const std::size_t i : order) {
        const MapItem& item = items_[i];
        if (item.anchor != item.position) {
            painter.setPen(QPen(style.quietInk, 1));
            painter.drawLine(item.anchor, item.position);
        }
        if (exact) {
            SymbolSprites::paint(painter, item.position, looks_[i], style);
        } else {
            const QPixmap sprite = sprites_.sprite(looks_[i], style, ratio);
            const QSizeF size = sprite.deviceIndependentSize();
            painter.drawPixmap(
                QPointF(std::round(item.position.x() - size.width() / 2), std::round(item.position.y() - size.height() / 2)),
                sprite);
        }
    }
}

std::vector<LabelWish> MapScene::wishes(const MapViewport& viewport) const {
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const MapItem& item = items_[i];
        const SymbolLook& look = looks_[i];
        LabelWish wish;
        wish.key =
            (static_cast<std::uint64_t>(item.isCluster() ? 1 + static_cast<unsigned>(viewport.zoom()) : 0) << 32) | item.mark;
        wish.at = item.position;
        wish.extent = look.extent();
        wish.priority = std::max(item.power, item.limit * 0.5) + (look.selected ? 1e9 : 0) + (look.shortage ? 1e5 : 0);
        wish.strong = look.selected;
        wish.name = item.isCluster() ? QString() : nameOf(item);
        wish.figure = formatPower(item.power);
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

QString MapScene::nameOf(const MapItem& item) const {
    return item.isCluster() ? tr("%n sites", nullptr, static_cast<int>(item.count)) : marks_.all()[item.mark].name;
}

QString MapScene::describe(const MapItem& item) const {
    QString text = tr("%1, %2").arg(nameOf(item), formatPower(item.power));
    if (item.limit > 0) text = tr("%1 of %2 firm").arg(text, formatPower(item.limit));
    if (item.shortage > 0) text = tr("%1, short of %2 IT").arg(text, formatPower(item.shortage));
    return text;
}

std::optional<MapItem> MapScene::itemAt(QPointF position) const {
    std::optional<MapItem> best;
    double smallest = 1e9;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const QPointF away = items_[i].position - position;
        const double extent = looks_[i].extent() + hitTolerance;
        if (std::hypot(away.x(), away.y()) <= extent && extent < smallest) {
            smallest = extent;
            best = items_[i];
        }
    }
    return best;
}

EntityId MapScene::entityAt(const MapViewport& viewport, QPointF position) const {
    if (const auto item = itemAt(position)) {
        return item->isCluster() ? EntityId{} : EntityId(marks_.all()[item->mark].site);
    }
    if (const auto hall = campuses_.hallAt(viewport, marks_, position)) return *hall;
    if (const auto site = campuses_.boundaryAt(viewport, marks_, position)) return *site;
    return {};
}

std::vector<EntityId> MapScene::sitesIn(const MapViewport& viewport, const QRectF& rectangle) const {
    std::vector<EntityId> sites;
    for (const MapItem& item : items_) {
        if (!rectangle.contains(item.position)) continue;
        for (const SiteId site : marks_.membersOf(item, viewport.zoom())) sites.push_back(site);
    }
    return sites;
}

std::vector<LegendEntry> MapScene::legend(const MapViewport& viewport, const MapStyle& style) const {
    using Kind = LegendEntry::Kind;
    std::vector<LegendEntry> entries;
    std::map<std::uint32_t, QColor> programmes;
    bool ring = false, shortage = false, badge = false, cluster = false, unassigned = false;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        ring = ring || looks_[i].ring > looks_[i].radius;
        shortage = shortage || looks_[i].shortage;
        badge = badge || looks_[i].badge;
        cluster = cluster || items_[i].isCluster();
        for (const SiteId id : marks_.membersOf(items_[i], viewport.zoom())) {
            const Site* site = plan_.sites.find(id);
            if (site && site->programme) programmes[site->programme.value] = marks_.colours().of(site->programme);
            unassigned = unassigned || (site && !site->programme);
        }
    }
    if (!items_.empty()) {
        entries.push_back({Kind::heading, tr("Facility power, provisioned"), {}, 0});
        for (const double megawatts : {100.0, 1000.0}) {
            const double radius = marks_.radiusPerRootMegawatt() * fontScale() * std::sqrt(megawatts);
            if (radius >= 4 && viewport.zoom() < CampusLayer::hallsFrom)
                entries.push_back({Kind::size, formatPower(megawatts), style.quietInk, radius});
        }
        if (ring) entries.push_back({Kind::ring, tr("ring: firm limit, headroom within"), style.quietInk, 8});
        if (shortage) entries.push_back({Kind::shortage, tr("power short of demand"), style.quietInk, 8});
        if (badge) entries.push_back({Kind::issue, tr("issue on this day"), style.quietInk, 5});
        if (cluster) entries.push_back({Kind::cluster, tr("number of sites; click splits"), style.quietInk, 8});
    }
    for (const auto& [id, colour] : programmes) {
        if (const Programme* programme = plan_.programmes.find(ProgrammeId{id})) {
            entries.push_back({Kind::programme, QString::fromStdString(programme->name), colour, 5});
        }
    }
    if (unassigned && !programmes.empty()) entries.push_back({Kind::programme, tr("no programme"), style.accent, 5});
    if (viewport.zoom() >= CampusLayer::hallsFrom && !items_.empty())
        entries.push_back({Kind::hall, tr("hall, ready"), style.quietInk, 5});
    if (style.gridRegions) entries.push_back({Kind::area, tr("grid region, along county lines"), style.quietInk, 5});
    return entries;
}

}  // namespace wattscape::ui
