#include "ui/charts/chart_scope.h"

#include <algorithm>

namespace wattscape::ui {

namespace {

struct SiteFinder {
    const Plan& plan;

    SiteId operator()(const Site& site) const { return site.id; }
    SiteId operator()(const Hall& hall) const { return hall.site; }
    SiteId operator()(const Rollout& rollout) const { return rollout.site; }
    SiteId operator()(const PowerSource& source) const { return source.site; }
    SiteId operator()(const Milestone& milestone) const { return milestone.site; }
    SiteId operator()(const Tranche& tranche) const { return ofSource(tranche.powerSource); }
    SiteId operator()(const SupplyContract& contract) const {
        return contract.site ? contract.site : ofSource(contract.powerSource);
    }
    template <class E>
    SiteId operator()(const E&) const {
        return {};
    }

    SiteId ofSource(PowerSourceId id) const {
        const PowerSource* source = plan.powerSources.find(id);
        return source ? source->site : SiteId{};
    }
};

SiteId siteOf(const Plan& plan, EntityId id) {
    SiteId site;
    visitEntity(plan, id, [&](const auto& entity) { site = SiteFinder{plan}(entity); });
    return site;
}

template <class E>
bool isOne(const Plan& plan, const std::vector<EntityId>& selection) {
    return selection.size() == 1 && plan.table<E>().find(Id<E>{selection.front().value});
}

}  // namespace

Scope powerScope(const Plan& plan, const std::vector<EntityId>& selection) {
    if (isOne<Programme>(plan, selection)) {
        return {Scope::Kind::programme, selection.front()};
    }
    const SiteId site = selection.empty() ? SiteId{} : siteOf(plan, selection.front());
    const bool shared = std::ranges::all_of(selection, [&](EntityId id) { return siteOf(plan, id) == site; });
    return site && shared ? Scope{Scope::Kind::site, site} : Scope{};
}

Scope capacityScope(const Plan& plan, const std::vector<EntityId>& selection) {
    if (isOne<Hall>(plan, selection)) {
        return {Scope::Kind::hall, selection.front()};
    }
    if (isOne<Hardware>(plan, selection)) {
        return {Scope::Kind::hardware, selection.front()};
    }
    return powerScope(plan, selection);
}

std::vector<SiteId> sitesOf(const Plan& plan, const Scope& scope) {
    std::vector<SiteId> sites;
    plan.sites.forEach([&](const Site& site) {
        const bool inside = scope.kind == Scope::Kind::plan || (scope.kind == Scope::Kind::site && scope.id == site.id) ||
                            (scope.kind == Scope::Kind::programme && scope.id == site.programme);
        if (inside) {
            sites.push_back(site.id);
        }
    });
    return sites;
}

QString nameOf(const Plan& plan, const Scope& scope) {
    std::string name = plan.settings.name;
    visitEntity(plan, scope.id, [&](const auto& entity) { name = entity.name; });
    return QString::fromStdString(name);
}

QString titleOf(const Plan& plan, const Scope& scope, const QString& shown) {
    const QString name = nameOf(plan, scope);
    return name.isEmpty() ? shown : name + QLatin1String(": ") + shown;
}

}  // namespace wattscape::ui
