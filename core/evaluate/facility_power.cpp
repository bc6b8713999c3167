#include "core/evaluate/facility_power.h"

#include "core/model/steps.h"

namespace wattscape {
namespace {

double pueOf(const Plan& plan, SiteId id) {
    const Site* site = plan.sites.find(id);
    return site ? site->designPue.value_or(Site::defaultPue) : Site::defaultPue;
}

Steps scaled(Steps steps, double factor) {
    for (Step& step : steps) {
        step.value = (Power::fromMegawatts(step.value) * factor).megawatts();
    }
    return steps;
}

std::vector<SiteId> orAll(const Plan& plan, const std::vector<SiteId>& sites) {
    if (!sites.empty()) {
        return sites;
    }
    std::vector<SiteId> all;
    plan.sites.forEach([&](const Site& site) { all.push_back(site.id); });
    return all;
}

}  // namespace

Steps sumOverSites(const PlanResults& results, const std::vector<SiteId>& sites, Metric metric) {
    if (sites.empty()) {
        return results.steps({}, metric);
    }
    std::vector<Steps> parts;
    parts.reserve(sites.size());
    for (const SiteId site : sites) {
        parts.push_back(results.steps({Scope::Kind::site, site}, metric));
    }
    return sumOf(parts);
}

Steps asFacilityPower(const PlanResults& results, const std::vector<SiteId>& sites, Metric metric) {
    std::vector<Steps> parts;
    parts.reserve(sites.size());
    for (const SiteId site : orAll(results.plan(), sites)) {
        parts.push_back(scaled(results.steps({Scope::Kind::site, site}, metric), pueOf(results.plan(), site)));
    }
    return sumOf(parts);
}

Steps firmItStepsOf(const PlanResults& results, PowerSourceId id) {
    const PowerSource* source = results.plan().powerSources.find(id);
    return source ? scaled(results.firmStepsOf(id), 1 / pueOf(results.plan(), source->site)) : Steps{};
}

}  // namespace wattscape
