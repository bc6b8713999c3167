#include "ui/outline/outline_delegate.h"

#include "ui/outline/outline_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace wattscape::ui {
namespace {

int badgeWidth(const QFontMetrics& metrics, const QString& count) {
    return metrics.ascent() + Theme::instance().grid(3) + metrics.horizontalAdvance(count);
}

QPolygonF triangleIn(const QRectF& box) {
    return QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
}

void paintBadge(QPainter& painter, const QStyleOptionViewItem& option, const QString& count, bool warning) {
    const Theme& theme = Theme::instance();
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor ink = chosen    ? option.palette.color(QPalette::HighlightedText)
                       : warning ? theme.shortage()
                                 : theme.quietText();
    const int gap = theme.grid(1);
    const int side = option.fontMetrics.ascent() - gap / 2;
    const QRectF box(option.rect.right() - badgeWidth(option.fontMetrics, count) + gap,
                     option.rect.center().y() - side / 2.0 + 0.5, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5));
    if (warning) {
        painter.setBrush(ink);
        painter.drawPolygon(triangleIn(box.adjusted(1, 1, -1, -1)));
    } else {
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    }
    painter.drawText(option.rect.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter.restore();
}

}  // namespace

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int issues = index.data(OutlineModel::issueCountRole).toInt();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle& style = row.widget ? *row.widget->style() : *QApplication::style();
    if (issues == 0) {
        style.drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        return;
    }
    const QString count = QString::number(issues);
    const QRect text = style.subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
    const int room = row.rect.right() - badgeWidth(row.fontMetrics, count) - text.left();
    row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight, room);
    style.drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    paintBadge(*painter, row, count, index.data(OutlineModel::warningRole).toBool());
}

}  // namespace wattscape::ui
