#include "ui/charts/axis_ticks.h"
#include "ui/format/format.h"
#include "ui/report/sections.h"
#include "ui/theme/entity_colours.h"
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
    const EntityColours colours(plan);
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
                tasks.push_back({nameIn(plan, named), tranche.id, colours.of(source->id)});
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
                                 rollout.id, colours.of(rollout.hardware)});
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

void paintName(QPainter& painter, const QRectF& row, const Task& task, const TaskDates* dates) {
    painter.setFont(ReportStyle::font(Text::small, task.isSite));
    painter.setPen(Theme::instance().text());
    const QFontMetricsF metrics(painter.font());
    const double indent = task.isSite ? 0 : 10;
    const double width = nameWidth - indent - (dates ? 90 : 8);
    painter.drawText(QRectF(row.left() + indent, row.top(), width, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(task.name, Qt::ElideRight, width));
    if (dates) {
        painter.setPen(Theme::instance().quietText());
        painter.drawText(QRectF(row.left() + nameWidth - 88, row.top(), 80, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                         formatDay(dates->start));
    }
}

/// The bar where the task is, and thin below it where it was agreed to be.
void paintBar(QPainter& painter, const TimeBand& band, const QRectF& row, const Task& task, const ReportSubject& subject) {
    const TaskDates* dates = subject.results.datesOf(task.id);
    if (!dates) {
        return;
    }
    const double y = row.center().y() - 1;
    if (const BaselineDates* agreed = subject.plan().baseline.find(task.id)) {
        const double from = band.xOf(agreed->start);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::instance().quietText());
        painter.drawRect(QRectF(from, y + 5, std::max(3.0, band.xOf(agreed->finish) - from), 2));
    }
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

/// A line of the timeline: a task, or a site with all of its tasks.
struct Line {
    Task head;
    std::vector<Task> bars;
};

std::vector<Line> linesOf(const std::vector<Task>& tasks, bool bySite) {
    std::vector<Line> lines;
    bool inSite = false;
    for (const Task& task : tasks) {
        inSite = inSite || task.isSite;
        if (!bySite || task.isSite || !inSite) {
            lines.push_back({task, {task}});
        } else {
            lines.back().bars.push_back(task);
        }
    }
    return lines;
}

}  // namespace

void writeTimeline(PageFlow& flow, const ReportSubject& subject) {
    const std::vector<Task> tasks = tasksOf(subject.plan());
    flow.section(Report::tr("Timeline"));
    flow.heading(Report::tr("Power, halls and rollouts"));
    constexpr double noteRoom = 40;
    const bool bySite = static_cast<double>(tasks.size()) * rowHeight > flow.roomLeft() - noteRoom;
    flow.paragraph(
        Report::tr("A diamond is a day, a bar runs from first delivery or start of construction to ready; an outline marks the "
                   "critical chain, a thin line below what was agreed in the baseline."),
        Text::small, true);
    if (bySite) {
        flow.paragraph(Report::tr("All tasks of a site stand on its line."), Text::small, true);
    }
    paintHead(flow, subject.plan());
    for (const Line& line : linesOf(tasks, bySite)) {
        if (flow.roomLeft() < rowHeight) {
            flow.block(flow.roomLeft() + rowHeight);
            paintHead(flow, subject.plan());
        }
        const QRectF row = flow.block(rowHeight);
        const TimeBand band(subject.plan(), row.adjusted(nameWidth, 0, 0, 0));
        band.paintGrid(flow.painter(), row.top());
        paintName(flow.painter(), row, line.head, bySite ? nullptr : subject.results.datesOf(line.head.id));
        for (const Task& bar : line.bars) {
            paintBar(flow.painter(), band, row, bar, subject);
        }
    }
}

}  // namespace wattscape::ui
