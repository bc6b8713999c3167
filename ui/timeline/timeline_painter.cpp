#include "ui/timeline/timeline_painter.h"

#include "core/model/field.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"
#include "ui/timeline/bar_painter.h"
#include "ui/timeline/supply_painter.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <QCoreApplication>
#include <QPainter>

namespace wattscape::ui {
namespace {

bool isHeading(RowKind kind) {
    return kind == RowKind::power || kind == RowKind::halls || kind == RowKind::rollouts;
}

void drawArrowHead(QPainter& painter, const QPolygonF& path) {
    const QPointF tip = path.last();
    const double way = tip.x() >= path[path.size() - 2].x() ? -1 : 1;
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(way * 6, -3.5), tip + QPointF(way * 6, 3.5)}));
}

}  // namespace

TimelinePainter::TimelinePainter(QPainter& painter, const TimelinePicture& picture, const TimelineColours& colours,
                                 TextCache& texts, TextCache& headings)
    : painter_(painter),
      picture_(picture),
      colours_(colours),
      texts_(texts),
      headings_(headings),
      ruler_(picture.scale, texts.height() * 2.2) {}

double TimelinePainter::xOf(Day day) const {
    return std::round(picture_.scale.xAt(day));
}

void TimelinePainter::paint(const QRect& dirty) {
    const TimelineFrame& frame = picture_.frame;
    painter_.setFont(texts_.font());
    if (const QRect lanes = dirty & frame.lanes(); !lanes.isEmpty()) {
        painter_.save();
        painter_.setClipRect(lanes);
        paintLanes(lanes);
        painter_.restore();
    }
    if (dirty.top() < frame.ruler) {
        painter_.save();
        painter_.setClipRect(dirty & QRect(0, 0, frame.size.width(), frame.ruler));
        paintRuler();
        painter_.restore();
    }
    if (dirty.left() < frame.names) {
        painter_.save();
        painter_.setClipRect(dirty & QRect(0, frame.ruler, frame.names, frame.size.height() - frame.ruler));
        paintNames(dirty);
        painter_.restore();
    }
}

void TimelinePainter::paintLanes(const QRect& dirty) {
    const TimelineFrame& frame = picture_.frame;
    painter_.fillRect(dirty, colours_.surface);
    ruler_.paintGround(painter_, frame.lanes(), colours_);
    painter_.translate(frame.toWidget({0, 0}));
    const int above = frame.scroll - frame.ruler;
    const auto [first, last] = picture_.scene.rows().rowsBetween(dirty.top() + above, dirty.bottom() + above);
    paintOutsidePlan();
    paintLinks(false);
    paintRows(first, std::min(last, picture_.scene.lanes().size()));
    paintLinks(true);
    paintMarked();
    paintToday();
    paintCursor();
    if (picture_.rubberLine) {
        painter_.setPen(QPen(colours_.accent, 2));
        painter_.drawLine(*picture_.rubberLine);
    }
}

void TimelinePainter::paintRows(std::size_t first, std::size_t last) {
    const double right = picture_.frame.lanes().width();
    BarPainter bars(painter_, picture_.scale, colours_, texts_, picture_.baseline);
    SupplyPainter supply(painter_, picture_.scale, colours_, texts_);
    const auto isMarked = [&](EntityId id) { return picture_.isSelected(id) || picture_.hovered == id; };
    for (std::size_t i = first; i < last; ++i) {
        const Row& row = picture_.scene.rows().rows()[i];
        const Lane& lane = picture_.scene.lanes()[i];
        painter_.fillRect(QRectF(0, row.bottom() - 1, right, 1), colours_.line);
        supply.paint(lane, row, right, isMarked);
        for (const Bar& bar : lane.bars) {
            const bool seen = picture_.scale.xAt(bar.start) < right &&
                              (bar.kind == BarKind::milestone || bar.baseline || picture_.scale.xAt(bar.until) > -40);
            if (!seen) continue;
            const double until = bar.kind == BarKind::milestone ? roomBeside(bar, lane, row) : right;
            bars.paint(bar, row, {picture_.isSelected(bar.id), picture_.hovered == bar.id, until});
        }
    }
}

