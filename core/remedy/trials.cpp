#include "core/remedy/trials.h"

#include "core/evaluate/evaluate.h"
#include "core/model/edits/entity_edits.h"
#include "core/model/validate.h"

#include <algorithm>

namespace wattscape::detail {

Trials::Trials(const PlanResults& results, const Issue& issue, std::stop_token stop)
    : results_(results), issue_(issue), stop_(std::move(stop)) {}

std::optional<RemedyEffect> Trials::effectOf(const PlanEdit& edit) const {
    if (stop_.stop_requested()) {
        return std::nullopt;
    }
    Result<Plan> edited = edit(plan());
    if (!edited || sameContent(plan(), *edited)) {
        return std::nullopt;
    }
    const Result<PlanResults> after = evaluate(std::make_shared<const Plan>(*std::move(edited)), &results_, stop_);
    return after ? std::optional(effectOn(issue_, results_, *after)) : std::nullopt;
}

bool Trials::solves(const PlanEdit& edit) const {
    const std::optional<RemedyEffect> effect = effectOf(edit);
    return effect && effect->solves();
}

bool Trials::isLess(const RemedyEffect& effect) const {
    return effect.solves() || extentOf(*effect.rest) < extentOf(issue_);
}

bool Trials::offer(Message name, PlanEdit edit) {
    std::optional<RemedyEffect> effect = effectOf(edit);
    const bool helps = effect && isLess(*effect);
    if (helps) {
        remedies_.push_back({std::move(name), std::move(edit), *std::move(effect)});
    }
    return helps;
}

std::optional<std::int64_t> Trials::nearestThatSolves(std::int64_t near, std::int64_t far,
                                                      const std::function<PlanEdit(std::int64_t)>& editFor) const {
    if (near == far || !solves(editFor(far))) {
        return std::nullopt;
    }
    while (std::abs(far - near) > 1) {
        const std::int64_t middle = near + (far - near) / 2;
        (solves(editFor(middle)) ? far : near) = middle;
    }
    return stop_.stop_requested() ? std::nullopt : std::optional(far);
}

std::vector<Remedy> Trials::take() && {
    const auto rank = [](const Remedy& remedy) { return std::pair(!remedy.effect.solves(), !remedy.effect.conflicts.empty()); };
    std::stable_sort(remedies_.begin(), remedies_.end(), [&](const Remedy& a, const Remedy& b) { return rank(a) < rank(b); });
    return std::move(remedies_);
}

std::string nameOf(const Plan& plan, EntityId id) {
    std::string name = describe(plan, id);
    visitEntity(plan, id, [&](const auto& entity) { name = entity.name.empty() ? name : entity.name; });
    return name;
}

}  // namespace wattscape::detail
