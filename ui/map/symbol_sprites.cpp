#include "ui/map/symbol_sprites.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

namespace wattscape::ui {
namespace {

constexpr double badgeRadius = 4.5;

double half(double value) {
    return std::round(value * 2) / 2;
}

QPainterPath circle(QPointF centre, double radius) {
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

void paintHatch(QPainter& painter, QPointF centre, double radius, const QColor& colour) {
    painter.save();
    painter.setClipPath(circle(centre, radius), Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.6));
    constexpr double apart = 4.5;
    const int lines = static_cast<int>(4 * radius / apart);
    for (int line = 0; line <= lines; ++line) {
        const double at = line * apart - 2 * radius;
        painter.drawLine(centre + QPointF(at - radius, radius), centre + QPointF(at + radius, -radius));
    }
    painter.restore();
}

void paintBadge(QPainter& painter, QPointF centre, const MapStyle& style) {
    painter.setPen(QPen(style.land, 1.5));
    painter.setBrush(Theme::instance().warning());
    painter.drawEllipse(centre, badgeRadius, badgeRadius);
    painter.setPen(QPen(Qt::white, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(0, -2.2), centre + QPointF(0, 0.4));
    painter.drawPoint(centre + QPointF(0, 2.3));
}

void paintCount(QPainter& painter, QPointF centre, const SymbolLook& look) {
    QFont font = Theme::instance().font(Theme::TextSize::small, true);
    painter.setFont(font);
    const QRectF box(centre.x() - look.radius, centre.y() - look.radius, 2 * look.radius, 2 * look.radius);
    painter.setPen(look.colour.lightness() > 130 ? QColor(0x12, 0x18, 0x20) : QColor(Qt::white));
    painter.drawText(box, Qt::AlignCenter, look.text);
}

}  // namespace

double SymbolLook::extent() const {
    return std::max(radius, ring) + (selected ? 5 : 2);
}

void SymbolSprites::paint(QPainter& painter, QPointF centre, const SymbolLook& look, const MapStyle& style) {
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = look.colour;
    veil.setAlpha(style.dark ? 62 : 46);
    painter.setPen(Qt::NoPen);
    if (look.ring > look.radius) {
        painter.setBrush(veil);
        painter.setPen(QPen(look.colour, 1.2));
        painter.drawEllipse(centre, look.ring, look.ring);
    }
    painter.setPen(QPen(style.land, 1.2));
    painter.setBrush(look.idle ? style.land : look.colour);
    if (look.idle) painter.setPen(QPen(look.colour, 1.6));
    painter.drawEllipse(centre, look.radius, look.radius);
    if (look.shortage) {
        const double outer = std::max(look.radius, look.ring);
        paintHatch(painter, centre, outer, Theme::instance().shortage());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::instance().shortage(), 1.8));
        painter.drawEllipse(centre, outer, outer);
    }
    if (look.selected) {
        const double outer = std::max(look.radius, look.ring) + 3.5;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.land, 4));
        painter.drawEllipse(centre, outer, outer);
        painter.setPen(QPen(style.accent, 2.2));
        painter.drawEllipse(centre, outer, outer);
    }
    if (!look.text.isEmpty()) paintCount(painter, centre, look);
    const double corner = std::max(look.radius, look.ring) * 0.707 + 1;
    if (look.badge) paintBadge(painter, centre + QPointF(corner, -corner), style);
}

QPixmap SymbolSprites::sprite(const SymbolLook& look, const MapStyle& style, double pixelRatio) {
    SymbolLook rounded = look;
    rounded.radius = half(look.radius);
    rounded.ring = half(look.ring);
    const QString key = QString::asprintf("%g|%g|%x|%d%d%d%d|%d|%g|", rounded.radius, rounded.ring, look.colour.rgba(),
                                          look.shortage, look.badge, look.selected, look.idle, style.dark, pixelRatio) +
                        look.text;
    if (const QPixmap* kept = sprites_.object(key)) return *kept;
    const int side = 2 * static_cast<int>(std::ceil(rounded.extent() + badgeRadius + 2));
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QPointF(side / 2.0, side / 2.0), rounded, style);
    painter.end();
    sprites_.insert(key, new QPixmap(pixmap));
    return pixmap;
}

}  // namespace wattscape::ui
