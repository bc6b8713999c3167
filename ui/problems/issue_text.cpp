#include "ui/problems/issue_text.h"

#include "ui/format/format.h"

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

struct Issues {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

/// Zero says nothing in a wide table.
QString dashIfZero(bool zero, const QString& text) {
    return zero ? QStringLiteral("–") : text;
}

}  // namespace

QString headOf(IssueColumn column) {
    switch (column) {
        case IssueColumn::severity: return Issues::tr("Severity");
        case IssueColumn::what: return Issues::tr("What");
        case IssueColumn::site: return Issues::tr("Where");
        case IssueColumn::from: return Issues::tr("From");
        case IssueColumn::to: return Issues::tr("To");
        case IssueColumn::megawatts: return Issues::tr("IT MW, most");
        case IssueColumn::racks: return Issues::tr("Racks, most");
        case IssueColumn::limit: return Issues::tr("Limit");
        case IssueColumn::rackDays: return Issues::tr("Rack-days dark");
        case IssueColumn::idleCapital: return Issues::tr("Idle capital, most");
        case IssueColumn::idleCost: return Issues::tr("Idle cost");
        case IssueColumn::fixes: return Issues::tr("Fixes");
    }
    return {};
}

bool isFigure(IssueColumn column) {
    switch (column) {
        case IssueColumn::megawatts:
        case IssueColumn::racks:
        case IssueColumn::rackDays:
        case IssueColumn::idleCapital:
        case IssueColumn::idleCost:
        case IssueColumn::fixes: return true;
        default: return false;
    }
}

QString severityText(Severity severity) {
    return severity == Severity::warning ? Issues::tr("Warning") : Issues::tr("Note");
}

QString severityIcon(Severity severity) {
    return severity == Severity::warning ? QStringLiteral("triangle-alert") : QStringLiteral("info");
}

QString causeText(const Issue& issue) {
    switch (issue.kind) {
        case IssueKind::shortage:
        case IssueKind::stranded: return translated(Message(std::string(labelOf(issue.cause)), {}));
        case IssueKind::deliveredBeforeHall: return Issues::tr("delivered before its hall");
        case IssueKind::notShipping: return Issues::tr("not shipping yet");
        case IssueKind::noPower: return Issues::tr("no power at all");
        case IssueKind::pastServiceLife: return Issues::tr("beyond service life");
        case IssueKind::outsidePlan: return Issues::tr("outside the plan’s months");
        case IssueKind::pushed: return Issues::tr("pushed by dependencies");
        case IssueKind::unfunded: return Issues::tr("not funded");
        case IssueKind::unservedEnergy: return Issues::tr("unserved energy");
    }
    return {};
}

QString siteText(const Plan& plan, const Issue& issue) {
    const Site* found = plan.sites.find(issue.site);
    return found ? QString::fromStdString(found->name) : Issues::tr("whole plan");
}

QString cellText(const Plan& plan, const Issue& issue, IssueColumn column) {
    switch (column) {
        case IssueColumn::severity: return severityText(issue.severity);
        case IssueColumn::what: return translated(issue.what);
        case IssueColumn::site: return siteText(plan, issue);
        case IssueColumn::from: return formatDay(issue.from);
        case IssueColumn::to: return issue.toPlanEnd ? Issues::tr("plan’s end") : formatDay(issue.to);
        case IssueColumn::megawatts: return dashIfZero(issue.power == Power{}, formatMegawatts(issue.power.megawatts()));
        case IssueColumn::racks: return dashIfZero(issue.racks == 0, formatCount(static_cast<double>(issue.racks)));
        case IssueColumn::limit: return causeText(issue);
        case IssueColumn::rackDays: return dashIfZero(issue.rackDays == 0, formatCount(static_cast<double>(issue.rackDays)));
        case IssueColumn::idleCapital: return dashIfZero(issue.idleCapital == Money{}, formatMoney(issue.idleCapital.value()));
        case IssueColumn::idleCost: return dashIfZero(issue.idleCost == Money{}, formatMoney(issue.idleCost.value()));
        case IssueColumn::fixes: return {};
    }
    return {};
}

QVariant sortKey(const Plan& plan, const Issue& issue, IssueColumn column) {
    switch (column) {
        case IssueColumn::severity: return issue.severity == Severity::warning ? 1 : 0;
        case IssueColumn::from: return static_cast<qlonglong>(issue.from.time_since_epoch().count());
        case IssueColumn::to: return static_cast<qlonglong>(issue.to.time_since_epoch().count());
        case IssueColumn::megawatts: return issue.power.megawatts();
        case IssueColumn::racks: return static_cast<qlonglong>(issue.racks);
        case IssueColumn::rackDays: return static_cast<qlonglong>(issue.rackDays);
        case IssueColumn::idleCapital: return issue.idleCapital.value();
        case IssueColumn::idleCost: return issue.idleCost.value();
        default: return cellText(plan, issue, column);
    }
}

}  // namespace wattscape::ui