double TimelinePainter::roomBeside(const Bar& milestone, const Lane& lane, const Row& row) const {
    const LaneGeometry geometry(picture_.scale);
    double until = picture_.frame.lanes().width();
    for (const Bar& other : lane.bars) {
        const bool after = std::tie(other.start, other.id) > std::tie(milestone.start, milestone.id);
        if (other.kind == BarKind::milestone && after) until = std::min(until, geometry.rectOf(other, row).left());
    }
    return until;
}

bool TimelinePainter::isMarked(const Link& link) const {
    return picture_.isSelected(link.id) || picture_.isSelected(link.predecessor) || picture_.isSelected(link.successor);
}

void TimelinePainter::paintLinks(bool ofSelected) {
    const QColor colour = ofSelected ? colours_.accent : colours_.quiet;
    painter_.setPen(QPen(colour, ofSelected ? 2 : 1));
    painter_.setBrush(colour);
    const QRectF clip = painter_.clipBoundingRect();
    for (const Link& link : picture_.links) {
        if (isMarked(link) != ofSelected || !link.path.boundingRect().adjusted(-4, -4, 4, 4).intersects(clip)) continue;
        painter_.drawPolyline(link.path);
        drawArrowHead(painter_, link.path);
    }
}

void TimelinePainter::paintOutsidePlan() {
    const double top = picture_.frame.scroll;
    const double height = picture_.frame.lanes().height();
    const double width = picture_.frame.lanes().width();
    const double begin = xOf(picture_.plan.firstDay());
    const double end = xOf(picture_.plan.lastDay() + std::chrono::days{1});
    if (begin > 0) painter_.fillRect(QRectF(0, top, begin, height), colours_.rowBand);
    if (end < width) painter_.fillRect(QRectF(end, top, width - end, height), colours_.rowBand);
    for (const double x : {begin, end}) painter_.fillRect(QRectF(x, top, 1, height), colours_.quiet);
}

void TimelinePainter::paintToday() {
    painter_.setPen(QPen(colours_.fine, 1, Qt::DashLine));
    const double x = xOf(picture_.today) + 0.5;
    painter_.drawLine(QPointF(x, picture_.frame.scroll), QPointF(x, picture_.frame.scroll + picture_.frame.size.height()));
}

void TimelinePainter::paintCursor() {
    painter_.fillRect(QRectF(xOf(picture_.cursor) - 1, picture_.frame.scroll, 2, picture_.frame.size.height()),
                      colours_.accent);
}

void TimelinePainter::paintMarked() {
    if (!picture_.marked) return;
    QColor veil = colours_.accent;
    veil.setAlphaF(0.14F);
    const double left = xOf(picture_.marked->first);
    const double right = xOf(picture_.marked->last + std::chrono::days{1});
    painter_.fillRect(QRectF(left, picture_.frame.scroll, right - left, picture_.frame.size.height()), veil);
}

void TimelinePainter::paintRuler() {
    const TimelineFrame& frame = picture_.frame;
    painter_.fillRect(QRect(0, 0, frame.size.width(), frame.ruler), colours_.window);
    const QRectF rect(frame.names, 0, frame.size.width() - frame.names, frame.ruler);
    painter_.save();
    painter_.setClipRect(rect, Qt::IntersectClip);
    ruler_.paint(painter_, rect, colours_, texts_);
    const QRectF flag = cursorFlag(picture_, texts_);
    painter_.fillRect(flag, colours_.accent);
    painter_.setPen(TimelineColours::on(colours_.accent));
    texts_.draw(painter_, flag.left() + 5, flag.center().y(), formatDay(picture_.cursor));
    painter_.restore();
    painter_.fillRect(QRectF(0, frame.ruler - 1, frame.names, 1), colours_.line);
}

