#include "ui/format/format.h"
#include "ui/report/sections.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace wattscape::ui {

namespace {

using Text = ReportStyle::Text;

struct Figure {
    QString value;
    QString label;
};

const Issue* firstShortage(const PlanResults& results) {
    const Issue* first = nullptr;
    for (const Issue& issue : results.issues()) {
        if (issue.kind == IssueKind::shortage && (!first || issue.from < first->from)) {
            first = &issue;
        }
    }
    return first;
}

std::vector<Figure> figuresOf(const ReportSubject& subject) {
    const PlanResults& results = subject.results;
    const QString day = formatDay(subject.date);
    const Issue* shortage = firstShortage(results);
    return {
        {formatPower(results.on({}, Metric::energisedPower, subject.date)), reportText("IT power energised on %1").arg(day)},
        {formatCount(results.on({}, Metric::gpusEnergised, subject.date)), reportText("GPUs energised on %1").arg(day)},
        {formatCompute(results.on({}, Metric::computeFp8, subject.date)), reportText("dense FP8 compute on %1").arg(day)},
        {formatMoney(results.on({}, Metric::idleCapital, subject.plan().lastDay())),
         reportText("capital idle at the plan's end, %1").arg(formatDay(subject.plan().lastDay()))},
        {shortage ? formatDay(shortage->from) : reportText("none"), reportText("first day of a power shortage")},
    };
}

void paintFigures(PageFlow& flow, const std::vector<Figure>& figures) {
    QPainter& painter = flow.painter();
    const QRectF room = flow.block(96);
    const double width = room.width() / static_cast<double>(figures.size());
    QRectF box(room.left(), room.top() + 10, width - 16, room.height() - 10);
    for (const Figure& figure : figures) {
        painter.setPen(QPen(Theme::instance().accent(), 2));
        painter.drawLine(box.topLeft(), box.topLeft() + QPointF(36, 0));
        painter.setPen(Theme::instance().text());
        painter.setFont(ReportStyle::font(Text::figure, true));
        painter.drawText(box.adjusted(0, 8, 0, 0), Qt::AlignLeft | Qt::AlignTop, figure.value);
        painter.setFont(ReportStyle::font(Text::small));
        painter.setPen(Theme::instance().quietText());
        painter.drawText(box.adjusted(0, 42, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, figure.label);
        box.translate(width, 0);
    }
}

QString sizeSentence(const ReportSubject& subject) {
    const Plan& plan = subject.plan();
    return reportText("The plan runs from %1 to %2 and holds sites: %3, halls: %4, rollouts: %5.")
        .arg(formatMonth(plan.settings.firstMonth), formatMonth(plan.lastMonth()),
             formatCount(static_cast<double>(plan.sites.size())), formatCount(static_cast<double>(plan.halls.size())),
             formatCount(static_cast<double>(plan.rollouts.size())));
}

QString stateSentence(const ReportSubject& subject, Day day) {
    const PlanResults& results = subject.results;
    return reportText("On %1: facility limit %2 MW, IT limit %3 MW, IT demand %4 MW; racks energised: %5 of %6 ready, %7 GPUs.")
        .arg(formatDay(day), formatMegawatts(results.on({}, Metric::facilityLimit, day)),
             formatMegawatts(results.on({}, Metric::itLimit, day)), formatMegawatts(results.on({}, Metric::demand, day)),
             formatCount(results.on({}, Metric::racksEnergised, day)), formatCount(results.on({}, Metric::racksReady, day)),
             formatCount(results.on({}, Metric::gpusEnergised, day)));
}

}  // namespace

void writeCover(PageFlow& flow, const ReportSubject& subject) {
    const Plan& plan = subject.plan();
    flow.section(reportText("Summary"));
    flow.paragraph(reportText("Board report"), Text::body, true);
    flow.paragraph(QString::fromStdString(plan.settings.name), Text::title);
    if (!plan.settings.author.empty()) {
        flow.paragraph(QString::fromStdString(plan.settings.author), Text::body, true);
    }
    paintFigures(flow, figuresOf(subject));
    flow.heading(reportText("In short"));
    flow.paragraph(sizeSentence(subject));
    flow.paragraph(stateSentence(subject, subject.date));
    flow.paragraph(stateSentence(subject, plan.lastDay()));
    flow.heading(reportText("Three largest issues"));
    const std::vector<Issue>& issues = subject.results.issues();
    for (std::size_t i = 0; i < std::min<std::size_t>(3, issues.size()); ++i) {
        flow.paragraph(translated(issues[i].what));
    }
    if (issues.empty()) {
        flow.paragraph(reportText("Nothing is wrong that we know of."));
    }
    if (!plan.settings.notes.empty()) {
        flow.heading(reportText("Notes"));
        flow.paragraph(QString::fromStdString(plan.settings.notes));
    }
}

}  // namespace wattscape::ui
