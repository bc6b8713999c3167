#include "tests/core/evaluate/same_results.h"

#include <fmt/format.h>

namespace wattscape::testing {

std::vector<Scope> scopesOf(const Plan& plan) {
    std::vector<Scope> scopes{{}};
    plan.programmes.forEach([&](const Programme& programme) { scopes.push_back({Scope::Kind::programme, programme.id}); });
    plan.partners.forEach([&](const Partner& partner) { scopes.push_back({Scope::Kind::partner, partner.id}); });
    plan.sites.forEach([&](const Site& site) { scopes.push_back({Scope::Kind::site, site.id}); });
    plan.halls.forEach([&](const Hall& hall) { scopes.push_back({Scope::Kind::hall, hall.id}); });
    plan.hardware.forEach([&](const Hardware& hardware) { scopes.push_back({Scope::Kind::hardware, hardware.id}); });
    return scopes;
}

std::string difference(const PlanResults& a, const PlanResults& b) {
    for (const Scope& scope : scopesOf(a.plan())) {
        if (a.hardwareIn(scope) != b.hardwareIn(scope)) {
            return fmt::format("hardware of scope {} {}", static_cast<int>(scope.kind), scope.id.value);
        }
        if (a.energy(scope) != b.energy(scope)) {
            return fmt::format("energy of scope {} {}", static_cast<int>(scope.kind), scope.id.value);
        }
        for (int m = 0; m < metricCount; ++m) {
            const auto metric = static_cast<Metric>(m);
            if (a.steps(scope, metric) != b.steps(scope, metric) ||
                a.monthlyAverage(scope, metric) != b.monthlyAverage(scope, metric)) {
                return fmt::format("{} of scope {} {}", infoOf(metric).key, static_cast<int>(scope.kind), scope.id.value);
            }
        }
    }
    if (a.issues() != b.issues() || a.rulesChecked() != b.rulesChecked()) {
        return "issues";
    }
    std::string found;
    a.plan().rollouts.forEach([&](const Rollout& rollout) {
        const TaskDates* before = a.datesOf(rollout.id);
        const TaskDates* after = b.datesOf(rollout.id);
        const Day day = a.plan().lastDay();
        const bool same =
            before && after && *before == *after && a.energisedOf(rollout.id, day) == b.energisedOf(rollout.id, day);
        found = same ? found : fmt::format("rollout {}", rollout.id.value);
    });
    a.plan().powerSources.forEach([&](const PowerSource& source) {
        found = a.firmStepsOf(source.id) == b.firmStepsOf(source.id) ? found : fmt::format("source {}", source.id.value);
    });
    return found;
}

}  // namespace wattscape::testing
