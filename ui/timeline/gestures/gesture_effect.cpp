#include "ui/timeline/gestures/gesture_effect.h"

#include "core/model/steps.h"
#include "ui/format/format.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Timeline", text);
}

QString signOf(double change) {
    return change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QString();
}

/// "3,200 (+120)": the change only where there is one.
QString withChange(double before, double after) {
    const QString count = formatCount(after);
    const double change = after - before;
    return change == 0 ? count : tr("%1 (%2%3)").arg(count, signOf(change), formatCount(std::abs(change)));
}

QString describeDarkness(const SiteState& before, const SiteState& after) {
    if (after.racksDark == 0 && after.shortDays == 0) {
        return before.racksDark == 0 ? tr("no rack dark") : tr("no rack dark any more");
    }
    const QString dark = tr("up to %1 racks dark").arg(withChange(before.racksDark, after.racksDark));
    if (after.shortDays == 0) return dark;
    return tr("%1, %2 short of power, up to %3 IT")
        .arg(dark, formatDuration(after.shortDays), formatPower(after.shortage.megawatts()));
}

}  // namespace

SiteId siteOfTask(const Plan& plan, EntityId task) {
    if (const Hall* hall = plan.halls.find({task.value})) return hall->site;
    if (const Rollout* rollout = plan.rollouts.find({task.value})) return rollout->site;
    if (const Milestone* milestone = plan.milestones.find({task.value})) return milestone->site;
    const Tranche* tranche = plan.tranches.find({task.value});
    const PowerSource* source = tranche ? plan.powerSources.find(tranche->powerSource) : nullptr;
    return source ? source->site : SiteId{};
}

SiteState stateOf(const PlanResults& results, SiteId site, Day cursor) {
    const Scope scope = site ? Scope{Scope::Kind::site, site} : Scope{};
    SiteState state;
    state.racksEnergised = results.on(scope, Metric::racksEnergised, cursor);
    state.racksDark = highest(results.steps(scope, Metric::racksStranded), results.plan().firstDay(), results.plan().lastDay());
    for (const Issue& issue : results.issues()) {
        if (issue.kind != IssueKind::shortage || (site && issue.site != site)) continue;
        state.shortDays += (issue.to - issue.from).count() + 1;
        state.shortage = std::max(state.shortage, issue.power);
    }
    return state;
}

QString describeEffect(const SiteState& before, const SiteState& after, Day cursor) {
    const QString energised =
        tr("%1 racks energised on %2").arg(withChange(before.racksEnergised, after.racksEnergised), formatDay(cursor));
    return energised + QLatin1Char('\n') + describeDarkness(before, after);
}

QString changeOfDay(Day before, Day after) {
    const auto days = (after - before).count();
    return tr("%1 → %2 (%3%4)")
        .arg(formatDay(before), formatDay(after), signOf(static_cast<double>(days)), formatDuration(std::abs(days)));
}

}  // namespace wattscape::ui
