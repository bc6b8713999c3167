#include "ui/shell/selection_sum.h"

#include "ui/format/format.h"

#include <set>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("StatusLine", text);
}

/// The selected places without those that lie in another of them.
std::set<Scope> places(const Plan& plan, const std::vector<EntityId>& selection) {
    const std::set<EntityId> chosen(selection.begin(), selection.end());
    std::set<Scope> scopes;
    const auto lies = [&](const Site& site) { return chosen.contains(site.programme); };
    for (const EntityId id : chosen) {
        if (plan.programmes.contains(ProgrammeId{id.value})) {
            scopes.insert({Scope::Kind::programme, id});
        } else if (const Site* site = plan.sites.find(SiteId{id.value}); site && !lies(*site)) {
            scopes.insert({Scope::Kind::site, id});
        } else if (const Hall* hall = plan.halls.find(HallId{id.value})) {
            const Site* around = plan.sites.find(hall->site);
            if (!chosen.contains(hall->site) && !(around && lies(*around))) {
                scopes.insert({Scope::Kind::hall, id});
            }
        }
    }
    return scopes;
}

QString sumOf(const PlanResults& results, const std::set<Scope>& scopes, Day day) {
    const auto total = [&](Metric metric) {
        double sum = 0;
        for (const Scope& scope : scopes) {
            sum += results.on(scope, metric, day);
        }
        return sum;
    };
    QString text = tr("%1 IT, %2 racks, %3 GPUs")
                       .arg(formatPower(total(Metric::energisedPower)), formatCount(total(Metric::racksEnergised)),
                            formatCount(total(Metric::gpusEnergised)));
    const double idle = total(Metric::idleCapital);
    return idle > 0 ? tr("%1, idle capital %2").arg(text, formatMoney(idle)) : text;
}

/// Whether all of the selection is of one kind, and what it comes to by `each`.
template <class E, class Each>
std::optional<double> totalOf(const Table<E>& table, const std::vector<EntityId>& selection, Each each) {
    double sum = 0;
    for (const EntityId id : selection) {
        if (!table.contains(Id<E>{id.value})) {
            return std::nullopt;
        }
        sum += each(Id<E>{id.value});
    }
    return selection.empty() ? std::nullopt : std::optional(sum);
}

}  // namespace

QString selectionSum(const PlanResults& results, const Plan& plan, const std::vector<EntityId>& selection, Day day) {
    if (const auto scopes = places(plan, selection); !scopes.empty()) {
        return tr("Selected: %1").arg(sumOf(results, scopes, day));
    }
    const auto racks =
        totalOf(plan.rollouts, selection, [&](RolloutId id) { return static_cast<double>(results.energisedOf(id, day)); });
    if (racks) {
        return tr("Selected: %1 racks energised").arg(formatCount(*racks));
    }
    const auto firm = totalOf(plan.powerSources, selection, [&](PowerSourceId id) { return results.firmOf(id, day); });
    if (firm) {
        return tr("Selected: %1 firm").arg(formatPower(*firm));
    }
    return tr("Plan: %1").arg(sumOf(results, {Scope{}}, day));
}

}  // namespace wattscape::ui
