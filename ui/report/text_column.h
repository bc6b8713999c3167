#pragma once

#include "ui/report/report_style.h"

#include <QPainter>
#include <QRectF>

namespace wattscape::ui {

/// Text that runs down a part of a page, beside something else. Keep what you write within the room: nothing is cut off.
class TextColumn {
public:
    TextColumn(QPainter& painter, const QRectF& room) : painter_(painter), room_(room), y_(room.top()) {}

    void heading(const QString& text);
    void paragraph(const QString& text, ReportStyle::Text size = ReportStyle::Text::body, bool quiet = false);
    /// A mark and a line beside it. Its shape tells as much as its colour, for print in grey.
    enum class Mark { circle, square, triangle };
    void marked(Mark mark, const QColor& colour, const QString& name, const QString& text);
    double bottom() const { return y_; }

private:
    QPainter& painter_;
    QRectF room_;
    double y_;
};

}  // namespace wattscape::ui
