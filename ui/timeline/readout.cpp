#include "ui/timeline/readout.h"

#include "ui/theme/theme.h"

#include <algorithm>

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>

namespace wattscape::ui {

Readout::Readout(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Readout::say(const QString& text, const QPoint& pointer) {
    lines_ = text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
    setVisible(!lines_.isEmpty());
    if (lines_.isEmpty()) return;
    const QRect room = parentWidget()->rect();
    const int away = Theme::instance().grid(4);
    const QSize size = sizeOfLines();
    const int x = std::clamp(pointer.x() + away, 0, std::max(0, room.width() - size.width()));
    const bool below = pointer.y() + away + size.height() < room.height();
    setGeometry({{x, below ? pointer.y() + away : std::max(0, pointer.y() - away - size.height())}, size});
    update();
    if (QAccessible::isActive()) setAccessibleName(text);
}

QSize Readout::sizeOfLines() const {
    const QFontMetrics metrics(Theme::instance().font(Theme::TextSize::small));
    int width = 0;
    for (const QString& line : lines_) width = std::max(width, metrics.horizontalAdvance(line));
    const int grid = Theme::instance().grid();
    return {width + 4 * grid, metrics.height() * static_cast<int>(lines_.size()) + 2 * grid};
}

void Readout::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.line());
    painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.surface());
    painter.setFont(theme.font(Theme::TextSize::small));
    painter.setPen(theme.text());
    const int height = painter.fontMetrics().height();
    QRect row = rect().adjusted(2 * theme.grid(), theme.grid(), 0, 0);
    row.setHeight(height);
    for (const QString& line : lines_) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        row.translate(0, height);
    }
}

}  // namespace wattscape::ui
