#include "ui/map/tools/select_tool.h"

#include "core/geo/geodesy.h"
#include "core/geo/locality.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/edits/site_moves.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/map/map_canvas.h"
#include "ui/map/tool_painting.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QPainter>

namespace wattscape::ui {
namespace {

/// Sites that were in the region of their old place are put into the region of the new one.
Result<Plan> withRegions(Plan plan, const Plan& before, const std::vector<EntityId>& sites, const Basemap& basemap) {
    for (const EntityId id : sites) {
        const Site* old = before.sites.find(SiteId{id.value});
        const Site* now = plan.sites.find(SiteId{id.value});
        if (!old || !now) continue;
        const BasemapFeature* left = localityAt(basemap, old->location).gridRegion;
        const BasemapFeature* entered = localityAt(basemap, now->location).gridRegion;
        if (left == entered || old->region != (left ? left->code : "")) continue;
        auto next = setField(plan, id, "region", entered ? FieldValue(entered->code) : FieldValue());
        if (!next) return next;
        plan = *std::move(next);
    }
    return plan;
}

}  // namespace

QCursor SelectTool::cursor() const {
    if (doing_ == Doing::moving) return copies_ ? Qt::DragCopyCursor : Qt::DragMoveCursor;
    return Qt::ArrowCursor;
}

QString SelectTool::hint() const {
    return tr("Click selects, Shift adds, Ctrl toggles; drag a site to move it, drag the ground to select in a box");
}

void SelectTool::press(const MapPointer& pointer) {
    doing_ = Doing::pressed;
    pressed_ = pointer;
    to_ = pointer.position;
    under_ = map_.scene().entityAt(map_.viewport(), pointer.position);
}

void SelectTool::move(const MapPointer& pointer) {
    if (doing_ == Doing::nothing) return;
    to_ = pointer.position;
    if (doing_ == Doing::pressed && isDrag(pressed_.position, to_)) {
        const bool onSite = map_.session().document().plan().sites.contains(SiteId{under_.value});
        onSite ? beginMove() : void(doing_ = Doing::band);
    }
    if (doing_ == Doing::moving) moveTo(pointer);
    map_.update();
}

void SelectTool::beginMove() {
    Session& session = map_.session();
    selectionBefore_ = session.selection();
    if (!session.isSelected(under_)) session.select({under_});
    moving_ = map_.selectedSites();
    from_ = target_ = session.document().plan().sites.find(SiteId{under_.value})->location;
    doing_ = Doing::moving;
    session.document().beginGesture(moving_.size() == 1 ? tr("Move site")
                                                        : tr("Move %n sites", nullptr, static_cast<int>(moving_.size())));
}

void SelectTool::moveTo(const MapPointer& pointer) {
    const MapViewport& viewport = map_.viewport();
    const QPointF start = viewport.toScreen(from_);
    QPointF at = start + pointer.position - pressed_.position;
    if (pointer.modifiers & Qt::ShiftModifier) at = keptToEighths(start, at);
    const bool free = !map_.snaps() || (pointer.modifiers & (Qt::AltModifier | Qt::ShiftModifier));
    snap_ = free ? std::nullopt : snapAt(map_.scene(), viewport, at, moving_);
    target_ = snap_ ? snap_->place : viewport.placeAt(at);
    copies_ = pointer.modifiers & Qt::ControlModifier;
    const double east = target_.longitude - from_.longitude;
    const double north = target_.latitude - from_.latitude;
    map_.session().document().preview([this, east, north](const Plan& plan) -> Result<Plan> {
        auto moved = moveSites(plan, moving_, east, north);
        return moved ? withRegions(*std::move(moved), plan, moving_, map_.scene().atlas().basemap) : moved;
    });
}

void SelectTool::copyTo() {
    PlanDocument& document = map_.session().document();
    document.cancelGesture();
    std::vector<EntityId> copies;
    const auto copied = document.apply(tr("Copy site"), [&](const Plan& plan) -> Result<Plan> {
        auto duplicated = duplicate(plan, moving_);
        if (!duplicated) return fail(duplicated.error());
        copies = duplicated->ids;
        auto moved =
            moveSites(duplicated->plan, copies, target_.longitude - from_.longitude, target_.latitude - from_.latitude);
        return moved ? withRegions(*std::move(moved), duplicated->plan, copies, map_.scene().atlas().basemap) : moved;
    });
    if (copied) map_.session().select(copies);
}

void SelectTool::release(const MapPointer& pointer) {
    const Doing done = doing_;
    doing_ = Doing::nothing;
    to_ = pointer.position;
    if (done == Doing::moving) {
        copies_ ? copyTo() : map_.session().document().commitGesture();
    } else if (done == Doing::band) {
        const auto sites = map_.scene().sitesIn(map_.viewport(), QRectF(pressed_.position, to_).normalized());
        if (pointer.modifiers & Qt::ControlModifier) {
            for (const EntityId site : sites) map_.session().toggle(site);
        } else if (pointer.modifiers & Qt::ShiftModifier) {
            map_.session().addToSelection(sites);
        } else {
            map_.session().select(sites);
        }
    } else if (done == Doing::pressed) {
        select(pointer);
    }
    copies_ = false;
    snap_.reset();
    map_.update();
}

void SelectTool::select(const MapPointer& pointer) {
    Session& session = map_.session();
    const auto item = map_.scene().itemAt(pointer.position);
    const bool adds = pointer.modifiers & Qt::ShiftModifier;
    const bool toggles = pointer.modifiers & Qt::ControlModifier;
    if (item && item->isCluster() && !adds && !toggles) return map_.split(*item);
    std::vector<EntityId> ids;
    if (item) {
        for (const SiteId site : map_.scene().marks().membersOf(*item, map_.viewport().zoom())) ids.push_back(site);
    } else if (under_) {
        ids.push_back(under_);
    }
    if (toggles) {
        for (const EntityId id : ids) session.toggle(id);
    } else {
        adds ? session.addToSelection(ids) : session.select(ids);
    }
}

bool SelectTool::cancel() {
    const Doing was = doing_;
    doing_ = Doing::nothing;
    snap_.reset();
    if (was == Doing::moving) {
        map_.session().document().cancelGesture();
        map_.session().select(selectionBefore_);
    }
    return was != Doing::nothing;
}

void SelectTool::paint(QPainter& painter) const {
    if (doing_ == Doing::band) paintBand(painter, QRectF(pressed_.position, to_).normalized());
    if (doing_ != Doing::moving) return;
    const MapViewport& viewport = map_.viewport();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().accent(), 1.4, Qt::DashLine));
    painter.drawPolyline(geodesicOnMap(from_, target_, viewport));
    const QPointF at = viewport.toScreen(target_);
    if (snap_) paintSnap(painter, at);
    QString text = formatDistance(distanceBetween(from_, target_));
    if (snap_) text += QLatin1Char('\n') + snap_->what;
    if (const BasemapFeature* region = localityAt(map_.scene().atlas().basemap, target_).gridRegion) {
        text += QLatin1Char('\n') + QString::fromStdString(region->name);
    }
    paintBubble(painter, at, text, map_.clearRoom());
}

}  // namespace wattscape::ui
