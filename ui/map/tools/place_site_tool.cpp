#include "ui/map/tools/place_site_tool.h"

#include "core/catalogue/grid_figures.h"
#include "core/geo/coordinates.h"
#include "core/geo/locality.h"
#include "core/model/edits/entity_edits.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/map/map_canvas.h"
#include "ui/map/tool_painting.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double nearby = 60e3;  ///< metres within which a town lends its name

QString regionText(const BasemapFeature& region) {
    const QString name = QString::fromStdString(region.name);
    return region.region.empty() ? name : PlaceSiteTool::tr("%1 (%2)").arg(name, QString::fromStdString(region.region));
}

/// "US EPA, eGRID2022, from memory".
QString originText(const ContractRow& row) {
    const std::string_view source = shortSource(row);
    const QString text = QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
    return row.reading == Reading::recalled ? PlaceSiteTool::tr("%1; recalled, to be checked").arg(text) : text;
}

void append(std::vector<BubbleLine>& lines, const GridFigures& figures, const Locality& locality) {
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    if (figures.price) {
        lines.push_back(
            {PlaceSiteTool::tr("Power: %1 USD/MWh, average for industry, all-in, %2")
                 .arg(number(figures.price->energyPrice->value()), QString::fromStdString(areaOf(*figures.price, locality)))});
        lines.push_back({originText(*figures.price), true});
    } else {
        lines.push_back({PlaceSiteTool::tr("Power price: n/a")});
    }
    if (figures.carbon) {
        lines.push_back({PlaceSiteTool::tr("Grid carbon: %1 kg/MWh, average of a year, %2")
                             .arg(number(*figures.carbon->carbon), QString::fromStdString(areaOf(*figures.carbon, locality)))});
        lines.push_back({originText(*figures.carbon), true});
    } else {
        lines.push_back({PlaceSiteTool::tr("Grid carbon: n/a")});
    }
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

void PlaceSiteTool::activate() {
    at_.reset();
    snap_.reset();
}

void PlaceSiteTool::leave() {
    activate();
    map_.update();
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

std::vector<BubbleLine> PlaceSiteTool::whatIsKnown(LonLat place) const {
    const Locality locality = localityAt(map_.scene().atlas().basemap, place);
    std::vector<BubbleLine> lines;
    if (snap_) lines.push_back({snap_->what});
    if (const std::string area = locality.text(); !area.empty()) lines.push_back({QString::fromStdString(area)});
    lines.push_back(
        {locality.gridRegion ? tr("Grid region: %1").arg(regionText(*locality.gridRegion)) : tr("Grid region: n/a")});
    append(lines, gridFiguresAt(map_.catalogue(), locality), locality);
    lines.push_back({QString::fromStdString(formatDecimal(place)), true});
    return lines;
}

void PlaceSiteTool::paint(QPainter& painter) const {
    const QPointF at = at_.value_or(QRectF(QPointF(), map_.viewport().size()).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().accent(), 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 7, 7);
    if (snap_) paintSnap(painter, at);
    paintBubble(painter, at, whatIsKnown(snap_ ? snap_->place : map_.viewport().placeAt(at)), map_.clearRoom());
}

}  // namespace wattscape::ui
