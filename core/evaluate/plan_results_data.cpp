#include "core/evaluate/plan_results_data.h"

#include "core/base/parallel.h"
#include "core/evaluate/ignoring.h"
#include "core/evaluate/issues.h"
#include "core/evaluate/venture_cases.h"
#include "core/evaluate/venture_issues.h"

#include <algorithm>

namespace wattscape {
namespace {

bool takesPart(const Site& site, EntityId partner) {
    return site.developer == partner || site.siteOperator == partner || site.tenant == partner;
}

/// Whether a site's racks can count in the scope; a hardware's do where there are any.
bool includes(const Scope& scope, const SiteResults& site) {
    const Site& itself = *site.inputs.site;
    switch (scope.kind) {
        case Scope::Kind::plan: return true;
        case Scope::Kind::programme: return scope.id && itself.programme == scope.id;
        case Scope::Kind::partner: return scope.id && takesPart(itself, scope.id);
        case Scope::Kind::site: return itself.id == scope.id;
        case Scope::Kind::hall: return false;
        case Scope::Kind::hardware:
            return std::any_of(site.weights.begin(), site.weights.end(),
                               [&](const RackWeights& weights) { return weights.hardware == scope.id; });
    }
    return false;
}

/// What sites add to a scope's sum. Timelines of one hardware are made here and live as long as this.
class Terms {
public:
    Terms(const Scope& scope, Day firstDay, Day lastDay) : scope_(scope), firstDay_(firstDay), lastDay_(lastDay) {}

    void add(const Timeline& timeline) { terms_.push_back({&timeline, true}); }
    void add(const SiteResults* site, bool added) {
        if (!site || !includes(scope_, *site)) {
            return;
        }
        if (scope_.kind != Scope::Kind::hardware) {
            terms_.push_back({&site->timeline, added});
            return;
        }
        made_.push_back(std::make_unique<Timeline>(hardwareTimelineOf(*site, {scope_.id.value}, firstDay_, lastDay_)));
        terms_.push_back({made_.back().get(), added});
    }

    std::shared_ptr<const Timeline> sum() const { return std::make_shared<const Timeline>(sumOf(terms_, firstDay_, lastDay_)); }

private:
    Scope scope_;
    Day firstDay_;
    Day lastDay_;
    std::vector<Term> terms_;
    std::vector<std::unique_ptr<Timeline>> made_;
};

struct SitePair {
    const SiteResults* before = nullptr;
    const SiteResults* after = nullptr;
};

/// Sites whose results are not the same object, by id.
std::vector<SitePair> differences(const PlanResultsData& before, const PlanResultsData& after) {
    std::vector<SitePair> pairs;
    auto b = before.sites().begin();
    auto a = after.sites().begin();
    const auto idOf = [](const auto& site) { return (*site)->inputs.site->id; };
    while (b != before.sites().end() || a != after.sites().end()) {
        const bool takeBefore = a == after.sites().end() || (b != before.sites().end() && idOf(b) <= idOf(a));
        const bool takeAfter = b == before.sites().end() || (a != after.sites().end() && idOf(a) <= idOf(b));
        const SitePair pair{takeBefore ? (b++)->get() : nullptr, takeAfter ? (a++)->get() : nullptr};
        if (pair.before != pair.after) {
            pairs.push_back(pair);
        }
    }
    return pairs;
}

/// The hardware that a site brings into the scope.
std::span<const HardwareId> hardwareOf(const SiteResults* site, const Scope& scope) {
    return site && includes(scope, *site) ? std::span(site->timeline.hardware) : std::span<const HardwareId>();
}

bool touches(const SitePair& pair, const Scope& scope) {
    return (pair.before && includes(scope, *pair.before)) || (pair.after && includes(scope, *pair.after));
}

bool keepsHardware(const SitePair& pair, const Scope& scope) {
    return std::ranges::equal(hardwareOf(pair.before, scope), hardwareOf(pair.after, scope));
}

}  // namespace

PlanResultsData::PlanResultsData(PlanPointer plan, PushedDates pushed, std::vector<std::shared_ptr<const SiteResults>> sites)
    : plan_(std::move(plan)),
      firstDay_(plan_->firstDay()),
      lastDay_(plan_->lastDay()),
      pushed_(std::move(pushed)),
      sites_(std::move(sites)) {}

const SiteResults* PlanResultsData::siteOf(SiteId site) const {
    const auto found = std::lower_bound(sites_.begin(), sites_.end(), site,
                                        [](const auto& results, SiteId id) { return results->inputs.site->id < id; });
    return found != sites_.end() && (*found)->inputs.site->id == site ? found->get() : nullptr;
}

std::shared_ptr<const Timeline> PlanResultsData::timelineOf(const Scope& scope) const {
    if (scope.kind == Scope::Kind::site) {
        if (const SiteResults* site = siteOf({scope.id.value})) {
            return {std::shared_ptr<const Timeline>{}, &site->timeline};
        }
    }
    const std::lock_guard lock(mutex_);
    std::shared_ptr<const Timeline>& timeline = timelines_[scope];
    if (!timeline) {
        timeline = makeTimeline(scope);
    }
    return timeline;
}

std::shared_ptr<const Timeline> PlanResultsData::makeTimeline(const Scope& scope) const {
    if (scope.kind == Scope::Kind::hall) {
        const Hall* hall = plan_->halls.find({scope.id.value});
        const SiteResults* site = hall ? siteOf(hall->site) : nullptr;
        if (site) {
            return std::make_shared<const Timeline>(hallTimelineOf(*site, hall->id, firstDay_, lastDay_));
        }
    }
    Terms terms(scope, firstDay_, lastDay_);
    for (const auto& site : sites_) {
        terms.add(site.get(), true);
    }
    return terms.sum();
}

std::shared_ptr<const std::vector<EnergyRow>> PlanResultsData::energyOf(const Scope& scope) const {
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = energy_.find(scope); known != energy_.end()) return known->second;
    }
    std::vector<const SiteResults*> sites;
    for (const auto& site : sites_) {
        if (scope.kind != Scope::Kind::hardware && includes(scope, *site)) sites.push_back(site.get());
    }
    inParallel(sites.size(), [&](std::size_t s) { (void)sites[s]->energy(plan_->settings); });
    auto sum = std::make_shared<std::vector<EnergyRow>>(static_cast<std::size_t>(plan_->settings.months));
    for (const SiteResults* site : sites) {
        const SiteEnergy& energy = site->energy(plan_->settings);
        for (std::size_t month = 0; month < sum->size(); ++month) (*sum)[month] += energy.months[month];
    }
    const std::lock_guard lock(mutex_);
    return energy_.emplace(scope, std::move(sum)).first->second;
}

