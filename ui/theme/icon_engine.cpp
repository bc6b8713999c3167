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
    QFile file(file_);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QByteArray svg = file.readAll().replace("currentColor", colourFor(mode, state).name().toLatin1());
    QSvgRenderer(svg).render(painter, rect);
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    const QString key =
        QStringLiteral("%1 %2x%3 %4").arg(file_).arg(size.width()).arg(size.height()).arg(colourFor(mode, state).name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIconEngine* IconEngine::clone() const {
    return new IconEngine(*this);
}

}  // namespace wattscape::ui
