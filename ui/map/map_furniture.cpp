#include "ui/map/map_furniture.h"

#include "core/geo/atlas.h"
#include "core/geo/geodesy.h"
#include "ui/map/symbol_sprites.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double mile = 1609.344;
constexpr double foot = 0.3048;

struct Bar {
    double pixels;
    QString text;
};

double metresPerPixel(const MapViewport& viewport) {
    const QPointF middle(viewport.size().width() / 2, viewport.size().height() / 2);
    const QPointF step(std::min(50.0, viewport.size().width() / 8), 0);
    return distanceBetween(viewport.placeAt(middle - step), viewport.placeAt(middle + step)) / (2 * step.x());
}

Bar barOf(double metresPerPixel, double widest, double unit, const char* name, double smallUnit, const char* smallName) {
    const bool small = widest * metresPerPixel < unit;
    const double length = roundLength(widest * metresPerPixel / (small ? smallUnit : unit));
    return {length * (small ? smallUnit : unit) / metresPerPixel,
            QLocale().toString(length, 'g', 6) + QChar(0xa0) + QString::fromLatin1(small ? smallName : name)};
}

void paintMark(QPainter& painter, QPointF centre, const LegendEntry& entry, const MapStyle& style) {
    using Kind = LegendEntry::Kind;
    SymbolLook look;
    look.radius = entry.radius;
    look.colour = entry.colour;
    if (entry.kind == Kind::area || entry.kind == Kind::hall) {
        QColor fill = entry.colour;
        fill.setAlpha(entry.kind == Kind::area ? 70 : 120);
        painter.setPen(QPen(entry.colour, 1.2));
        painter.setBrush(fill);
        painter.drawRect(QRectF(centre.x() - 7, centre.y() - 5, 14, 10));
        return;
    }
    if (entry.kind == Kind::ring || entry.kind == Kind::shortage) {
        look.radius = 4;
        look.ring = 8;
    }
    look.shortage = entry.kind == Kind::shortage;
    look.badge = entry.kind == Kind::issue;
    if (entry.kind == Kind::cluster) look.text = QStringLiteral("3");
    SymbolSprites::paint(painter, centre, look, style);
}

}  // namespace

double roundLength(double most) {
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double lead = most / power;
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

QRectF paintScaleBar(QPainter& painter, QPointF corner, const MapViewport& viewport, const MapStyle& style) {
    const Theme& theme = Theme::instance();
    const QFont font = theme.font(Theme::TextSize::small);
    const QFontMetricsF metrics(font);
    const double widest = 28.0 * theme.grid();
    const double scale = metresPerPixel(viewport);
    if (!(scale > 0)) return {};
    const Bar metric = barOf(scale, widest, 1000, "km", 1, "m");
    const Bar imperial = barOf(scale, widest, mile, "mi", foot, "ft");
    const double line = metrics.height();
    const QRectF box(corner.x(), corner.y() - 2 * line - 4, std::max(metric.pixels, imperial.pixels) + 2 * theme.grid(),
                     2 * line + 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, style.plate);
    painter.setFont(font);
    painter.setPen(style.ink);
    const double left = box.left() + theme.grid();
    const double middle = std::round(box.center().y());
    painter.drawText(QPointF(left + 3, middle - metrics.descent() - 1), metric.text);
    painter.drawText(QPointF(left + 3, middle + metrics.ascent() + 1), imperial.text);
    painter.setPen(QPen(style.ink, 1.2));
    painter.drawLine(QPointF(left, middle), QPointF(left + std::max(metric.pixels, imperial.pixels), middle));
    painter.drawLine(QPointF(left, middle - 6), QPointF(left, middle + 6));
    painter.drawLine(QPointF(left + metric.pixels, middle), QPointF(left + metric.pixels, middle - 6));
    painter.drawLine(QPointF(left + imperial.pixels, middle), QPointF(left + imperial.pixels, middle + 6));
    return box;
}

QRectF paintCredit(QPainter& painter, QPointF corner, double width, const MapStyle& style) {
    const Theme& theme = Theme::instance();
    QFont font = theme.font(Theme::TextSize::small);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(QString::fromUtf8(Atlas::credit), Qt::ElideRight, width);
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * theme.grid(), metrics.height() + 2);
    const QRectF box(QPointF(corner.x() - size.width(), corner.y() - size.height()), size);
    painter.fillRect(box, style.plate);
    painter.setFont(font);
    painter.setPen(style.quietInk);
    painter.drawText(box, Qt::AlignCenter, text);
    return box;
}

QRectF paintLegend(QPainter& painter, QPointF corner, const std::vector<LegendEntry>& entries, const MapStyle& style) {
    if (entries.empty()) return {};
    const Theme& theme = Theme::instance();
    const double step = theme.grid();
    const QFont plain = theme.font(Theme::TextSize::small);
    const QFont strong = theme.font(Theme::TextSize::small, true);
    double text = 0, height = 2 * step, marks = 5 * step;
    const auto heightOf = [&](const LegendEntry& entry) {
        return std::max(QFontMetricsF(plain).height() + 2, 2 * entry.radius + 3);
    };
    for (const LegendEntry& entry : entries) {
        const bool heading = entry.kind == LegendEntry::Kind::heading;
        text = std::max(text, QFontMetricsF(heading ? strong : plain).horizontalAdvance(entry.text));
        marks = std::max(marks, 2 * entry.radius + step);
        height += heightOf(entry);
    }
    const QRectF box(corner.x(), corner.y() - height, marks + text + 4 * step, height);
    QColor plate = style.plate;
    plate.setAlpha(240);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(style.frame);
    painter.setBrush(plate);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    double top = box.top() + step;
    for (const LegendEntry& entry : entries) {
        const bool heading = entry.kind == LegendEntry::Kind::heading;
        const double tall = heightOf(entry);
        if (!heading) paintMark(painter, QPointF(box.left() + 1.5 * step + marks / 2 - step / 2, top + tall / 2), entry, style);
        painter.setFont(heading ? strong : plain);
        painter.setPen(heading ? style.ink : style.quietInk);
        const double left = box.left() + (heading ? 2 * step : marks + 2 * step);
        painter.drawText(QRectF(left, top, text + step, tall), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        top += tall;
    }
    return box;
}

}  // namespace wattscape::ui