const Schedule& PlanResultsData::schedule() const {
    std::call_once(scheduleOnce_, [&] { schedule_.emplace(*plan_, pushed_); });
    return *schedule_;
}

const JudgedIssues& PlanResultsData::issues() const {
    std::call_once(issuesOnce_, [&] {
        std::vector<Issue> all = scheduleIssuesOf(*plan_, schedule());
        inParallel(sites_.size(), [&](std::size_t s) { (void)sites_[s]->unserved(plan_->settings); });
        for (const auto& site : sites_) {
            addUnservedEnergy(all, *site, site->unserved(plan_->settings), lastDay_);
            all.insert(all.end(), site->issues.begin(), site->issues.end());
        }
        addVentureIssues(all, *this);
        std::sort(all.begin(), all.end(), [](const Issue& a, const Issue& b) { return comesBefore(a, b); });
        for (Issue& issue : all) {
            if (const IgnoredIssue* entry = acceptanceOf(*plan_, issue)) {
                issues_.ignored.push_back({std::move(issue), entry->id});
            } else {
                issues_.open.push_back(std::move(issue));
            }
        }
    });
    return issues_;
}

std::shared_ptr<const finance::VentureResults> PlanResultsData::ventureOf(VentureId venture) const {
    if (!plan_->ventures.contains(venture)) {
        return nullptr;
    }
    const std::lock_guard lock(venturesMutex_);
    std::shared_ptr<const finance::VentureResults>& results = ventures_[venture];
    if (!results) {
        finance::VentureCase given = ventureCaseOf(*this, venture);
        const auto earlier = earlierVentures_.find(venture);
        const bool same = earlier != earlierVentures_.end() && earlier->second->sheet->given() == given;
        results = same ? earlier->second : workedOut(std::move(given));
    }
    return results;
}

void PlanResultsData::takeSumsFrom(const PlanResultsData& previous) {
    {
        const std::lock_guard lock(previous.venturesMutex_);
        earlierVentures_ = previous.ventures_;
        earlierVentures_.insert(previous.earlierVentures_.begin(), previous.earlierVentures_.end());
    }
    if (previous.firstDay_ != firstDay_ || previous.lastDay_ != lastDay_) {
        return;
    }
    const std::vector<SitePair> changed = differences(previous, *this);
    const std::lock_guard lock(previous.mutex_);
    for (const auto& [scope, timeline] : previous.timelines_) {
        // A site that loses a hardware would leave it behind in the sum, with no racks: such sums are made anew when asked for.
        const auto keeps = [&scope = scope](const SitePair& pair) { return keepsHardware(pair, scope); };
        const auto isOf = [&scope = scope](const SitePair& pair) { return touches(pair, scope); };
        if (scope.kind == Scope::Kind::hall || !std::ranges::all_of(changed, keeps)) {
            continue;
        }
        if (std::ranges::none_of(changed, isOf)) {
            timelines_.emplace(scope, timeline);
            continue;
        }
        Terms terms(scope, firstDay_, lastDay_);
        terms.add(*timeline);
        for (const SitePair& pair : changed) {
            terms.add(pair.before, false);
            terms.add(pair.after, true);
        }
        timelines_.emplace(scope, terms.sum());
    }
}

}  // namespace wattscape
