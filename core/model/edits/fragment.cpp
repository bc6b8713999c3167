#include "core/model/edits/fragment.h"

#include "core/model/edits/free_name.h"
#include "core/model/ownership.h"
#include "core/model/references.h"
#include "core/model/validate.h"

#include <map>
#include <set>

namespace wattscape {
namespace {

void takeOver(Plan& target, const Plan& from, EntityId id) {
    visitEntity(from, id, [&]<class E>(const E& entity) {
        target.table<E>() = target.table<E>().with(entity.id, from.table<E>().share(entity.id));
    });
}

std::vector<EntityId> referredBy(const Plan& plan, EntityId id) {
    std::vector<EntityId> ids;
    visitEntity(plan, id, [&](const auto& entity) {
        forEachReference(entity, [&](const FieldInfo&, EntityId other) { ids.push_back(other); });
        for (const FieldSource& mark : entity.sources) {
            ids.push_back(mark.source);
        }
    });
    return ids;
}

/// The parts with everything they refer to, directly or not.
std::set<EntityId> withContext(const Plan& plan, const std::set<EntityId>& parts) {
    std::set<EntityId> all = parts;
    std::vector<EntityId> open(parts.begin(), parts.end());
    while (!open.empty()) {
        const EntityId id = open.back();
        open.pop_back();
        for (const EntityId other : referredBy(plan, id)) {
            if (all.insert(other).second) {
                open.push_back(other);
            }
        }
    }
    return all;
}

std::set<EntityId> partsOf(const Plan& plan, const std::vector<EntityId>& chosen) {
    std::set<EntityId> parts = withParts(plan, chosen);
    plan.dependencies.forEach([&](const Dependency& dependency) {
        if (parts.contains(dependency.predecessor) && parts.contains(dependency.successor)) {
            parts.insert(dependency.id);
        }
    });
    // What was accepted of the original has not been judged of its copy.
    plan.ignoredIssues.forEach([&](const IgnoredIssue& ignored) { parts.erase(ignored.id); });
    return parts;
}

/// Kinds that stand for themselves or that their parts can't do without.
constexpr bool isCopiedAsContext(EntityKind kind) {
    return !isTask(kind) && kind != EntityKind::supplyContract && kind != EntityKind::dependency &&
           kind != EntityKind::ignoredIssue;
}

/// One paste: which id becomes which, then the copies themselves.
class Paste {
public:
    Paste(const Plan& plan, const Fragment& fragment, SiteId into)
        : target_(plan),
          fragment_(fragment),
          into_(into),
          parts_(partsOf(fragment.plan, fragment.chosen)),
          chosen_(fragment.chosen.begin(), fragment.chosen.end()) {}

    Result<Duplicated> run() {
        forEachTable(fragment_.plan, [&]<class E>(const Table<E>& table) {
            table.forEach([&](const E& entity) { becomes_[entity.id] = counterpart(entity); });
        });
        if (exhausted_) {
            return fail({ErrorCode::outOfRange, message("has given all its ids; no entity can be added"), "plan"});
        }
        forEachTable(fragment_.plan,
                     [&]<class E>(const Table<E>& table) { table.forEach([&](const E& entity) { putCopy(entity); }); });
        for (const EntityId copy : copies_) {
            if (auto errors = validateEntity(target_, copy); !errors.empty()) {
                return fail(std::move(errors.front()));
            }
        }
        Duplicated pasted{target_, {}};
        for (const EntityId id : fragment_.chosen) {
            pasted.ids.push_back(becomes_[id]);
        }
        return pasted;
    }

private:
    EntityId mapped(EntityId id) const {
        const auto found = becomes_.find(id);
        return found == becomes_.end() ? EntityId{} : found->second;
    }

    /// What an entity of the fragment is in the plan: a copy to be, one of the plan's own, or nothing.
    template <class E>
    EntityId counterpart(const E& entity) {
        if (!parts_.contains(entity.id)) {
            if constexpr (std::is_same_v<E, Site>) {
                if (into_) {
                    return into_;
                }
            }
            if (const EntityId own = ownLike(entity)) {
                return own;
            }
            if (!isCopiedAsContext(kindOf<E>)) {
                return {};
            }
        }
        exhausted_ = exhausted_ || target_.lastId >= highestId;
        copies_.push_back({exhausted_ ? 0 : ++target_.lastId});
        return copies_.back();
    }

    /// Whether an entity of the plan is what one of the fragment was.
    template <class E>
    bool isLike(const E& own, const E& entity) const {
        if constexpr (std::is_same_v<E, Source>) {
            Source same = own;
            same.id = entity.id;
            return same == entity;
        } else {
            return own.name == entity.name && ownerOf(own) == mapped(ownerOf(entity));
        }
    }

    template <class E>
    EntityId ownLike(const E& entity) const {
        const E* same = target_.table<E>().find(entity.id);
        if (same && isLike(*same, entity)) {
            return entity.id;
        }
        EntityId found;
        target_.table<E>().forEach([&](const E& own) { found = !found && isLike(own, entity) ? EntityId(own.id) : found; });
        return found;
    }

    template <class E>
    void putCopy(const E& entity) {
        const EntityId id = becomes_[entity.id];
        if (!id || target_.table<E>().contains({id.value})) {
            return;
        }
        E copy = entity;
        mapReferences(copy, [&](EntityId other) { return mapped(other); });
        copy.id = {id.value};
        if (chosen_.contains(entity.id)) {
            copy.name = freeName(target_, copy);
        }
        target_.table<E>() = target_.table<E>().with(std::move(copy));
    }

    Plan target_;
    const Fragment& fragment_;
    SiteId into_;
    std::set<EntityId> parts_;
    std::set<EntityId> chosen_;
    std::map<EntityId, EntityId> becomes_;
    std::vector<EntityId> copies_;
    bool exhausted_ = false;
};

}  // namespace

Fragment extract(const Plan& plan, const std::vector<EntityId>& ids) {
    Fragment fragment;
    fragment.plan.settings = plan.settings;
    fragment.plan.lastId = plan.lastId;
    for (const EntityId id : ids) {
        if (kindOfEntity(plan, id)) {
            fragment.chosen.push_back(id);
        }
    }
    for (const EntityId id : withContext(plan, partsOf(plan, ids))) {
        takeOver(fragment.plan, plan, id);
    }
    return fragment;
}

Result<Duplicated> paste(const Plan& plan, const Fragment& fragment, SiteId into) {
    if (into && !plan.sites.contains(into)) {
        return fail({ErrorCode::missing, message("is no site of the plan"), describe(plan, into)});
    }
    return Paste(plan, fragment, into).run();
}

Result<Duplicated> duplicate(const Plan& plan, const std::vector<EntityId>& ids) {
    return paste(plan, extract(plan, ids));
}

}  // namespace wattscape
