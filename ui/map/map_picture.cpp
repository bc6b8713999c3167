#include "ui/map/map_picture.h"

#include "ui/format/format.h"
#include "ui/map/basemap_painter.h"
#include "ui/map/map_furniture.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double leastWidth = 1e-4;  ///< of the world: about four kilometres

void paintDate(QPainter& painter, QPointF corner, Day day, const MapStyle& style) {
    const QFont font = Theme::instance().font(Theme::TextSize::heading, true);
    const QFontMetricsF metrics(font);
    const QString text = formatDay(day);
    const QRectF box(corner, QSizeF(metrics.horizontalAdvance(text) + 8, metrics.height() + 4));
    painter.fillRect(box, style.plate);
    painter.setFont(font);
    painter.setPen(style.ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

}  // namespace

void paintMapPicture(QPainter& painter, const QRectF& target, MapScene& scene, const WorldBox& shown) {
    MapStyle style = MapStyle::light();
    style.gridRegions = scene.layers.gridRegions;
    MapViewport viewport(target.size());
    viewport.fit(shown, 0, MapViewport::highestZoom);
    painter.save();
    painter.translate(target.topLeft());
    painter.setClipRect(QRectF(QPointF(), target.size()));
    painter.fillRect(QRectF(QPointF(), target.size()), style.water);
    paintBasemap(painter, scene.atlas().basemap, style, viewport.visible(), viewport.scale());
    const double step = 2.0 * Theme::instance().grid();
    const QRectF bottom(0, target.height() - 5 * step, target.width(), 5 * step);
    scene.paint(painter, viewport, style, {QRectF(0, 0, 16 * step, 4 * step), bottom}, true);
    const QRectF scale = paintScaleBar(painter, QPointF(step, target.height() - step), viewport, style);
    paintCredit(painter, QPointF(target.width(), target.height()), target.width() - scale.right() - step, style);
    paintLegend(painter, scale.topLeft() - QPointF(0, step), scene.legend(viewport, style), style);
    paintDate(painter, QPointF(step, step), scene.day(), style);
    painter.restore();
}

WorldBox worthShowing(const Plan& plan) {
    WorldBox box;
    plan.sites.forEach([&](const Site& site) { box.include(project(site.location)); });
    if (box.empty()) {
        box.include(project({-125, 49.5}));
        box.include(project({-66.5, 24.5}));
    }
    return box.grown(std::max(leastWidth, 0.15 * std::max(box.width(), box.height())));
}

}  // namespace wattscape::ui
