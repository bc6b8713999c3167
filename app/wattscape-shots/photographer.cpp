#include "app/wattscape-shots/photographer.h"

#include <cstdio>

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QPixmap>

namespace wattscape::ui {

void settle(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

Photographer::Photographer(QWidget& window, QString folder, QString suffix)
    : window_(window), folder_(std::move(folder)), suffix_(std::move(suffix)) {}

void Photographer::take(const QString& name) {
    constexpr int longEnough = 1200;
    settle(longEnough);
    QPixmap picture = window_.grab();
    QPainter painter(&picture);
    for (QWidget* above : QApplication::topLevelWidgets()) {
        if (above != &window_ && above->isVisible()) {
            painter.drawPixmap(above->pos() - window_.pos(), above->grab());
        }
    }
    painter.end();
    const QString file = QStringLiteral("%1/%2-%3.png").arg(folder_, name, suffix_);
    if (picture.save(file)) {
        std::printf("%s\n", qPrintable(file));
    }
}

}  // namespace wattscape::ui
