#include "ui/charts/axis_ticks.h"
#include "ui/format/format.h"
#include "ui/report/sections.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace wattscape::ui {

namespace {

using Text = ReportStyle::Text;

constexpr double rowHeight = 17;
constexpr double nameWidth = 250;

/// One bar of the timeline, or a mark where it starts and ends on one day.
struct Task {
    QString name;
    EntityId id;
    QColor colour;
    bool isSite = false;
};

std::vector<Task> tasksOf(const Plan& plan) {
    const Theme& theme = Theme::instance();
    std::vector<Task> tasks;
    plan.milestones.forEach([&](const Milestone& milestone) {
        tasks.push_back({nameIn(plan, milestone.id), milestone.id, theme.accent()});
    });
    plan.sites.forEach([&](const Site& site) {
        tasks.push_back({nameIn(plan, site.id), site.id, theme.text(), true});
        plan.tranches.forEach([&](const Tranche& tranche) {
            const PowerSource* source = plan.powerSources.find(tranche.powerSource);
            if (source && source->site == site.id) {
                const EntityId named = tranche.name.empty() ? EntityId(source->id) : EntityId(tranche.id);
                tasks.push_back({nameIn(plan, named), tranche.id, Theme::colourOf(source->id)});
            }
        });
        plan.halls.forEach([&](const Hall& hall) {
            if (hall.site == site.id) {
                tasks.push_back({nameIn(plan, hall.id), hall.id, theme.quietText()});
            }
        });
        plan.rollouts.forEach([&](const Rollout& rollout) {
            if (rollout.site == site.id) {
                tasks.push_back({nameIn(plan, rollout.name.empty() ? EntityId(rollout.hardware) : EntityId(rollout.id)),
                                 rollout.id, Theme::colourOf(rollout.hardware)});
            }
        });
    });
    return tasks;
}

class TimeBand {
public:
    TimeBand(const Plan& plan, const QRectF& room) : first_(plan.firstDay()), last_(plan.lastDay()), room_(room) {}

    double xOf(Day day) const {
        const double share = static_cast<double>((day - first_).count()) / static_cast<double>((last_ - first_).count() + 1);
        return room_.left() + room_.width() * std::clamp(share, 0.0, 1.0);
    }

    void paintHead(QPainter& painter) const {
        painter.setFont(ReportStyle::font(Text::small));
        for (const DateTick& tick : dateTicks(first_, last_, room_.width(), 58)) {
            painter.setPen(tick.year ? Theme::instance().text() : Theme::instance().quietText());
            painter.drawText(QRectF(xOf(tick.day) + 2, room_.top(), 80, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                             tick.text);
        }
    }

    void paintGrid(QPainter& painter, double y) const {
        for (const DateTick& tick : dateTicks(first_, last_, room_.width(), 58)) {
            painter.setPen(QPen(Theme::instance().line(), tick.year ? 1.2 : 0.6));
            painter.drawLine(QPointF(xOf(tick.day), y), QPointF(xOf(tick.day), y + rowHeight));
        }
    }

private:
    Day first_;
    Day last_;
    QRectF room_;
};

void paintTask(QPainter& painter, const TimeBand& band, const QRectF& row, const Task& task, const TaskDates* dates) {
    painter.setFont(ReportStyle::font(Text::small, task.isSite));
    painter.setPen(Theme::instance().text());
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QRectF(row.left() + (task.isSite ? 0 : 10), row.top(), nameWidth - 90, rowHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(task.name, Qt::ElideRight, nameWidth - 92));
    if (!dates) {
        return;
    }
    painter.setPen(Theme::instance().quietText());
    painter.drawText(QRectF(row.left() + nameWidth - 88, row.top(), 80, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                     formatDay(dates->start));
    const double y = row.center().y();
    const double left = band.xOf(dates->start);
    const double right = band.xOf(dates->finish);
    painter.setPen(dates->critical ? QPen(Theme::instance().text(), 1.4) : QPen(Qt::NoPen));
    painter.setBrush(task.colour);
    if (right - left < 2) {
        painter.drawPolygon(QPolygonF({{left, y - 5}, {left + 5, y}, {left, y + 5}, {left - 5, y}}));
    } else {
        painter.drawRect(QRectF(left, y - 4, right - left, 8));
    }
}

void paintHead(PageFlow& flow, const Plan& plan) {
    const QRectF head = flow.block(rowHeight);
    TimeBand(plan, head.adjusted(nameWidth, 0, 0, 0)).paintHead(flow.painter());
}

}  // namespace

void writeTimeline(PageFlow& flow, const ReportSubject& subject) {
    flow.section(reportText("Timeline"));
    flow.heading(reportText("Power, halls and rollouts"));
    flow.paragraph(
        reportText("Dates are first days. A diamond is a day, a bar runs from first delivery or start of construction "
                   "to ready; an outline marks the critical chain."),
        Text::small, true);
    paintHead(flow, subject.plan());
    for (const Task& task : tasksOf(subject.plan())) {
        if (flow.roomLeft() < rowHeight) {
            flow.block(flow.roomLeft() + rowHeight);
            paintHead(flow, subject.plan());
        }
        const QRectF row = flow.block(rowHeight);
        const TimeBand band(subject.plan(), row.adjusted(nameWidth, 0, 0, 0));
        band.paintGrid(flow.painter(), row.top());
        paintTask(flow.painter(), band, row, task, subject.results.datesOf(task.id));
    }
}

}  // namespace wattscape::ui
