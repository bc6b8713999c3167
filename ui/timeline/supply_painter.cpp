#include "ui/timeline/supply_painter.h"

#include "ui/format/format.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace wattscape::ui {

void SupplyPainter::paint(const Lane& lane, const Row& row, double right, const std::function<bool(EntityId)>& isMarked) {
    const QColor colour = colours_.of(row.key.id);
    for (std::size_t i = 0; i < lane.risers.size(); ++i) {
        const Riser& riser = lane.risers[i];
        const double x = std::round(scale_.xAt(riser.day));
        const double next = i + 1 < lane.risers.size() ? std::round(scale_.xAt(lane.risers[i + 1].day)) : right;
        const double level = std::round(geometry_.levelAt(riser.after, lane, row));
        const double ground = std::round(geometry_.levelAt(0, lane, row));
        if (next > x) {
            painter_.fillRect(QRectF(x, level, next - x, ground - level), colours_.tint(colour));
            painter_.fillRect(QRectF(x, level - 1, next - x, 2), colour);
            paintLevel(lane, row, riser, x, next);
        }
        const QRectF stroke = geometry_.rectOf(riser, lane, row);
        const bool marked = isMarked(riser.tranche);
        const double width = marked ? 4 : 2;
        painter_.fillRect(QRectF(x - width / 2, stroke.top(), width, stroke.height()), marked ? colours_.accent : colour);
    }
}

void SupplyPainter::paintLevel(const Lane& lane, const Row& row, const Riser& riser, double x, double next) {
    // Half a number would be another one.
    const QString text = formatPower(riser.after);
    if (texts_.width(text) > next - x - 8) return;
    const double level = geometry_.levelAt(riser.after, lane, row);
    const bool roomBelow = geometry_.levelAt(0, lane, row) - level >= texts_.height() - 2;
    const double half = texts_.height() / 2;
    painter_.setPen(roomBelow ? colours_.onTint(colours_.of(row.key.id)) : colours_.text);
    texts_.draw(painter_, x + 5, roomBelow ? std::min(level + half + 1, row.bottom() - half) : level - half, text);
}

}  // namespace wattscape::ui
