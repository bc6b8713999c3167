#include "core/remedy/remedy.h"

#include "core/evaluate/ignoring.h"
#include "core/remedy/remedy_kinds.h"

#include <algorithm>

namespace wattscape {
namespace {

using detail::Trials;

/// Issues of big campuses name many rollouts; those with most racks do most.
constexpr std::size_t mostRollouts = 4;

std::vector<const Rollout*> rolloutsOf(const Plan& plan, const Issue& issue) {
    std::vector<const Rollout*> rollouts;
    for (const EntityId id : issue.about) {
        if (const Rollout* rollout = plan.rollouts.find({id.value})) {
            rollouts.push_back(rollout);
        }
    }
    std::stable_sort(rollouts.begin(), rollouts.end(), [](const Rollout* a, const Rollout* b) { return a->racks > b->racks; });
    rollouts.resize(std::min(rollouts.size(), mostRollouts));
    return rollouts;
}

template <class Offer>
void forEachRollout(Trials& trials, Offer offer) {
    for (const Rollout* rollout : rolloutsOf(trials.plan(), trials.issue())) {
        offer(trials, *rollout);
    }
}

void offerForShortage(Trials& trials) {
    const Issue& issue = trials.issue();
    forEachRollout(trials, detail::offerLaterStart);
    detail::offerEarlierTranche(trials);
    forEachRollout(trials, detail::offerSlowerRamp);
    detail::offerMorePower(trials, issue.power, issue.from, issue.toPlanEnd ? std::nullopt : std::optional(issue.to));
    forEachRollout(trials, detail::offerFewerRacks);
}

void offerForStranded(Trials& trials) {
    forEachRollout(trials, detail::offerLaterStart);
    detail::offerEarlierHall(trials);
    forEachRollout(trials, detail::offerOtherHall);
    if (trials.issue().cause == Cause::space || trials.issue().cause == Cause::hallPower) {
        forEachRollout(trials, detail::offerFewerRacks);
    }
}

void offerForEarlyDelivery(Trials& trials) {
    const Plan& plan = trials.plan();
    forEachRollout(trials, [&](Trials& t, const Rollout& rollout) {
        std::optional<Day> ready;
        plan.halls.forEach([&](const Hall& hall) {
            if (hall.site == rollout.site && (!rollout.hall || rollout.hall == hall.id)) {
                const TaskDates* dates = t.results().datesOf(hall.id);
                const Day day = dates ? dates->finish : hall.readyOn;
                ready = ready ? std::min(*ready, day) : day;
            }
        });
        if (ready) detail::offerStartOn(t, rollout, *ready);
    });
    detail::offerEarlierHall(trials);
    forEachRollout(trials, detail::offerOtherHall);
}

void offerForNotShipping(Trials& trials) {
    forEachRollout(trials, [](Trials& t, const Rollout& rollout) {
        const Hardware* hardware = t.plan().hardware.find(rollout.hardware);
        if (hardware && hardware->firstVolume) detail::offerStartOn(t, rollout, *hardware->firstVolume);
    });
}

void offerForNoPower(Trials& trials) {
    const Steps demand = trials.results().steps({Scope::Kind::site, trials.issue().site}, Metric::demand);
    double most = 0;
    std::optional<Day> first;
    for (const Step& step : demand) {
        most = std::max(most, step.value);
        first = first || step.value <= 0 ? first : std::optional(step.from);
    }
    if (first) detail::offerMorePower(trials, Power::fromMegawatts(most), *first, std::nullopt);
}

}  // namespace

std::vector<Remedy> remediesFor(const PlanResults& results, const Issue& issue, std::stop_token stop) {
    const std::vector<Issue>& issues = results.issues();
    if (std::find(issues.begin(), issues.end(), issue) == issues.end()) {
        return {};
    }
    Trials trials(results, issue, std::move(stop));
    switch (issue.kind) {
        case IssueKind::shortage: offerForShortage(trials); break;
        case IssueKind::stranded: offerForStranded(trials); break;
        case IssueKind::deliveredBeforeHall: offerForEarlyDelivery(trials); break;
        case IssueKind::notShipping: offerForNotShipping(trials); break;
        case IssueKind::noPower: offerForNoPower(trials); break;
        case IssueKind::pastServiceLife: forEachRollout(trials, detail::offerRetirement); break;
        case IssueKind::outsidePlan: detail::offerLongerPlan(trials); break;
        case IssueKind::pushed: detail::offerPushedDates(trials); break;
        case IssueKind::unfunded: break;        // whose money it takes is the partners' to say
        case IssueKind::unservedEnergy: break;  // what adds firm megawatts needn't add the hours that are short
    }
    return std::move(trials).take();
}

}  // namespace wattscape
