#include "ui/report/text_column.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPolygonF>

namespace wattscape::ui {

using Text = ReportStyle::Text;

void TextColumn::heading(const QString& text) {
    y_ += y_ > room_.top() ? ReportStyle::gap * 0.7 : 0;
    painter_.setFont(ReportStyle::font(Text::heading, true));
    painter_.setPen(Theme::instance().text());
    painter_.drawText(QRectF(room_.left(), y_, room_.width(), 40), Qt::AlignLeft | Qt::AlignTop, text);
    y_ += ReportStyle::height(Text::heading) + ReportStyle::gap / 3;
}

void TextColumn::paragraph(const QString& text, Text size, bool quiet) {
    painter_.setFont(ReportStyle::font(size));
    painter_.setPen(quiet ? Theme::instance().quietText() : Theme::instance().text());
    const QRectF room(room_.left(), y_, room_.width(), 1e5);
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    painter_.drawText(room, flags, text);
    y_ += QFontMetricsF(painter_.font()).boundingRect(room, flags, text).height() + ReportStyle::gap / 3;
}

void TextColumn::marked(Mark mark, const QColor& colour, const QString& name, const QString& text) {
    const double height = ReportStyle::height(Text::body);
    const double nameWidth = room_.width() * 0.32;
    painter_.setPen(QPen(Theme::instance().text(), 0.75));
    painter_.setBrush(colour);
    const QRectF box(room_.left() + 1, y_ + height / 2 - 5, 10, 10);
    switch (mark) {
        case Mark::circle: painter_.drawEllipse(box); break;
        case Mark::square: painter_.drawRect(box); break;
        case Mark::triangle:
            painter_.drawPolygon(QPolygonF({box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}}));
            break;
    }
    painter_.setPen(Theme::instance().text());
    painter_.setFont(ReportStyle::font(Text::body, true));
    painter_.drawText(QRectF(room_.left() + 20, y_, nameWidth - 20, height), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter_.setFont(ReportStyle::font(Text::body));
    painter_.drawText(QRectF(room_.left() + nameWidth, y_, room_.width() - nameWidth, height), Qt::AlignLeft | Qt::AlignVCenter,
                      text);
    y_ += height + 3;
}

}  // namespace wattscape::ui
