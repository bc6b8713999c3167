#include "ui/map/occupancy.h"

#include <algorithm>
#include <cmath>

namespace wattscape::ui {
namespace {
constexpr double cell = 8;
}

Occupancy::Occupancy(QSizeF size)
    : size_(size),
      columns_(static_cast<int>(std::ceil(size.width() / cell))),
      rows_(static_cast<int>(std::ceil(size.height() / cell))),
      taken_(static_cast<std::size_t>(std::max(0, columns_) * std::max(0, rows_)), 0) {}

Occupancy::Cells Occupancy::cellsOf(const QRectF& box) const {
    const auto within = [](double at, int count) { return std::clamp(static_cast<int>(std::floor(at / cell)), 0, count - 1); };
    return {within(box.left(), columns_), within(box.top(), rows_), within(box.right(), columns_), within(box.bottom(), rows_)};
}

bool Occupancy::isFree(const QRectF& box) const {
    if (taken_.empty() || !QRectF(QPointF(), size_).contains(box)) return false;
    const Cells cells = cellsOf(box);
    for (int y = cells.top; y <= cells.bottom; ++y) {
        const auto row = taken_.begin() + std::ptrdiff_t{y} * columns_;
        if (std::any_of(row + cells.left, row + cells.right + 1, [](unsigned char taken) { return taken != 0; })) return false;
    }
    return true;
}

void Occupancy::take(const QRectF& box) {
    if (taken_.empty() || !QRectF(QPointF(), size_).intersects(box)) return;
    const Cells cells = cellsOf(box);
    for (int y = cells.top; y <= cells.bottom; ++y) {
        const auto row = taken_.begin() + std::ptrdiff_t{y} * columns_;
        std::fill(row + cells.left, row + cells.right + 1, static_cast<unsigned char>(1));
    }
}

bool Occupancy::claim(const QRectF& box) {
    if (!isFree(box)) return false;
    take(box);
    return true;
}

}  // namespace wattscape::ui
