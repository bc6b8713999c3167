#include "core/evaluate/changed_inputs.h"

#include <algorithm>

namespace wattscape {
namespace {

class ChangedInputs {
public:
    ChangedInputs(const Plan& after, const std::function<const SiteInputs*(SiteId)>& inputsBefore)
        : after_(after), inputsBefore_(inputsBefore) {}

    bool inPlace() const { return inPlace_; }
    std::map<SiteId, SiteInputs> take() { return std::move(changed_); }

    /// `ownerOf` gives an entity's owner, which has to stay; `siteOf` its site; `listIn` the list that holds it.
    template <class E, class OwnerOf, class SiteOf, class ListIn>
    void walk(const Table<E>& before, const Table<E>& after, OwnerOf ownerOf, SiteOf siteOf, ListIn listIn) {
        Table<E>::diff(before, after, [&](const E* old, const E* now) {
            inPlace_ = inPlace_ && old && now && ownerOf(*old) == ownerOf(*now);
            SiteInputs* inputs = inPlace_ ? inputsAt(siteOf(*now)) : nullptr;
            if (inputs) {
                auto& list = listIn(*inputs);
                const auto place = std::lower_bound(list.begin(), list.end(), now->id,
                                                    [](const auto& entity, Id<E> id) { return entity->id < id; });
                *place = after.share(now->id);
            }
        });
    }

    void walkSites(const Table<Site>& before) {
        Table<Site>::diff(before, after_.sites, [&](const Site* old, const Site* now) {
            inPlace_ = inPlace_ && old && now;
            SiteInputs* inputs = inPlace_ ? inputsAt(now->id) : nullptr;
            if (inputs) {
                inputs->site = after_.sites.share(now->id);
            }
        });
    }

private:
    SiteInputs* inputsAt(SiteId site) {
        const auto known = changed_.find(site);
        if (known != changed_.end()) {
            return &known->second;
        }
        const SiteInputs* before = inputsBefore_(site);
        inPlace_ = inPlace_ && before;
        return before ? &changed_.emplace(site, *before).first->second : nullptr;
    }

    const Plan& after_;
    const std::function<const SiteInputs*(SiteId)>& inputsBefore_;
    std::map<SiteId, SiteInputs> changed_;
    bool inPlace_ = true;
};

}  // namespace

std::optional<std::map<SiteId, SiteInputs>> changedInputs(const Plan& before, const Plan& after,
                                                          const std::function<const SiteInputs*(SiteId)>& inputsBefore) {
    if (!before.hardware.sameAs(after.hardware)) {
        return std::nullopt;
    }
    ChangedInputs changed(after, inputsBefore);
    const auto site = [](const auto& entity) { return entity.site; };
    const auto siteOfSource = [&](const Tranche& tranche) {
        const PowerSource* source = after.powerSources.find(tranche.powerSource);
        return source ? source->site : SiteId{};
    };
    const auto placeOf = [](const Rollout& rollout) { return std::pair(rollout.site, rollout.hardware); };
    changed.walkSites(before.sites);
    changed.walk(
        before.halls, after.halls, site, site, [](SiteInputs & inputs) -> auto& { return inputs.halls; });
    changed.walk(
        before.powerSources, after.powerSources, site, site, [](SiteInputs & inputs) -> auto& { return inputs.sources; });
    changed.walk(
        before.rollouts, after.rollouts, placeOf, site, [](SiteInputs & inputs) -> auto& { return inputs.rollouts; });
    changed.walk(
        before.tranches, after.tranches, [](const Tranche& tranche) { return tranche.powerSource; }, siteOfSource,
        [](SiteInputs & inputs) -> auto& { return inputs.tranches; });
    changed.walk(
        before.supplyContracts, after.supplyContracts,
        [](const SupplyContract& contract) { return std::pair(contract.site, contract.powerSource); },
        [&](const SupplyContract& contract) { return wattscape::siteOf(contract, after); },
        [](SiteInputs & inputs) -> auto& { return inputs.contracts; });
    return changed.inPlace() ? std::optional(changed.take()) : std::nullopt;
}

}  // namespace wattscape
