#include "ui/inspector/link_button.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace wattscape::ui {

LinkButton::LinkButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LinkButton::show(const QString& name, const QString& figure) {
    figure_ = figure;
    setText(name);
    setToolTip(plainToolTip(figure.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, figure)));
    setAccessibleName(name);
    setAccessibleDescription(figure);
    update();
}

QSize LinkButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text() + figure_) + Theme::instance().grid(4),
            fontMetrics().height() + Theme::instance().grid(1)};
}

QSize LinkButton::minimumSizeHint() const {
    return {Theme::instance().grid(10), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    const QRect room = rect().adjusted(theme.grid(1), 0, -theme.grid(1), 0);
    if (underMouse() || hasFocus()) {
        painter.fillRect(rect(), theme.line());
    }
    const int figure = std::min(painter.fontMetrics().horizontalAdvance(figure_), room.width() * 2 / 3);
    painter.setPen(theme.quietText());
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(figure_, Qt::ElideRight, figure));
    const int width = room.width() - figure - theme.grid(2);
    painter.setPen(theme.accent());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, width));
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

}  // namespace wattscape::ui
