#include "core/evaluate/issues.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace wattscape {
namespace {

constexpr double defaultServiceLife = 5;
constexpr std::chrono::days oneDay{1};

std::string nameOf(const RolloutInput& rollout) {
    return rollout.rollout->name.empty() ? fmt::format("Rollout {}", rollout.rollout->id.value) : rollout.rollout->name;
}

/// Racks of a rollout that are delivered before a day.
std::int64_t deliveredBefore(const RolloutInput& input, Day day) {
    const std::int64_t batches = day <= input.firstRacksOn ? 0 : ((day - input.firstRacksOn).count() + 6) / 7;
    const std::int64_t all = (input.rollout->racks + input.rollout->racksPerWeek - 1) / input.rollout->racksPerWeek;
    return batches >= all ? input.rollout->racks : batches * input.rollout->racksPerWeek;
}

/// Deliveries inside the plan, and before the rollout retires, that come before `day`. Nothing when the first delivery is
/// in time.
std::optional<Issue> tooEarly(IssueKind kind, const RolloutInput& input, const SiteResults& site, std::optional<Day> day,
                              Day firstDay, Day lastDay) {
    const Day open = lastDay + oneDay;
    const Day end = std::min({day.value_or(open), input.rollout->retireOn.value_or(open), open}) - oneDay;
    if (input.firstRacksOn > end || end < firstDay) {
        return std::nullopt;
    }
    Issue issue;
    issue.kind = kind;
    issue.site = site.inputs.site->id;
    issue.about = {input.rollout->id};
    issue.from = std::max(input.firstRacksOn, firstDay);
    issue.to = end;
    issue.toPlanEnd = end == lastDay;
    issue.racks = deliveredBefore(input, end + oneDay);
    return issue;
}

void addBeforeHall(std::vector<Issue>& issues, const RolloutInput& input, const SiteResults& site, Day firstDay, Day lastDay) {
    std::optional<Day> ready;
    for (const HallInput& hall : site.halls) {
        if (!input.rollout->hall || input.rollout->hall == hall.hall->id) {
            ready = ready ? std::min(*ready, hall.readyOn) : hall.readyOn;
        }
    }
    auto issue = tooEarly(IssueKind::deliveredBeforeHall, input, site, ready, firstDay, lastDay);
    if (issue) {
        issue->what =
            ready ? message("%1 is delivered from %2 on, before a hall of its is ready on %3: %4 racks wait", nameOf(input),
                            toIso(input.firstRacksOn), toIso(*ready), issue->racks)
                  : message("%1 is delivered from %2 on, and has no hall to go to", nameOf(input), toIso(input.firstRacksOn));
        issues.push_back(*std::move(issue));
    }
}

void addNotShipping(std::vector<Issue>& issues, const RolloutInput& input, const SiteResults& site, Day firstDay, Day lastDay) {
    const std::optional<Day> ships = input.hardware->firstVolume;
    auto issue = ships ? tooEarly(IssueKind::notShipping, input, site, ships, firstDay, lastDay) : std::nullopt;
    if (issue) {
        issue->about.push_back(input.hardware->id);
        std::sort(issue->about.begin(), issue->about.end());
        issue->what = message("%1 is delivered from %2 on, before %3 ships in volume from %4: %5 racks", nameOf(input),
                              toIso(input.firstRacksOn), input.hardware->name, toIso(monthOf(*ships)), issue->racks);
        issues.push_back(*std::move(issue));
    }
}

struct Change {
    Day day{};
    std::int64_t racks = 0;
};

/// By how much the number of racks beyond their service life changes, by day.
std::vector<Change> agedRacks(const std::vector<Batch>& batches, const Retirements& retirements, std::chrono::days life) {
    std::vector<Change> changes;
    std::vector<std::int64_t> left;
    for (const Batch& batch : batches) {
        left.push_back(batch.racks);
    }
    for (const Retirement& retirement : retirements) {
        const Day aged = batches[retirement.batch].ready + life;
        if (retirement.day > aged) {
            changes.push_back({retirement.day, -retirement.racks});
        } else {
            left[retirement.batch] -= retirement.racks;
        }
    }
    for (std::size_t b = 0; b < batches.size(); ++b) {
        changes.push_back({batches[b].ready + life, left[b]});
    }
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.day < b.day; });
    return changes;
}

std::chrono::days lifeOf(const Hardware& hardware) {
    return std::chrono::days{std::llround(hardware.serviceLife.value_or(defaultServiceLife) * 365.25)};
}

/// From the first to the last day inside the plan on which racks run beyond their service life.
std::optional<Issue> agedIssue(const std::vector<Change>& changes, Day firstDay, Day lastDay) {
    std::optional<Issue> issue;
    std::int64_t aged = 0;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        aged += change->racks;
        const auto next = std::next(change);
        const Day from = std::max(change->day, firstDay);
        const Day to = next == changes.end() ? lastDay : std::min(next->day - oneDay, lastDay);
        if (aged > 0 && from <= to) {
            if (!issue) {
                issue.emplace();
                issue->from = from;
            }
            issue->to = to;
            issue->racks = std::max(issue->racks, aged);
        }
    }
    return issue;
}

void addPastServiceLife(std::vector<Issue>& issues, const SiteResults& site, const Deliveries& deliveries, Day firstDay,
                        Day lastDay) {
    const std::vector<RolloutInput>& rollouts = site.rollouts;
    const auto& [batches, retirements] = deliveries;
    for (std::size_t r = 0; r < rollouts.size(); ++r) {
        const std::chrono::days life = lifeOf(*rollouts[r].hardware);
        auto issue = agedIssue(agedRacks(batches[r], retirements[r], life), firstDay, lastDay);
        if (!issue) {
            continue;
        }
        issue->kind = IssueKind::pastServiceLife;
        issue->site = site.inputs.site->id;
        issue->about = {rollouts[r].rollout->id};
        issue->toPlanEnd = issue->to == lastDay;
        issue->what = message("%1 runs beyond its service life of %2 years from %3 on: up to %4 racks", nameOf(rollouts[r]),
                              rollouts[r].hardware->serviceLife.value_or(defaultServiceLife), toIso(issue->from), issue->racks);
        issues.push_back(*std::move(issue));
    }
}

}  // namespace

void addRolloutIssues(std::vector<Issue>& issues, const SiteResults& site, const Deliveries& deliveries, Day firstDay,
                      Day lastDay) {
    for (const RolloutInput& rollout : site.rollouts) {
        addBeforeHall(issues, rollout, site, firstDay, lastDay);
        addNotShipping(issues, rollout, site, firstDay, lastDay);
    }
    addPastServiceLife(issues, site, deliveries, firstDay, lastDay);
}

}  // namespace wattscape
