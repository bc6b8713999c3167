#include "ui/outline/outline_tree.h"

#include "core/model/ownership.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

namespace wattscape::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Outline", text);
}

OutlineNode& append(OutlineNode& parent, EntityId id, const QString& heading = {}) {
    auto node = std::make_unique<OutlineNode>();
    node->id = id;
    node->heading = heading;
    node->parent = &parent;
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

/// What a site owns, gathered in one walk over each table.
struct SiteParts {
    std::vector<const PowerSource*> sources;
    std::vector<const Hall*> halls;
    std::vector<const Rollout*> rollouts;
};

struct Parts {
    explicit Parts(const Plan& plan) {
        plan.powerSources.forEach([&](const PowerSource& source) { of[source.site].sources.push_back(&source); });
        plan.halls.forEach([&](const Hall& hall) { of[hall.site].halls.push_back(&hall); });
        plan.rollouts.forEach([&](const Rollout& rollout) { of[rollout.site].rollouts.push_back(&rollout); });
        plan.tranches.forEach([&](const Tranche& tranche) { tranches[tranche.powerSource].push_back(&tranche); });
        for (auto& [site, parts] : of) {
            std::ranges::stable_sort(parts.halls, {}, [](const Hall* hall) { return hall->order; });
        }
    }
    std::map<SiteId, SiteParts> of;
    std::map<PowerSourceId, std::vector<const Tranche*>> tranches;
};

void appendSite(OutlineNode& parent, const Site& site, Parts& parts) {
    OutlineNode& node = append(parent, site.id);
    const SiteParts& owned = parts.of[site.id];
    if (!owned.sources.empty()) {
        OutlineNode& power = append(node, {}, tr("Power"));
        for (const PowerSource* source : owned.sources) {
            OutlineNode& sourceNode = append(power, source->id);
            for (const Tranche* tranche : parts.tranches[source->id]) {
                append(sourceNode, tranche->id);
            }
        }
    }
    const auto section = [&node](const QString& heading, const auto& entities) {
        if (!entities.empty()) {
            OutlineNode& under = append(node, {}, heading);
            for (const auto* entity : entities) {
                append(under, entity->id);
            }
        }
    };
    section(tr("Halls"), owned.halls);
    section(tr("Rollouts"), owned.rollouts);
}

template <class E>
void appendTable(OutlineNode& root, const QString& heading, const Table<E>& table) {
    if (!table.empty()) {
        OutlineNode& under = append(root, {}, heading);
        table.forEach([&](const E& entity) { append(under, entity.id); });
    }
}

template <class E>
void appendPartsOf(OutlineNode& node, VentureId venture, const Table<E>& table) {
    table.forEach([&](const E& entity) {
        if (entity.venture == venture) append(node, entity.id);
    });
}

/// A venture with what it costs, who funds it, who pays it and who is paid.
void appendVentures(OutlineNode& root, const Plan& plan) {
    if (plan.ventures.empty()) {
        return;
    }
    OutlineNode& under = append(root, {}, tr("Ventures"));
    plan.ventures.forEach([&](const Venture& venture) {
        OutlineNode& node = append(under, venture.id);
        appendPartsOf(node, venture.id, plan.costItems);
        appendPartsOf(node, venture.id, plan.fundingLayers);
        appendPartsOf(node, venture.id, plan.offtakes);
        appendPartsOf(node, venture.id, plan.distributionTiers);
    });
}

}  // namespace

int OutlineNode::row() const {
    if (!parent) {
        return 0;
    }
    const auto place = std::ranges::find(parent->children, this, [](const auto& child) { return child.get(); });
    return static_cast<int>(place - parent->children.begin());
}

std::unique_ptr<OutlineNode> outlineOf(const Plan& plan) {
    auto root = std::make_unique<OutlineNode>();
    Parts parts(plan);
    std::map<ProgrammeId, std::vector<const Site*>> sites;
    plan.sites.forEach([&](const Site& site) { sites[site.programme].push_back(&site); });
    for (auto& [programme, list] : sites) {
        std::ranges::stable_sort(list, {}, [](const Site* site) { return site->name; });
    }
    plan.programmes.forEach([&](const Programme& programme) {
        OutlineNode& node = append(*root, programme.id);
        for (const Site* site : sites[programme.id]) {
            appendSite(node, *site, parts);
        }
    });
    for (const Site* site : sites[ProgrammeId{}]) {
        appendSite(*root, *site, parts);
    }
    appendVentures(*root, plan);
    appendTable(*root, tr("Milestones"), plan.milestones);
    appendTable(*root, tr("Hardware"), plan.hardware);
    appendTable(*root, tr("Partners"), plan.partners);
    appendTable(*root, tr("Supply contracts"), plan.supplyContracts);
    return root;
}

OutlinePlace outlinePlaceOf(const Plan& plan, EntityId id) {
    OutlinePlace place;
    visitEntity(plan, id, [&]<class E>(const E& entity) {
        place.owner = ownerOf(entity);
        if constexpr (std::is_same_v<E, Hall>) place.order = entity.order;
        if constexpr (std::is_same_v<E, Site>) {
            place.owner = entity.programme;
            place.name = entity.name;
        }
    });
    return place;
}

}  // namespace wattscape::ui
