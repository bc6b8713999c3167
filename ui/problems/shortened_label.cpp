#include "ui/problems/shortened_label.h"

#include "ui/format/format.h"

#include <QPainter>

namespace wattscape::ui {

ShortenedLabel::ShortenedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ShortenedLabel::say(const QString& text) {
    setText(text);
    setToolTip(plainToolTip(text));
    setAccessibleName(text);
}

void ShortenedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect();
    painter.drawText(room, static_cast<int>(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

}  // namespace wattscape::ui
