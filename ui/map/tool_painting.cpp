#include "ui/map/tool_painting.h"

#include "core/geo/geodesy.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double mile = 1609.344;
constexpr double foot = 0.3048;
constexpr double acre = 4046.8564224;
constexpr double hectare = 10'000;

/// Three significant figures, never in powers of ten.
QString threeFigures(double value) {
    const int decimals = value >= 100 || value <= 0 ? 0 : value >= 10 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

QString translate(const char* text) {
    return QCoreApplication::translate("wattscape::ui::MapTool", text);
}

}  // namespace

void paintBand(QPainter& painter, const QRectF& band) {
    QColor fill = Theme::instance().accent();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(fill, 1));
    fill.setAlpha(30);
    painter.setBrush(fill);
    painter.drawRect(band);
}

void paintBubble(QPainter& painter, QPointF beside, const std::vector<BubbleLine>& lines, const QRectF& room) {
    const Theme& theme = Theme::instance();
    painter.setFont(theme.font(Theme::TextSize::small));
    const QFontMetricsF metrics(painter.font());
    const double pad = 1.5 * theme.grid();
    const double longest = 110.0 * theme.grid();  // for where a figure comes from: the figures themselves stay whole
    double widest = 0;
    for (const BubbleLine& line : lines) {
        const double needs = metrics.horizontalAdvance(line.text);
        widest = std::max(widest, line.quiet ? std::min(needs, longest) : needs);
    }
    const QSizeF size(widest + 2 * pad, metrics.height() * static_cast<double>(lines.size()) + pad);
    QPointF at = beside + QPointF(14, 14);
    const double left = room.left() + 2;
    at.setX(std::clamp(at.x(), left, std::max(left, room.right() - size.width() - 2)));
    if (at.y() + size.height() > room.bottom() - 2) at.setY(std::max(room.top() + 2, beside.y() - size.height() - 10));
    const QRectF box(at, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line());
    painter.setBrush(theme.surface());
    painter.drawRoundedRect(box, 3, 3);
    double baseline = box.top() + pad / 2 + metrics.ascent();
    for (const BubbleLine& line : lines) {
        painter.setPen(line.quiet ? theme.quietText() : theme.text());
        painter.drawText(QPointF(box.left() + pad, baseline), metrics.elidedText(line.text, Qt::ElideRight, widest + 1));
        baseline += metrics.height();
    }
}

void paintBubble(QPainter& painter, QPointF beside, const QString& text, const QRectF& room) {
    std::vector<BubbleLine> lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) lines.push_back({line});
    paintBubble(painter, beside, lines, room);
}

void paintHandle(QPainter& painter, QPointF at, bool strong) {
    const Theme& theme = Theme::instance();
    const double half = strong ? 5 : 3.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent(), 1.6));
    painter.setBrush(strong ? theme.accent() : theme.surface());
    painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
}

void paintSnap(QPainter& painter, QPointF at) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().accent(), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 7, 7);
    painter.drawLine(at - QPointF(11, 0), at - QPointF(4, 0));
    painter.drawLine(at + QPointF(4, 0), at + QPointF(11, 0));
    painter.drawLine(at - QPointF(0, 11), at - QPointF(0, 4));
    painter.drawLine(at + QPointF(0, 4), at + QPointF(0, 11));
}

QPolygonF geodesicOnMap(LonLat a, LonLat b, const MapViewport& viewport) {
    const double metres = distanceBetween(a, b);
    const double azimuth = azimuthFrom(a, b);
    const int steps = std::clamp(static_cast<int>(metres / 50'000), 1, 200);
    QPolygonF line{viewport.toScreen(a)};
    for (int i = 1; i < steps; ++i) line << viewport.toScreen(travelled(a, azimuth, metres * i / steps));
    return line << viewport.toScreen(b);
}

QString formatDistance(double metres) {
    if (metres < 1000) return translate("%1 m (%2 ft)").arg(threeFigures(metres), threeFigures(metres / foot));
    return translate("%1 km (%2 mi)").arg(threeFigures(metres / 1000), threeFigures(metres / mile));
}

QString formatArea(double squareMetres) {
    const bool metric = QLocale().measurementSystem() == QLocale::MetricSystem;
    return metric ? translate("%1 km² (%2 ha)").arg(threeFigures(squareMetres / 1e6), threeFigures(squareMetres / hectare))
                  : translate("%1 km² (%2 acres)").arg(threeFigures(squareMetres / 1e6), threeFigures(squareMetres / acre));
}

}  // namespace wattscape::ui
