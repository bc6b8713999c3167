#include "core/evaluate/venture_assets.h"

#include <algorithm>

namespace wattscape {
namespace {

template <class E>
bool names(const std::vector<Id<E>>& ids, Id<E> id) {
    return std::ranges::find(ids, id) != ids.end();
}

/// Goes through the entities of a kind and keeps those the venture names, or that are at its sites and named by nobody else.
template <class E>
void claim(const Plan& plan, const Venture& venture, std::vector<Id<E>> Venture::*list, bool ownsKind, VentureAssets& assets,
           std::set<Id<E>>& claimed) {
    plan.table<E>().forEach([&](const E& entity) {
        bool own = names(venture.*list, entity.id);
        if (!own && ownsKind && names(venture.sites, entity.site)) {
            own = true;
            plan.ventures.forEach(
                [&](const Venture& other) { own = own && (other.id == venture.id || !names(other.*list, entity.id)); });
        }
        if (own) {
            claimed.insert(entity.id);
            assets.sites.insert(entity.site);
        }
    });
}

}  // namespace

VentureAssets assetsOf(const Plan& plan, const Venture& venture) {
    VentureAssets assets;
    const bool campus = venture.owns != Ownership::racks;
    const bool racks = venture.owns != Ownership::campus;
    claim(plan, venture, &Venture::halls, campus, assets, assets.halls);
    claim(plan, venture, &Venture::powerSources, campus, assets, assets.sources);
    claim(plan, venture, &Venture::rollouts, racks, assets, assets.rollouts);
    return assets;
}

}  // namespace wattscape