QRectF TimelinePainter::cursorFlag(const TimelinePicture& picture, TextCache& texts) {
    const double width = texts.width(formatDay(picture.cursor)) + 10;
    const double x = picture.frame.names + std::round(picture.scale.xAt(picture.cursor));
    const double half = std::round(picture.frame.ruler / 2.0);
    const bool onTheRight = x + width > picture.frame.size.width();
    return {onTheRight ? x + 1 - width : x - 1, half + 1, width, picture.frame.ruler - half - 1};
}

void TimelinePainter::paintNames(const QRect& dirty) {
    const TimelineFrame& frame = picture_.frame;
    painter_.fillRect(QRect(0, frame.ruler, frame.names, frame.size.height() - frame.ruler), colours_.window);
    const int above = frame.scroll - frame.ruler;
    const auto [first, last] = picture_.scene.rows().rowsBetween(dirty.top() + above, dirty.bottom() + above);
    const auto& rows = picture_.scene.rows().rows();
    for (std::size_t i = first; i < last; ++i) paintName(rows[i], rows[i].top - above);
    // The site whose rows are seen keeps its name in sight.
    if (const auto top = picture_.scene.rows().rowAt(frame.scroll)) {
        for (std::size_t i = *top + 1; i-- > 0;) {
            if (rows[i].key.kind != RowKind::site) continue;
            if (rows[i].top < frame.scroll && rows[*top].depth > rows[i].depth) paintName(rows[i], frame.ruler);
            break;
        }
    }
    painter_.fillRect(QRectF(frame.names - 1, frame.ruler, 1, frame.size.height()), colours_.line);
}

void TimelinePainter::paintName(const Row& row, double top) {
    const double grid = Theme::instance().grid();
    const double left = grid * (1.5 + 3 * row.depth);
    const QRectF rect(0, top, picture_.frame.names, row.height);
    const bool selected = row.key.id && !isHeading(row.key.kind) && picture_.isSelected(row.key.id);
    painter_.fillRect(rect, selected ? TimelineColours::mix(colours_.window, colours_.accent, 0.22) : colours_.window);
    painter_.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), colours_.line);
    const double middle = rect.center().y();
    if (row.foldable) {
        const double s = grid;
        const QPointF at(left + grid, middle);
        painter_.setRenderHint(QPainter::Antialiasing);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colours_.quiet);
        painter_.drawPolygon(row.folded
                                 ? QPolygonF({at + QPointF(-s / 2, -s), at + QPointF(s / 2, 0), at + QPointF(-s / 2, s)})
                                 : QPolygonF({at + QPointF(-s, -s / 2), at + QPointF(s, -s / 2), at + QPointF(0, s / 2)}));
        painter_.setRenderHint(QPainter::Antialiasing, false);
    }
    TextCache& texts = row.key.kind == RowKind::site || row.key.kind == RowKind::programme ? headings_ : texts_;
    painter_.setFont(texts.font());
    painter_.setPen(isHeading(row.key.kind) ? colours_.quiet : colours_.text);
    const double from = left + 3 * grid;
    texts.draw(painter_, from, middle, texts.fitting({nameOf(picture_.plan, row.key)}, rect.width() - from - grid));
    painter_.setFont(texts_.font());
}

QString TimelinePainter::nameOf(const Plan& plan, const RowKey& key) {
    switch (key.kind) {
        case RowKind::milestones: return QCoreApplication::translate("Timeline", "Milestones");
        case RowKind::power: return QCoreApplication::translate("Timeline", "Power");
        case RowKind::halls: return QCoreApplication::translate("Timeline", "Halls");
        case RowKind::rollouts: return QCoreApplication::translate("Timeline", "Rollouts");
        default: break;
    }
    QString name;
    visitEntity(plan, key.id, [&](const auto& entity) { name = QString::fromStdString(entity.name); });
    return name.isEmpty() ? QString::fromStdString(describe(plan, key.id)) : name;
}

}  // namespace wattscape::ui
