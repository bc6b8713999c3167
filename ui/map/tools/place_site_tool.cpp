#include "ui/map/tools/place_site_tool.h"

#include "core/geo/coordinates.h"
#include "core/geo/locality.h"
#include "core/model/edits/entity_edits.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/map/map_canvas.h"
#include "ui/map/tool_painting.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double nearby = 60e3;  ///< metres within which a town lends its name

QString regionText(const BasemapFeature& region) {
    const QString name = QString::fromStdString(region.name);
    return region.region.empty() ? name : PlaceSiteTool::tr("%1 (%2)").arg(name, QString::fromStdString(region.region));
}

}  // namespace

QString PlaceSiteTool::hint() const {
    return tr("Click where the site is to be; Enter places it in the middle of the view; Esc goes back to selecting");
}

LonLat PlaceSiteTool::placeUnder(const MapPointer& pointer) {
    const bool free = !map_.snaps() || (pointer.modifiers & Qt::AltModifier);
    snap_ = free ? std::nullopt : snapAt(map_.scene(), map_.viewport(), pointer.position, {});
    return snap_ ? snap_->place : map_.viewport().placeAt(pointer.position);
}

void PlaceSiteTool::move(const MapPointer& pointer) {
    placeUnder(pointer);
    at_ = snap_ ? map_.viewport().toScreen(snap_->place) : pointer.position;
    map_.update();
}

void PlaceSiteTool::release(const MapPointer& pointer) {
    placeAt(placeUnder(pointer));
}

bool PlaceSiteTool::keyPress(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) return false;
    placeAt(unproject(map_.viewport().centre()));
    return true;
}

void PlaceSiteTool::placeAt(LonLat place) {
    const Atlas& atlas = map_.scene().atlas();
    const Place* town = atlas.places.nearest(place, nearby);
    const Locality locality = localityAt(atlas.basemap, place);
    Site site;
    site.name = (town ? tr("Site near %1").arg(QString::fromStdString(town->name)) : tr("New site")).toStdString();
    site.location = place;
    if (locality.gridRegion) site.region = locality.gridRegion->code;
    SiteId placed;
    const auto done = map_.session().document().apply(tr("Place site"), [&](const Plan& plan) -> Result<Plan> {
        auto added = add(plan, site);
        if (!added) return fail(added.error());
        placed = added->id;
        return std::move(added->plan);
    });
    if (!done) return;
    map_.session().select({placed});
    map_.setTool(Kind::select);
    Q_EMIT map_.editRequested(placed);
}

void PlaceSiteTool::paint(QPainter& painter) const {
    if (!at_) return;
    const LonLat place = snap_ ? snap_->place : map_.viewport().placeAt(*at_);
    const Locality locality = localityAt(map_.scene().atlas().basemap, place);
    QStringList lines{snap_ ? snap_->what : QString(), QString::fromStdString(locality.text()),
                      locality.gridRegion ? regionText(*locality.gridRegion) : tr("no grid region known here"),
                      QString::fromStdString(formatDecimal(place))};
    lines.removeAll(QString());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().accent(), 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(*at_, 7, 7);
    if (snap_) paintSnap(painter, *at_);
    paintBubble(painter, *at_, lines.join(QLatin1Char('\n')), map_.viewport().size());
}

}  // namespace wattscape::ui
