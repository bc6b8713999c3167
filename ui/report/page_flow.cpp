#include "ui/report/page_flow.h"

#include "ui/theme/theme.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>

namespace wattscape::ui {

namespace {

using Style = ReportStyle;
using Text = ReportStyle::Text;

constexpr double contentWidth = Style::pageWidth - 2 * Style::margin;
constexpr double contentBottom = Style::pageHeight - Style::margin - 18;
constexpr double leastBelowHeading = 120;  ///< so that no heading is left alone
constexpr double cellGap = 8;
constexpr double rowGap = 4;

int alignment(const ReportTable::Column& column) {
    return int(column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap;
}

double heightOf(const QFont& font, double width, const QString& text) {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), Qt::AlignLeft | Qt::TextWordWrap, text).height();
}

}  // namespace

PageFlow::PageFlow(QPdfWriter& writer, QString footer, int pages)
    : writer_(writer), painter_(&writer), footer_(std::move(footer)), pages_(pages) {
    painter_.scale(writer.resolution() / 96.0, writer.resolution() / 96.0);
}

void PageFlow::newPage() {
    if (page_ > 0) {
        writer_.newPage();
    }
    ++page_;
    y_ = Style::margin;
    paintFooter();
}

void PageFlow::paintFooter() {
    const QRectF line(Style::margin, contentBottom + 16, contentWidth, Style::height(Text::small));
    painter_.setPen(QPen(Theme::instance().line(), 0.75));
    painter_.drawLine(line.topLeft() - QPointF(0, 4), line.topRight() - QPointF(0, 4));
    painter_.setFont(Style::font(Text::small));
    painter_.setPen(Theme::instance().quietText());
    painter_.drawText(line, Qt::AlignLeft | Qt::AlignTop, footer_);
    painter_.drawText(line, Qt::AlignRight | Qt::AlignTop,
                      QCoreApplication::translate("Report", "Page %1 of %2").arg(page_).arg(pages_));
}

void PageFlow::section(const QString& name, double wantedRoom) {
    if (page_ == 0 || wantedRoom > roomLeft()) {
        newPage();
    }
    bookmarks_.push_back({name, page_});
}

double PageFlow::roomLeft() const {
    return contentBottom - y_;
}

QRectF PageFlow::block(double height) {
    if (height > roomLeft() && y_ > Style::margin) {
        newPage();
    }
    const QRectF room(Style::margin, y_, contentWidth, height);
    y_ += height;
    return room;
}

void PageFlow::heading(const QString& text) {
    if (roomLeft() < leastBelowHeading) {
        newPage();
    }
    y_ += page_ > 0 && y_ > Style::margin ? Style::gap / 2 : 0;
    const QRectF room = block(Style::height(Text::heading) + Style::gap / 2);
    painter_.setFont(Style::font(Text::heading, true));
    painter_.setPen(Theme::instance().text());
    painter_.drawText(room, Qt::AlignLeft | Qt::AlignTop, text);
}

void PageFlow::paragraph(const QString& text, Style::Text size, bool quiet) {
    const QFont font = Style::font(size);
    const QRectF room = block(heightOf(font, contentWidth, text) + Style::gap / 2);
    painter_.setFont(font);
    painter_.setPen(quiet ? Theme::instance().quietText() : Theme::instance().text());
    painter_.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

std::vector<QRectF> PageFlow::cells(const ReportTable& table, const QRectF& row) const {
    double weights = 0;
    for (const ReportTable::Column& column : table.columns) {
        weights += column.weight;
    }
    std::vector<QRectF> cells;
    double x = row.left();
    for (const ReportTable::Column& column : table.columns) {
        const double width = row.width() * column.weight / weights;
        cells.emplace_back(x, row.top() + rowGap / 2, width - cellGap, row.height());
        x += width;
    }
    return cells;
}

double PageFlow::rowHeight(const ReportTable& table, const QStringList& row, const QFont& font) const {
    const std::vector<QRectF> boxes = cells(table, QRectF(0, 0, contentWidth, 0));
    double height = Style::height(Text::small);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        height = std::max(height, heightOf(font, boxes[i].width(), row.value(static_cast<qsizetype>(i))));
    }
    return height + rowGap;
}

void PageFlow::tableRow(const ReportTable& table, const QStringList& row, double height) {
    const QRectF room = block(height);
    const std::vector<QRectF> boxes = cells(table, room);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        painter_.drawText(boxes[i], alignment(table.columns[i]), row.value(static_cast<qsizetype>(i)));
    }
    painter_.save();
    painter_.setPen(QPen(Theme::instance().line(), 0.75));
    painter_.drawLine(room.bottomLeft(), room.bottomRight());
    painter_.restore();
}

void PageFlow::tableHead(const ReportTable& table) {
    QStringList heads;
    for (const ReportTable::Column& column : table.columns) {
        heads.append(column.head);
    }
    const QFont font = Style::font(Text::small, true);
    painter_.setFont(font);
    painter_.setPen(Theme::instance().quietText());
    tableRow(table, heads, rowHeight(table, heads, font));
}

void PageFlow::table(const ReportTable& table) {
    if (table.rows.empty()) {
        paragraph(table.empty, Text::body, true);
        return;
    }
    const QFont font = Style::font(Text::small);
    if (roomLeft() < 4 * (Style::height(Text::small) + rowGap)) {
        newPage();
    }
    tableHead(table);
    for (const QStringList& row : table.rows) {
        const double height = rowHeight(table, row, font);
        if (height > roomLeft()) {
            newPage();
            tableHead(table);
        }
        painter_.setFont(font);
        painter_.setPen(Theme::instance().text());
        tableRow(table, row, height);
    }
    y_ += Style::gap;
}

}  // namespace wattscape::ui
