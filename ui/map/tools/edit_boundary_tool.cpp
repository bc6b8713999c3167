#include "ui/map/tools/edit_boundary_tool.h"

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

constexpr double grip = 8;

LonLat middle(LonLat a, LonLat b) {
    return {(a.longitude + b.longitude) / 2, (a.latitude + b.latitude) / 2};
}

}  // namespace

QCursor EditBoundaryTool::cursor() const {
    return dragged_ ? Qt::ClosedHandCursor : hovered_ ? Qt::SizeAllCursor : Qt::ArrowCursor;
}

QString EditBoundaryTool::hint() const {
    if (!site()) return tr("Select one site whose boundary is to be changed");
    if (boundary().empty()) return tr("This site has no boundary yet: draw one first");
    return tr("%1 — drag a corner, drag the middle of a side to add one, Ctrl+click or Delete removes one")
        .arg(formatArea(areaOf(boundary())));
}

void EditBoundaryTool::activate() {
    hovered_.reset();
    dragged_.reset();
}

std::optional<SiteId> EditBoundaryTool::site() const {
    const auto selected = map_.selectedSites();
    return selected.size() == 1 ? std::optional(SiteId{selected.front().value}) : std::nullopt;
}

Outline EditBoundaryTool::boundary() const {
    const auto id = site();
    const Site* entity = id ? map_.session().document().plan().sites.find(*id) : nullptr;
    return entity ? entity->boundary : Outline{};
}

std::optional<std::size_t> EditBoundaryTool::cornerAt(QPointF position) const {
    const Outline outline = boundary();
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if ((map_.viewport().toScreen(outline[i]) - position).manhattanLength() <= grip) return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> EditBoundaryTool::sideAt(QPointF position) const {
    const Outline outline = boundary();
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const LonLat at = middle(outline[i], outline[(i + 1) % outline.size()]);
        if ((map_.viewport().toScreen(at) - position).manhattanLength() <= grip) return i;
    }
    return std::nullopt;
}

void EditBoundaryTool::press(const MapPointer& pointer) {
    const auto corner = cornerAt(pointer.position);
    if (corner && (pointer.modifiers & Qt::ControlModifier)) return removeCorner(*corner);
    const auto side = corner ? std::nullopt : sideAt(pointer.position);
    if (!corner && !side) {
        if (const EntityId id = map_.scene().entityAt(map_.viewport(), pointer.position)) map_.session().select({id});
        Q_EMIT hintChanged(hint());
        return;
    }
    outline_ = boundary();
    dragged_ = corner ? *corner : *side + 1;
    if (side)
        outline_.insert(outline_.begin() + static_cast<std::ptrdiff_t>(*dragged_), map_.viewport().placeAt(pointer.position));
    valid_ = true;
    map_.session().document().beginGesture(side ? tr("Add corner") : tr("Move corner"));
}

void EditBoundaryTool::move(const MapPointer& pointer) {
    if (!dragged_) {
        hovered_ = cornerAt(pointer.position);
        map_.update();
        return;
    }
    const Outline before = outline_;
    const std::size_t neighbour = (*dragged_ + outline_.size() - 1) % outline_.size();
    const bool straight = pointer.modifiers & Qt::ShiftModifier;
    const QPointF at =
        straight ? keptToEighths(map_.viewport().toScreen(outline_[neighbour]), pointer.position) : pointer.position;
    const bool free = straight || !map_.snaps() || (pointer.modifiers & Qt::AltModifier);
    const auto snap = free ? std::nullopt : snapAt(map_.scene(), map_.viewport(), at, map_.selectedSites());
    outline_[*dragged_] = snap ? snap->place : map_.viewport().placeAt(at);
    const auto checked = checkOutline(outline_);
    valid_ = checked.has_value();
    if (valid_) {
        map_.session().document().preview([id = EntityId(*site()), outline = outline_](const Plan& plan) {
            return setField(plan, id, "boundary", FieldValue(outline));
        });
    }
    Q_EMIT hintChanged(valid_ ? formatArea(areaOf(outline_)) : translated(checked.error().what));
    map_.update();
}

void EditBoundaryTool::release(const MapPointer&) {
    if (!dragged_) return;
    dragged_.reset();
    valid_ ? map_.session().document().commitGesture() : map_.session().document().cancelGesture();
    Q_EMIT hintChanged(valid_ ? hint() : tr("The boundary would cross itself; it is as it was"));
    map_.update();
}

void EditBoundaryTool::removeCorner(std::size_t corner) {
    Outline outline = boundary();
    outline.erase(outline.begin() + static_cast<std::ptrdiff_t>(corner));
    const auto checked = checkOutline(outline);
    if (!checked) {
        Q_EMIT hintChanged(translated(checked.error().what));
        return;
    }
    map_.session().document().apply(tr("Remove corner"), [id = EntityId(*site()), &outline](const Plan& plan) {
        return setField(plan, id, "boundary", FieldValue(outline));
    });
    hovered_.reset();
    map_.update();
}

bool EditBoundaryTool::keyPress(const QKeyEvent& event) {
    if ((event.key() != Qt::Key_Delete && event.key() != Qt::Key_Backspace) || !hovered_ || dragged_) return false;
    removeCorner(*hovered_);
    return true;
}

bool EditBoundaryTool::cancel() {
    if (!dragged_) return false;
    dragged_.reset();
    map_.session().document().cancelGesture();
    return true;
}

void EditBoundaryTool::paint(QPainter& painter) const {
    const Outline outline = dragged_ ? outline_ : boundary();
    const MapViewport& viewport = map_.viewport();
    if (outline.empty()) return;
    QPolygonF polygon;
    for (const LonLat& corner : outline) polygon << viewport.toScreen(corner);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(valid_ || !dragged_ ? Theme::instance().accent() : Theme::instance().shortage(), 1.8));
    painter.drawPolygon(polygon);
    painter.setBrush(Theme::instance().surface());
    for (std::size_t i = 0; i < outline.size() && !dragged_; ++i) {
        painter.setPen(QPen(Theme::instance().accent(), 1.2));
        painter.drawEllipse(viewport.toScreen(middle(outline[i], outline[(i + 1) % outline.size()])), 3, 3);
    }
    for (std::size_t i = 0; i < outline.size(); ++i)
        paintHandle(painter, viewport.toScreen(outline[i]), i == hovered_ || i == dragged_);
    if (dragged_) paintBubble(painter, viewport.toScreen(outline[*dragged_]), formatArea(areaOf(outline)), map_.clearRoom());
}

}  // namespace wattscape::ui
