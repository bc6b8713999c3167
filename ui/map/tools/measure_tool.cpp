#include "ui/map/tools/measure_tool.h"

#include "core/geo/geodesy.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_snapping.h"
#include "ui/map/tool_painting.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattscape::ui {

QString MeasureTool::hint() const {
    if (points_.empty()) return tr("Click the first point; Shift keeps to eighths of a turn");
    return tr("%1 — click goes on, double-click or Enter ends, Backspace takes a point back").arg(formatDistance(total()));
}

void MeasureTool::activate() {
    points_.clear();
    open_ = false;
}

void MeasureTool::startAt(LonLat place) {
    points_ = {place};
    pointer_ = place;
    open_ = true;
    map_.update();
}

LonLat MeasureTool::placeUnder(const MapPointer& pointer) const {
    QPointF at = pointer.position;
    if (open_ && (pointer.modifiers & Qt::ShiftModifier)) at = keptToEighths(map_.viewport().toScreen(points_.back()), at);
    const bool free = !map_.snaps() || (pointer.modifiers & (Qt::AltModifier | Qt::ShiftModifier));
    const auto snap = free ? std::nullopt : snapAt(map_.scene(), map_.viewport(), at, {});
    return snap ? snap->place : map_.viewport().placeAt(at);
}

void MeasureTool::move(const MapPointer& pointer) {
    pointer_ = placeUnder(pointer);
    if (!open_) return;
    map_.update();
    Q_EMIT hintChanged(hint());
}

void MeasureTool::release(const MapPointer& pointer) {
    if (!open_) points_.clear();
    pointer_ = placeUnder(pointer);
    if (points_.empty() || !(points_.back() == pointer_)) points_.push_back(pointer_);
    open_ = true;
    map_.update();
    Q_EMIT hintChanged(hint());
}

bool MeasureTool::doubleClick(const MapPointer&) {
    open_ = false;
    map_.update();
    return true;
}

bool MeasureTool::keyPress(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        open_ = false;
    } else if (event.key() == Qt::Key_Backspace && !points_.empty()) {
        points_.pop_back();
        open_ = !points_.empty();
    } else {
        return false;
    }
    map_.update();
    return true;
}

bool MeasureTool::cancel() {
    const bool had = !points_.empty();
    activate();
    map_.update();
    return had;
}

std::vector<LonLat> MeasureTool::stops() const {
    std::vector<LonLat> all = points_;
    if (open_) all.push_back(pointer_);
    return all;
}

double MeasureTool::total() const {
    double metres = 0;
    const auto all = stops();
    for (std::size_t i = 1; i < all.size(); ++i) metres += distanceBetween(all[i - 1], all[i]);
    return metres;
}

void MeasureTool::paint(QPainter& painter) const {
    const auto all = stops();
    if (all.empty()) return;
    const MapViewport& viewport = map_.viewport();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 1; i < all.size(); ++i) {
        painter.setPen(QPen(Theme::instance().accent(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(geodesicOnMap(all[i - 1], all[i], viewport));
    }
    for (const LonLat& stop : all) paintHandle(painter, viewport.toScreen(stop), false);
    if (all.size() < 2) return;
    QString text = formatDistance(distanceBetween(all[all.size() - 2], all.back()));
    if (all.size() > 2) text = tr("%1\nin all %2").arg(text, formatDistance(total()));
    paintBubble(painter, viewport.toScreen(all.back()), text, map_.clearRoom());
}

}  // namespace wattscape::ui
