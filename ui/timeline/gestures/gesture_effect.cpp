#include "ui/timeline/gestures/gesture_effect.h"

#include "ui/format/format.h"

#include <algorithm>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Timeline", text);
}

QString shortageOf(const PlanResults& results, SiteId site) {
    std::int64_t days = 0;
    Power largest;
    for (const Issue& issue : results.issues()) {
        if (issue.kind != IssueKind::shortage || (site && issue.site != site)) continue;
        days += (issue.to - issue.from).count() + 1;
        largest = std::max(largest, issue.power);
    }
    if (days == 0) return tr("no shortage");
    return tr("%1 short of power, up to %2 IT").arg(formatDuration(days), formatPower(largest.megawatts()));
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

QString effectOn(const PlanResults& results, SiteId site, Day cursor) {
    const Scope scope = site ? Scope{Scope::Kind::site, site} : Scope{};
    const double racks = results.on(scope, Metric::racksEnergised, cursor);
    return tr("%1 racks energised on %2 · %3").arg(formatCount(racks), formatDay(cursor), shortageOf(results, site));
}

QString changeOfDay(Day before, Day after) {
    const auto days = (after - before).count();
    const QString sign = days > 0 ? QStringLiteral("+") : days < 0 ? QStringLiteral("−") : QString();
    return tr("%1 → %2 (%3%4)").arg(formatDay(before), formatDay(after), sign, formatDuration(std::abs(days)));
}

}  // namespace wattscape::ui
