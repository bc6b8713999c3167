#include "ui/map/site_labels.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <QPainter>

namespace wattscape::ui {
namespace {

/// Where a label may stand: direction from the symbol's centre, and pixels from its edge.
struct Side {
    double x, y, away;
};

constexpr double near = 4;
constexpr double far = 26;
constexpr std::array sides{
    Side{1, 0, near},         Side{-1, 0, near},         Side{0.7, -0.7, near},   Side{0.7, 0.7, near},
    Side{-0.7, -0.7, near},   Side{-0.7, 0.7, near},     Side{0, 1, near},        Side{0, -1, near},
    Side{0.7, -0.7, far},     Side{0.7, 0.7, far},       Side{-0.7, -0.7, far},   Side{-0.7, 0.7, far},
    Side{0, -1, far},         Side{0, 1, far},           Side{1, 0, far},         Side{-1, 0, far},
    Side{0.7, -0.7, 2 * far}, Side{-0.7, -0.7, 2 * far}, Side{0.7, 0.7, 2 * far}, Side{-0.7, 0.7, 2 * far},
};

QRectF boxAt(const LabelWish& wish, const Side& side, QSizeF size) {
    const double reach = wish.extent + side.away;
    const QPointF point = wish.at + QPointF(side.x, side.y) * reach;
    const double left = side.x > 0.1 ? point.x() : side.x < -0.1 ? point.x() - size.width() : point.x() - size.width() / 2;
    const double top = side.y > 0.9 ? point.y() : side.y < -0.9 ? point.y() - size.height() : point.y() - size.height() / 2;
    return {QPointF(left, top), size};
}

void prepare(QStaticText& text, const QString& content, const QFont& font) {
    text.setTextFormat(Qt::PlainText);
    text.setPerformanceHint(QStaticText::AggressiveCaching);
    text.setText(content);
    text.prepare(QTransform(), font);
}

}  // namespace

const SiteLabels::Text& SiteLabels::textOf(const LabelWish& wish) {
    const QString key = wish.name + QChar(0x1f) + wish.figure;
    const auto known = texts_.find(key);
    if (known != texts_.end()) return known->second;
    Text text;
    prepare(text.name, wish.name, Theme::instance().font(Theme::TextSize::small, true));
    prepare(text.figure, wish.figure, font_);
    const double gap = wish.name.isEmpty() ? 0 : 1.25 * Theme::instance().grid();
    text.nameWidth = text.name.size().width() + gap;
    text.size =
        QSizeF(text.nameWidth + text.figure.size().width() + 2 * Theme::instance().grid(), text.figure.size().height() + 1);
    return texts_.emplace(key, std::move(text)).first->second;
}

void SiteLabels::paint(QPainter& painter, const MapStyle& style, std::vector<LabelWish> wishes, Occupancy& occupancy) {
    if (font_ != Theme::instance().font(Theme::TextSize::small) || texts_.size() > 5'000) {
        font_ = Theme::instance().font(Theme::TextSize::small);
        texts_.clear();
    }
    std::ranges::sort(wishes, [](const LabelWish& a, const LabelWish& b) {
        return a.priority != b.priority ? a.priority > b.priority : a.key < b.key;
    });
    if (wishes.size() > most) wishes.resize(most);
    std::unordered_map<std::uint64_t, int> kept;
    for (const LabelWish& wish : wishes) {
        const Text& text = textOf(wish);
        const auto before = sides_.find(wish.key);
        const int first = before == sides_.end() ? 0 : before->second;
        for (int turn = -1; turn < static_cast<int>(sides.size()); ++turn) {
            const int side = turn < 0 ? first : turn;
            const QRectF box = boxAt(wish, sides[static_cast<std::size_t>(side)], text.size);
            if (!occupancy.claim(box)) continue;
            kept[wish.key] = side;
            paintLabel(painter, style, wish, box, sides[static_cast<std::size_t>(side)].away > near);
            break;
        }
    }
    sides_ = std::move(kept);
}

void SiteLabels::paintLabel(QPainter& painter, const MapStyle& style, const LabelWish& wish, const QRectF& box, bool leader) {
    const Theme& theme = Theme::instance();
    if (leader) {
        const QPointF end(std::clamp(wish.at.x(), box.left(), box.right()), std::clamp(wish.at.y(), box.top(), box.bottom()));
        const QPointF way = end - wish.at;
        const double length = std::max(1.0, std::hypot(way.x(), way.y()));
        painter.setPen(QPen(style.quietInk, 1));
        painter.drawLine(wish.at + way * (wish.extent / length), end);
    }
    painter.fillRect(box, style.plate);
    const Text& text = textOf(wish);
    const double left = box.left() + theme.grid();
    painter.setPen(wish.strong ? style.accent : style.ink);
    painter.setFont(theme.font(Theme::TextSize::small, true));
    painter.drawStaticText(QPointF(left, box.top()), text.name);
    painter.setPen(style.quietInk);
    painter.setFont(font_);
    painter.drawStaticText(QPointF(left + text.nameWidth, box.top()), text.figure);
}

}  // namespace wattscape::ui
