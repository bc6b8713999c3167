#include "core/evaluate/proposal.h"
#include "core/remedy/remedy.h"
#include "ui/format/format.h"
#include "ui/report/sections.h"
#include "ui/report/text_column.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace wattscape::ui {

namespace {

using Text = ReportStyle::Text;

struct Figure {
    QString value;
    QString label;
};

QString count(std::int64_t number) {
    return formatCount(static_cast<double>(number));
}

struct FirstShortage {
    const Issue* issue = nullptr;
    bool isIgnored = false;

    void consider(const Issue& other, bool ignored) {
        if (other.kind == IssueKind::shortage && (!issue || other.from < issue->from)) {
            *this = {&other, ignored};
        }
    }
};

/// One that is ignored is a shortage all the same.
FirstShortage firstShortage(const PlanResults& results) {
    FirstShortage first;
    for (const Issue& issue : results.issues()) {
        first.consider(issue, false);
    }
    for (const AcceptedIssue& ignored : results.ignoredIssues()) {
        first.consider(ignored.issue, true);
    }
    return first;
}

QString capitalText(const KnownCapital& capital) {
    return capital.knowsAnything() ? formatMoney(capital.sum().value()) : Report::tr("n/a");
}

std::vector<Figure> figuresOf(const ReportSubject& subject) {
    const PlanResults& results = subject.results;
    const Day end = yearEnd(subject);
    const KnownCapital capital = knownCapitalOf(subject.plan());
    const FirstShortage shortage = firstShortage(results);
    return {
        {formatPower(results.on({}, Metric::energisedPower, end)), Report::tr("IT power energised on %1").arg(formatDay(end))},
        {formatCount(results.on({}, Metric::gpusEnergised, end)), Report::tr("GPUs energised on %1").arg(formatDay(end))},
        {formatCompute(results.on({}, Metric::computeFp8, end)), Report::tr("dense FP8 compute on %1").arg(formatDay(end))},
        {capitalText(capital), capital.isComplete() ? Report::tr("capital: racks, shells, power sources")
                                                    : Report::tr("capital that the plan knows; some is not priced")},
        {shortage.issue ? formatDay(shortage.issue->from) : Report::tr("none"),
         shortage.isIgnored ? Report::tr("first day of a power shortage, ignored with a reason")
                            : Report::tr("first day of a power shortage")},
    };
}

void paintFigures(PageFlow& flow, const std::vector<Figure>& figures) {
    QPainter& painter = flow.painter();
    const QRectF room = flow.block(92);
    const double width = room.width() / static_cast<double>(figures.size());
    QRectF box(room.left(), room.top() + 6, width - 16, room.height() - 6);
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

QString sizeSentence(const Plan& plan) {
    const PlanSize size = sizeOf(plan);
    return Report::tr("From %1 to %2. Sites: %3. Halls: %4, with %5 of IT capacity. Racks: %6, with %7 GPUs.")
        .arg(formatMonth(plan.settings.firstMonth), formatMonth(plan.lastMonth()), count(size.sites), count(size.halls),
             formatPower(size.hallCapacity.megawatts()), count(size.racks), count(size.packages));
}

QString stateSentence(const ReportSubject& subject, Day day) {
    const PlanResults& results = subject.results;
    return Report::tr("On %1: %2 MW of IT power energised of %3 MW allowed; %4 of %5 racks that are ready run, with %6 GPUs.")
        .arg(formatDay(day), formatMegawatts(results.on({}, Metric::energisedPower, day)),
             formatMegawatts(results.on({}, Metric::itLimit, day)), formatCount(results.on({}, Metric::racksEnergised, day)),
             formatCount(results.on({}, Metric::racksReady, day)), formatCount(results.on({}, Metric::gpusEnergised, day)));
}

QString moneyOrNone(Money money) {
    return money > Money{} ? formatMoney(money.value()) : Report::tr("n/a");
}

QString capitalSentence(const Plan& plan) {
    const KnownCapital capital = knownCapitalOf(plan);
    QString text = Report::tr("Capital: racks %1 (rack price x racks), shells %2, power sources %3.")
                       .arg(moneyOrNone(capital.racks), moneyOrNone(capital.shells), moneyOrNone(capital.sources));
    if (!capital.isComplete()) {
        text += QLatin1Char(' ') +
                Report::tr("Without a price, and in no sum: %1 racks, %2 halls, %3 power sources.")
                    .arg(count(capital.racksWithoutPrice), count(capital.hallsWithoutCost), count(capital.sourcesWithoutCost));
    }
    return text;
}

void writeProposal(TextColumn& column, const ReportSubject& subject) {
    const Plan& plan = subject.plan();
    column.heading(Report::tr("What is proposed"));
    column.paragraph(sizeSentence(plan));
    column.paragraph(stateSentence(subject, subject.date));
    column.paragraph(stateSentence(subject, plan.lastDay()));
    column.paragraph(capitalSentence(plan));
    column.heading(Report::tr("Decision asked"));
    column.paragraph(plan.settings.decisionAsked.empty()
                         ? Report::tr("The plan names none. Proposed is what is summed up above.")
                         : QString::fromStdString(plan.settings.decisionAsked));
}

void writeRisks(TextColumn& column, const PlanResults& results) {
    const std::vector<Issue>& issues = results.issues();
    column.heading(Report::tr("Largest risks"));
    for (std::size_t i = 0; i < std::min<std::size_t>(3, issues.size()); ++i) {
        QString text = QStringLiteral("%1. %2.").arg(i + 1).arg(translated(issues[i].what));
        if (issues[i].idleCost > Money{}) {
            text += QLatin1Char(' ') + Report::tr("Idle cost %1.").arg(formatMoney(issues[i].idleCost.value()));
        }
        const std::vector<Remedy> remedies = remediesFor(results, issues[i]);
        if (!remedies.empty() && remedies.front().effect.solves() && remedies.front().effect.conflicts.empty()) {
            text += QLatin1Char(' ') + Report::tr("Way out: %1.").arg(translated(remedies.front().name));
        }
        column.paragraph(text);
    }
    if (issues.empty()) {
        column.paragraph(Report::tr("Nothing is wrong that we know of. Rules checked: %1.").arg(count(results.rulesChecked())));
    }
    if (!results.ignoredIssues().empty()) {
        column.paragraph(Report::tr("Ignored with a reason, listed with the issues: %1.")
                             .arg(count(static_cast<std::int64_t>(results.ignoredIssues().size()))),
                         Text::small, true);
    }
}

void writeLight(TextColumn& column, const QString& name, Light light,
                const QString& problem = Report::tr("problem: racks stay dark")) {
    const Theme& theme = Theme::instance();
    using Mark = TextColumn::Mark;
    switch (light) {
        case Light::fine: column.marked(Mark::circle, theme.fine(), name, Report::tr("fine: nothing known")); break;
        case Light::watch: column.marked(Mark::square, theme.warning(), name, Report::tr("watch: warnings or notes")); break;
        case Light::problem: column.marked(Mark::triangle, theme.shortage(), name, problem); break;
    }
}

void writeLights(TextColumn& column, const PlanResults& results) {
    const PlanHealth health = healthOf(results);
    column.heading(Report::tr("How it stands"));
    writeLight(column, Report::tr("Power"), health.power);
    writeLight(column, Report::tr("Halls"), health.halls);
    writeLight(column, Report::tr("Hardware"), health.hardware);
    writeLight(column, Report::tr("Schedule"), health.schedule);
    writeLight(column, Report::tr("Funding"), health.money, Report::tr("problem: money is missing"));
}

}  // namespace

void writeCover(PageFlow& flow, const ReportSubject& subject) {
    const Plan& plan = subject.plan();
    flow.section(Report::tr("Summary"));
    QString line = Report::tr("Board report of %1").arg(formatDay(subject.date));
    if (!plan.settings.author.empty()) {
        line += QStringLiteral(" · ") + QString::fromStdString(plan.settings.author);
    }
    flow.paragraph(line, Text::body, true);
    flow.paragraph(QString::fromStdString(plan.settings.name), Text::title);
    paintFigures(flow, figuresOf(subject));
    const QRectF room = flow.block(flow.roomLeft());
    const double side = room.width() * 0.36;
    TextColumn words(flow.painter(),
                     QRectF(room.left(), room.top(), room.width() - side - 2 * ReportStyle::gap, room.height()));
    writeProposal(words, subject);
    writeRisks(words, subject.results);
    constexpr double mapHeight = 230;
    const QRectF map(room.right() - side, room.top() + 4, side, mapHeight);
    paintSiteMap(flow.painter(), subject, map, plan.lastDay());
    TextColumn lights(flow.painter(), QRectF(map.left(), map.bottom() + 6, side, room.bottom() - map.bottom()));
    lights.paragraph(Report::tr("Sites by energised IT power on %1").arg(formatDay(plan.lastDay())), Text::small, true);
    writeLights(lights, subject.results);
}

}  // namespace wattscape::ui
