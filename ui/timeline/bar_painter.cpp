#include "ui/timeline/bar_painter.h"

#include "ui/timeline/link_layout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

namespace wattscape::ui {
namespace {

constexpr double padding = 5;

QString signedDays(std::int64_t days) {
    const QString number = days > 0 ? QStringLiteral("+%1").arg(days) : QString::number(days);
    return QCoreApplication::translate("Timeline", "%1 d").arg(number);
}

QPolygonF diamondIn(const QRectF& rect) {
    return {{{rect.center().x(), rect.top()},
             {rect.right(), rect.center().y()},
             {rect.center().x(), rect.bottom()},
             {rect.left(), rect.center().y()}}};
}

}  // namespace

BarPainter::BarPainter(QPainter& painter, const TimeScale& scale, const TimelineColours& colours, TextCache& texts,
                       bool baseline)
    : painter_(painter), scale_(scale), geometry_(scale), colours_(colours), texts_(texts), baseline_(baseline) {}

void BarPainter::paint(const Bar& bar, const Row& row, BarState state) {
    const QRectF rect = geometry_.rectOf(bar, row);
    if (baseline_) paintBaseline(bar, row);
    switch (bar.kind) {
        case BarKind::summary: paintSummary(bar, row); return;
        case BarKind::milestone: paintMilestone(bar, rect, state); return;
        case BarKind::hall: paintHall(bar, rect); break;
        case BarKind::rollout: paintRollout(bar, rect); break;
    }
    paintConflicts(bar, rect);
    paintOutline(bar, rect, state);
    paintText(bar, rect);
    if (state.selected || state.hovered) paintHandles(bar, row);
}

void BarPainter::paintSummary(const Bar& bar, const Row& row) {
    const QRectF rect = geometry_.rectOf(bar, row);
    painter_.fillRect(rect, colours_.summary);
    const double foot = std::min(rect.height(), 4.0);
    painter_.fillRect(QRectF(rect.left(), rect.bottom(), 2, foot), colours_.summary);
    painter_.fillRect(QRectF(rect.right() - 2, rect.bottom(), 2, foot), colours_.summary);
    paintConflicts(bar, rect);
}

void BarPainter::paintHall(const Bar& bar, const QRectF& rect) {
    const double until = scale_.xAt(bar.until);
    if (until > rect.right()) {
        painter_.fillRect(QRectF(rect.right(), rect.top(), until - rect.right(), rect.height()), colours_.ready);
    }
    painter_.fillRect(rect, colours_.building);
}

void BarPainter::paintRollout(const Bar& bar, const QRectF& rect) {
    const QColor colour = colours_.of(bar.colouredBy);
    const double delivered = std::clamp(std::round(scale_.xAt(bar.delivered)), rect.left(), rect.right());
    painter_.fillRect(QRectF(rect.topLeft(), QPointF(delivered, rect.bottom())), colour);
    painter_.fillRect(QRectF(QPointF(delivered, rect.top()), rect.bottomRight()), colours_.tint(colour));
}

void BarPainter::paintMilestone(const Bar& bar, const QRectF& rect, BarState state) {
    painter_.setRenderHint(QPainter::Antialiasing, true);
    painter_.setPen(state.selected ? QPen(colours_.accent, 2) : bar.critical ? QPen(colours_.text, 2) : Qt::NoPen);
    painter_.setBrush(state.hovered ? colours_.accent : colours_.text);
    painter_.drawPolygon(diamondIn(rect));
    painter_.setRenderHint(QPainter::Antialiasing, false);
    const double x = rect.right() + LinkLayout::stub + padding;  // clear of an arrow that comes from the right
    const QString name = texts_.fitting(bar.words, state.until - padding - x);
    if (name.isEmpty()) return;
    painter_.fillRect(QRectF(x - 2, rect.top(), texts_.width(name) + 4, rect.height()), colours_.surface);
    painter_.setPen(colours_.text);
    texts_.draw(painter_, x, rect.center().y(), name);
}

void BarPainter::paintConflicts(const Bar& bar, const QRectF& rect) {
    if (bar.conflicts.empty()) return;
    // What goes wrong may go wrong only after the last rack is in: the end of the bar then carries the mark.
    painter_.setPen(Qt::NoPen);
    const double tail = std::min(rect.width(), 14.0);
    for (const DaySpan& span : bar.conflicts) {
        const double from = std::clamp(scale_.xAt(span.first), rect.left(), rect.right() - tail);
        const double to = std::clamp(scale_.xAt(span.last + std::chrono::days{1}), from + tail, rect.right());
        const QRectF part(QPointF(from, rect.top()), QPointF(to, rect.bottom()));
        painter_.fillRect(part, colours_.hatchGround);
        painter_.fillRect(part, colours_.hatch);
    }
}

void BarPainter::paintOutline(const Bar& bar, const QRectF& rect, BarState state) {
    const QColor colour = state.selected ? colours_.accent : bar.critical ? colours_.text : colours_.outline;
    const int width = state.selected || bar.critical ? 2 : 1;
    if (width == 1 && !state.hovered) return;
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter_.drawRect(rect.adjusted(0, 0, -1, -1));
}

void BarPainter::paintText(const Bar& bar, const QRectF& rect) {
    // A bar that begins before what is seen keeps its text in sight.
    const double from = std::max(rect.left(), 0.0) + padding;
    // On one ground where at least the name has room there, otherwise across both.
    const double delivered = std::clamp(std::round(scale_.xAt(bar.delivered)), rect.left(), rect.right()) - padding;
    const bool onBody = bar.kind == BarKind::hall || texts_.width(bar.words.value(0)) <= delivered - from;
    const QString text = texts_.fitting(bar.words, (onBody ? delivered : rect.right() - padding) - from);
    if (text.isEmpty()) return;
    const QColor body = bar.kind == BarKind::hall ? colours_.building : colours_.of(bar.colouredBy);
    const QColor ground = onBody ? body : colours_.tint(body);
    if (!onBody || !bar.conflicts.empty()) {
        painter_.fillRect(QRectF(from - 2, rect.top() + 2, texts_.width(text) + 4, rect.height() - 4), ground);
    }
    painter_.setPen(TimelineColours::on(ground));
    texts_.draw(painter_, from, rect.center().y(), text);
}

void BarPainter::paintBaseline(const Bar& bar, const Row& row) {
    if (!bar.baseline) return;
    const QRectF ghost = geometry_.baselineOf(*bar.baseline, row);
    painter_.fillRect(ghost, colours_.ghost);
    if (bar.variance && *bar.variance != 0) {
        const double x = std::max(ghost.right(), geometry_.linkHandleOf(bar, row, BarEnd::finish).right()) + padding;
        painter_.setPen(*bar.variance > 0 ? colours_.warning : colours_.fine);
        texts_.draw(painter_, x, row.middle(), signedDays(*bar.variance));
    }
}

void BarPainter::paintHandles(const Bar& bar, const Row& row) {
    painter_.setRenderHint(QPainter::Antialiasing, true);
    painter_.setPen(QPen(colours_.accent, 1.5));
    painter_.setBrush(colours_.surface);
    for (const BarEnd end : {BarEnd::start, BarEnd::finish}) {
        painter_.drawEllipse(geometry_.linkHandleOf(bar, row, end).adjusted(1, 1, -1, -1));
    }
    if (bar.kind == BarKind::rollout) {
        painter_.setBrush(colours_.accent);
        painter_.drawPolygon(diamondIn(geometry_.rampHandleOf(bar, row)));
    }
    painter_.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace wattscape::ui
