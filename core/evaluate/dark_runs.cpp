#include "core/evaluate/issues.h"

#include <algorithm>

#include <fmt/format.h>

namespace wattscape {
namespace {

/// How many racks of each rollout are dark, and why, walked from row to row of the site's timeline.
class DarkRacks {
public:
    explicit DarkRacks(const SiteResults& site) : site_(site), next_(site.fleet.size()) {}

    void goTo(Day day) {
        for (std::size_t part = 0; part < next_.size(); ++part) {
            const std::vector<FleetStep>& steps = site_.fleet[part].steps;
            while (next_[part] < steps.size() && steps[next_[part]].from <= day) {
                ++next_[part];
            }
        }
    }

    /// Calls `visit(rollout, racks)` for each part of the fleet with racks that are dark for the cause.
    template <class Visit>
    void forEach(Cause cause, Visit&& visit) const {
        for (std::size_t part = 0; part < next_.size(); ++part) {
            const FleetStep* step = next_[part] > 0 ? &site_.fleet[part].steps[next_[part] - 1] : nullptr;
            if (step && step->cause == cause && step->dark() > 0) {
                visit(site_.fleet[part].rollout, step->dark());
            }
        }
    }

private:
    const SiteResults& site_;
    std::vector<std::size_t> next_;  ///< by part: the step after the one that holds
};

struct DarkToday {
    std::int64_t racks = 0;
    Power power;
    Money idleCapital;
};

/// One cause's issue in the making.
class Run {
public:
    Run(const SiteResults& site, const PlanSettings& settings, Cause cause)
        : site_(site), dailyRate_(settings.discountRate.value_or(PlanSettings::defaultDiscountRate) / 365), cause_(cause) {}

    bool holdsIn(const Totals& row) const { return cause_ == Cause::power ? row.shortage > Power{} : row.darkBy(cause_) > 0; }
    bool isOpen() const { return open_; }

    void add(const Totals& row, const DarkRacks& dark, Day from, Day to) {
        if (!open_) {
            open_ = true;
            issue_ = Issue{};
            issue_.kind = cause_ == Cause::power ? IssueKind::shortage : IssueKind::stranded;
            issue_.site = site_.inputs.site->id;
            issue_.cause = cause_;
            issue_.from = from;
        }
        const DarkToday today = sumUp(dark);
        const std::int64_t days = (to - from).count() + 1;
        issue_.to = to;
        issue_.racks = std::max(issue_.racks, today.racks);
        issue_.power = std::max(issue_.power, cause_ == Cause::power ? row.shortage : today.power);
        issue_.rackDays += today.racks * days;
        issue_.idleCapital = std::max(issue_.idleCapital, today.idleCapital);
        issue_.idleCost += today.idleCapital * (dailyRate_ * static_cast<double>(days));
    }

    Issue close(Day lastDay) {
        open_ = false;
        issue_.toPlanEnd = issue_.to == lastDay;
        std::sort(issue_.about.begin(), issue_.about.end());
        issue_.about.erase(std::unique(issue_.about.begin(), issue_.about.end()), issue_.about.end());
        issue_.what = say();
        return std::move(issue_);
    }

private:
    DarkToday sumUp(const DarkRacks& dark) {
        DarkToday today;
        dark.forEach(cause_, [&](std::size_t rollout, std::int64_t racks) {
            const RolloutInput& input = site_.rollouts[rollout];
            today.racks += racks;
            today.power += site_.weights[rollout].provisioned * racks;
            today.idleCapital += input.hardware->rackPrice.value_or(Money{}) * static_cast<double>(racks);
            issue_.about.push_back(input.rollout->id);
        });
        return today;
    }

    Message say() const {
        const std::string name = site_.inputs.site->name;
        const std::string megawatts = fmt::format("{:.1f}", issue_.power.megawatts());
        const std::string from = toIso(issue_.from);
        const std::string to = toIso(issue_.to);
        if (cause_ == Cause::power) {
            return issue_.toPlanEnd ? message("%1 lacks up to %2 IT MW from %3 to the plan's end: up to %4 racks dark", name,
                                              megawatts, from, issue_.racks)
                                    : message("%1 lacks up to %2 IT MW from %3 to %4: up to %5 racks dark", name, megawatts,
                                              from, to, issue_.racks);
        }
        const std::string_view why = labelOf(cause_);
        return issue_.toPlanEnd
                   ? message("%1: up to %2 racks stranded from %3 to the plan's end, %4", name, issue_.racks, from, why)
                   : message("%1: up to %2 racks stranded from %3 to %4, %5", name, issue_.racks, from, to, why);
    }

    const SiteResults& site_;
    double dailyRate_;
    Cause cause_;
    bool open_ = false;
    Issue issue_;
};

}  // namespace

void addDarkRuns(std::vector<Issue>& issues, const SiteResults& site, const PlanSettings& settings, Day lastDay) {
    std::vector<Run> runs;
    for (const Cause cause : {Cause::power, Cause::readiness, Cause::density, Cause::cooling, Cause::space, Cause::hallPower}) {
        runs.emplace_back(site, settings, cause);
    }
    DarkRacks dark(site);
    const Timeline& timeline = site.timeline;
    for (std::size_t i = 0; i < timeline.rows.size(); ++i) {
        const Day from = timeline.days[i];
        const Day to = i + 1 < timeline.days.size() ? timeline.days[i + 1] - std::chrono::days{1} : lastDay;
        for (Run& run : runs) {
            if (run.holdsIn(timeline.rows[i])) {
                dark.goTo(from);
                run.add(timeline.rows[i], dark, from, to);
            } else if (run.isOpen()) {
                issues.push_back(run.close(lastDay));
            }
        }
    }
    for (Run& run : runs) {
        if (run.isOpen()) {
            issues.push_back(run.close(lastDay));
        }
    }
}

}  // namespace wattscape
