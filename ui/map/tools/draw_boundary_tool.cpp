#include "ui/map/tools/draw_boundary_tool.h"

#include "core/geo/geodesy.h"
#include "core/geo/outline.h"
#include "core/model/edits/entity_edits.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_snapping.h"
#include "ui/map/tool_painting.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattscape::ui {
namespace {
constexpr double closesWithin = 9;
}

QString DrawBoundaryTool::hint() const {
    if (corners_.size() < 3) return tr("Click the corners of the boundary; Shift keeps to eighths of a turn");
    return tr("%1 — Enter, double-click or a click on the first corner closes it").arg(formatArea(areaOf(corners_)));
}

void DrawBoundaryTool::activate() {
    corners_.clear();
}

LonLat DrawBoundaryTool::placeUnder(const MapPointer& pointer) const {
    QPointF at = pointer.position;
    const bool straight = pointer.modifiers & Qt::ShiftModifier;
    if (straight && !corners_.empty()) at = keptToEighths(map_.viewport().toScreen(corners_.back()), at);
    const bool free = straight || !map_.snaps() || (pointer.modifiers & Qt::AltModifier);
    const auto snap = free ? std::nullopt : snapAt(map_.scene(), map_.viewport(), at, map_.selectedSites());
    return snap ? snap->place : map_.viewport().placeAt(at);
}

void DrawBoundaryTool::move(const MapPointer& pointer) {
    pointer_ = placeUnder(pointer);
    map_.update();
}

void DrawBoundaryTool::release(const MapPointer& pointer) {
    pointer_ = placeUnder(pointer);
    const bool onFirst = corners_.size() >= 3 &&
                         (map_.viewport().toScreen(corners_.front()) - pointer.position).manhattanLength() <= closesWithin;
    if (onFirst) return close();
    if (corners_.empty() || !(corners_.back() == pointer_)) corners_.push_back(pointer_);
    map_.update();
    Q_EMIT hintChanged(hint());
}

bool DrawBoundaryTool::doubleClick(const MapPointer&) {
    close();
    return true;
}

bool DrawBoundaryTool::keyPress(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        close();
    } else if (event.key() == Qt::Key_Backspace && !corners_.empty()) {
        corners_.pop_back();
    } else {
        return false;
    }
    map_.update();
    return true;
}

bool DrawBoundaryTool::cancel() {
    const bool had = !corners_.empty();
    corners_.clear();
    map_.update();
    return had;
}

Result<EntityId> DrawBoundaryTool::siteFor(const Outline& outline) const {
    const auto selected = map_.selectedSites();
    if (selected.size() == 1) return selected.front();
    std::vector<EntityId> inside;
    for (const SiteMark& mark : map_.scene().marks().all()) {
        if (encloses(outline, mark.location)) inside.push_back(mark.site);
    }
    if (inside.size() == 1) return inside.front();
    return fail({ErrorCode::missing, message("Select the site this boundary belongs to, then press Enter")});
}

void DrawBoundaryTool::close() {
    if (corners_.size() < 3) return;
    const auto valid = checkOutline(corners_);
    const auto site = siteFor(corners_);
    if (!valid || !site) {
        Q_EMIT hintChanged(translated(valid ? site.error().what : valid.error().what));
        return;
    }
    const auto done = map_.session().document().apply(
        tr("Draw boundary"), [&](const Plan& plan) { return setField(plan, *site, "boundary", FieldValue(corners_)); });
    if (!done) {
        Q_EMIT hintChanged(translated(done.error().what));
        return;
    }
    corners_.clear();
    map_.session().select({*site});
    map_.setTool(Kind::select);
}

void DrawBoundaryTool::paint(QPainter& painter) const {
    if (corners_.empty()) return;
    const MapViewport& viewport = map_.viewport();
    Outline outline = corners_;
    if (!(outline.back() == pointer_)) outline.push_back(pointer_);
    QPolygonF polygon;
    for (const LonLat& corner : outline) polygon << viewport.toScreen(corner);
    const bool valid = outline.size() < 3 || checkOutline(outline).has_value();
    const QColor line = valid ? Theme::instance().accent() : Theme::instance().shortage();
    QColor fill = line;
    fill.setAlpha(36);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.8));
    painter.setBrush(fill);
    painter.drawPolygon(polygon);
    for (const LonLat& corner : corners_) paintHandle(painter, viewport.toScreen(corner), corner == corners_.front());
    const double last = distanceBetween(corners_.back(), pointer_);
    QString text = formatDistance(last);
    if (outline.size() >= 3)
        text = valid ? formatArea(areaOf(outline)) + QLatin1Char('\n') + text : tr("The outline crosses itself");
    paintBubble(painter, viewport.toScreen(pointer_), text, map_.clearRoom());
}

}  // namespace wattscape::ui
