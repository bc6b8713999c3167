#include "ui/theme/icon_engine.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace wattscape::ui {
namespace {

QColor colourFor(QIcon::Mode mode, QIcon::State state) {
    const Theme& theme = Theme::instance();
    if (mode == QIcon::Disabled) {
        return theme.line();
    }
    return state == QIcon::On ? theme.accent() : theme.text();
}

}  // namespace

IconEngine::IconEngine(QString file) : file_(std::move(file)) {}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    const QColor colour = colourFor(mode, state);
    const QString key = QStringLiteral("%1 %2x%3 %4").arg(file_).arg(size.width()).arg(size.height()).arg(colour.rgb());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(size, colour);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QPixmap IconEngine::drawn(const QSize& size, const QColor& colour) const {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(file_);
    if (file.open(QIODevice::ReadOnly)) {
        QPainter painter(&pixmap);
        QSvgRenderer(file.readAll().replace("currentColor", colour.name().toLatin1())).render(&painter);
    }
    return pixmap;
}

QIconEngine* IconEngine::clone() const {
    return new IconEngine(*this);
}

}  // namespace wattscape::ui
