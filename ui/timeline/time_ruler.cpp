#include "ui/timeline/time_ruler.h"

#include "ui/format/format.h"

#include <cmath>

#include <QLocale>
#include <QPainter>

namespace wattscape::ui {
namespace {

// Two digits take less room than the name of a month.
constexpr double shareOfDay = 0.6;

QString labelOf(CalendarUnit unit, Day first, bool coarse) {
    const std::chrono::year_month_day date{first};
    const int month = static_cast<int>(static_cast<unsigned>(date.month()));
    switch (unit) {
        case CalendarUnit::day:
        case CalendarUnit::week: return QString::number(static_cast<unsigned>(date.day()));
        case CalendarUnit::month:
            return coarse ? formatMonth(monthOf(first)) : QLocale().standaloneMonthName(month, QLocale::ShortFormat);
        case CalendarUnit::quarter: return QStringLiteral("Q%1").arg((month + 2) / 3);
        case CalendarUnit::year: return QString::number(static_cast<int>(date.year()));
    }
    return {};
}

}  // namespace

TimeRuler::TimeRuler(const TimeScale& scale, double narrowestCell)
    : scale_(scale),
      fine_(scale.pixelsPerDay() >= narrowestCell * shareOfDay ? CalendarUnit::day : scale.finestUnit(narrowestCell)) {}

CalendarUnit TimeRuler::coarse() const {
    return fine_ == CalendarUnit::day || fine_ == CalendarUnit::week ? CalendarUnit::month : CalendarUnit::year;
}

std::vector<RulerCell> TimeRuler::cells(CalendarUnit unit, double width) const {
    std::vector<RulerCell> cells;
    const DaySpan seen = scale_.spanOf(width);
    for (Day first = startOf(unit, seen.first); first <= seen.last; first = nextStart(unit, first)) {
        cells.push_back({first, nextStart(unit, first), labelOf(unit, first, unit != fine_)});
    }
    return cells;
}

void TimeRuler::paint(QPainter& painter, const QRectF& rect, const TimelineColours& colours, TextCache& texts) const {
    const double half = std::round(rect.height() / 2);
    const bool twoRows = coarse() != fine_;
    if (twoRows) paintRow(painter, QRectF(rect.topLeft(), QSizeF(rect.width(), half)), coarse(), colours, texts);
    paintRow(painter, twoRows ? rect.adjusted(0, half, 0, 0) : rect, fine_, colours, texts);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours.line);
}

void TimeRuler::paintRow(QPainter& painter, const QRectF& rect, CalendarUnit unit, const TimelineColours& colours,
                         TextCache& texts) const {
    painter.setPen(unit == fine_ ? colours.quiet : colours.text);
    for (const RulerCell& cell : cells(unit, rect.width())) {
        const double left = rect.left() + std::round(scale_.xAt(cell.first));
        const double right = rect.left() + std::round(scale_.xAt(cell.next));
        painter.fillRect(QRectF(left, rect.top(), 1, rect.height()), colours.line);
        // A name stays in sight while any of its unit is.
        const double from = std::max(left, rect.left()) + 4;
        if (texts.width(cell.label) <= right - from) texts.draw(painter, from, rect.center().y(), cell.label);
    }
}

void TimeRuler::paintGround(QPainter& painter, const QRectF& rect, const TimelineColours& colours) const {
    if (fine_ == CalendarUnit::day) {
        for (const RulerCell& cell : cells(CalendarUnit::day, rect.width())) {
            const double left = rect.left() + std::round(scale_.xAt(cell.first));
            const double width = rect.left() + std::round(scale_.xAt(cell.next)) - left;
            if (isWeekend(cell.first)) painter.fillRect(QRectF(left, rect.top(), width, rect.height()), colours.band);
        }
    }
    for (const RulerCell& cell : cells(coarse(), rect.width())) {
        const double left = rect.left() + std::round(scale_.xAt(cell.first));
        const double width = rect.left() + std::round(scale_.xAt(cell.next)) - left;
        const bool odd = static_cast<int>(std::chrono::year_month_day{cell.first}.year()) % 2 != 0;
        if (odd && coarse() == CalendarUnit::year) {
            painter.fillRect(QRectF(left, rect.top(), width, rect.height()), colours.band);
        }
        painter.fillRect(QRectF(left, rect.top(), 1, rect.height()), colours.line);
    }
}

}  // namespace wattscape::ui
