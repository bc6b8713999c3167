#include "core/evaluate/proposal.h"

#include <algorithm>

namespace wattscape {
namespace {

Light& partOf(PlanHealth& health, IssueKind kind) {
    switch (kind) {
        case IssueKind::shortage:
        case IssueKind::noPower:
        case IssueKind::unservedEnergy: return health.power;
        case IssueKind::stranded:
        case IssueKind::deliveredBeforeHall: return health.halls;
        case IssueKind::notShipping:
        case IssueKind::pastServiceLife: return health.hardware;
        case IssueKind::outsidePlan:
        case IssueKind::pushed: return health.schedule;
        case IssueKind::unfunded: return health.money;
    }
    return health.schedule;
}

Light lightOf(const Issue& issue) {
    const bool dark = issue.rackDays > 0 || issue.kind == IssueKind::shortage || issue.kind == IssueKind::noPower ||
                      issue.kind == IssueKind::unfunded;
    return issue.severity == Severity::warning && dark ? Light::problem : Light::watch;
}

}  // namespace

KnownCapital knownCapitalOf(const Plan& plan) {
    KnownCapital capital;
    plan.rollouts.forEach([&](const Rollout& rollout) {
        const Hardware* hardware = plan.hardware.find(rollout.hardware);
        if (hardware && hardware->rackPrice) {
            capital.racks += *hardware->rackPrice * static_cast<double>(rollout.racks);
        } else {
            capital.racksWithoutPrice += rollout.racks;
        }
    });
    plan.halls.forEach([&](const Hall& hall) {
        capital.shells += hall.shellCost.value_or(Money{});
        capital.hallsWithoutCost += hall.shellCost ? 0 : 1;
    });
    plan.powerSources.forEach([&](const PowerSource& source) {
        capital.sources += source.capex.value_or(Money{});
        capital.sourcesWithoutCost += source.capex ? 0 : 1;
    });
    return capital;
}

PlanSize sizeOf(const Plan& plan) {
    PlanSize size;
    size.sites = static_cast<std::int64_t>(plan.sites.size());
    size.halls = static_cast<std::int64_t>(plan.halls.size());
    plan.halls.forEach([&](const Hall& hall) { size.hallCapacity += hall.itCapacity; });
    plan.rollouts.forEach([&](const Rollout& rollout) {
        const Hardware* hardware = plan.hardware.find(rollout.hardware);
        size.racks += rollout.racks;
        size.packages += rollout.racks * (hardware ? hardware->packagesPerRack.value_or(0) : 0);
    });
    return size;
}

PlanHealth healthOf(const PlanResults& results) {
    PlanHealth health;
    for (const Issue& issue : results.issues()) {
        Light& part = partOf(health, issue.kind);
        part = std::max(part, lightOf(issue));
    }
    return health;
}

}  // namespace wattscape
