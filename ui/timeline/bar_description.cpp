#include "ui/timeline/bar_description.h"

#include "ui/format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Timeline", text);
}

QString kindOfBar(BarKind kind) {
    switch (kind) {
        case BarKind::hall: return tr("Hall");
        case BarKind::rollout: return tr("Rollout");
        case BarKind::milestone: return tr("Milestone");
        case BarKind::summary: break;
    }
    return {};
}

QString describeBar(const Bar& bar) {
    QStringList parts = bar.words;
    parts[0] = kindOfBar(bar.kind) + QLatin1Char(' ') + parts[0];
    parts += bar.start == bar.finish ? formatDay(bar.start) : tr("%1 to %2").arg(formatDay(bar.start), formatDay(bar.finish));
    if (bar.pushed) parts += tr("pushed by a dependency");
    if (bar.critical) parts += tr("on the critical path");
    if (bar.variance && *bar.variance != 0) parts += tr("%1 against the baseline").arg(formatDuration(*bar.variance));
    if (!bar.conflicts.empty()) parts += tr("with an issue from %1").arg(formatDay(bar.conflicts.front().first));
    return parts.join(QStringLiteral(", "));
}

QString describeRiser(const Riser& riser, const Plan& plan) {
    const Tranche* tranche = plan.tranches.find(riser.tranche);
    const QString name = tranche ? QString::fromStdString(tranche->name) : QString();
    return tr("Tranche %1, %2 from %3, then %4 in all")
        .arg(name, formatPower(riser.after - riser.before), formatDay(riser.day), formatPower(riser.after));
}

}  // namespace

QString descriptionOf(EntityId task, const TimelineScene& scene, const Plan& plan) {
    if (const Bar* bar = scene.barOf(task)) return describeBar(*bar);
    if (const Riser* riser = scene.riserOf({task.value})) return describeRiser(*riser, plan);
    return {};
}

}  // namespace wattscape::ui
