#include "ui/inspector/parts.h"

#include "ui/format/format.h"

#include <algorithm>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

struct Parts {
    Q_DECLARE_TR_FUNCTIONS(Parts)
};

template <class E, class Belongs>
std::vector<const E*> those(const Table<E>& table, Belongs belongs) {
    std::vector<const E*> found;
    table.forEach([&](const E& entity) {
        if (belongs(entity)) found.push_back(&entity);
    });
    return found;
}

}  // namespace

std::vector<PartLink> hallLinks(const Plan& plan, SiteId site) {
    auto halls = those(plan.halls, [&](const Hall& hall) { return hall.site == site; });
    std::ranges::stable_sort(halls, {}, &Hall::order);
    std::vector<PartLink> links;
    std::ranges::transform(halls, std::back_inserter(links), [&](const Hall* hall) {
        const QString figure = Parts::tr("%1 IT, %2").arg(formatPower(hall->itCapacity.megawatts()), formatDay(hall->readyOn));
        return PartLink{hall->id, formatName(plan, hall->id), figure};
    });
    return links;
}

std::vector<PartLink> sourceLinks(const Plan& plan, SiteId site, const PlanResults& results, Day day) {
    std::vector<PartLink> links;
    for (const PowerSource* source : those(plan.powerSources, [&](const PowerSource& each) { return each.site == site; })) {
        const QString figure = Parts::tr("%1 firm").arg(formatPower(results.firmOf(source->id, day)));
        links.push_back({source->id, formatName(plan, source->id), figure});
    }
    return links;
}

std::vector<PartLink> rolloutLinks(const Plan& plan, HallId hall) {
    const Hall* here = plan.halls.find(hall);
    auto rollouts = those(plan.rollouts, [&](const Rollout& rollout) {
        return rollout.hall == hall || (here && !rollout.hall && rollout.site == here->site);
    });
    std::ranges::stable_sort(rollouts, {}, &Rollout::firstRacksOn);
    std::vector<PartLink> links;
    for (const Rollout* rollout : rollouts) {
        const QString racks = Parts::tr("%1 racks").arg(formatCount(static_cast<double>(rollout->racks)));
        const QString figure = rollout->hall ? racks : Parts::tr("%1, halls in order").arg(racks);
        links.push_back({rollout->id, formatName(plan, rollout->id), figure});
    }
    return links;
}

}  // namespace wattscape::ui
