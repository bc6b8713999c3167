#pragma once

#include "core/base/message.h"
#include "core/base/units.h"
#include "core/capacity/cause.h"
#include "core/energy/site_energy.h"
#include "core/model/plan.h"
#include "core/schedule/schedule.h"

#include <memory>
#include <string_view>
#include <vector>

/// What the engine found out about a plan. Everything is a step in time: a value holds from its day until the next.
/// Months are derived from the steps, never sampled.
namespace wattscape {

/// What a result is about.
struct Scope {
    enum class Kind { plan, programme, partner, site, hall, hardware } kind = Kind::plan;
    EntityId id;  ///< empty for the plan

    auto operator<=>(const Scope&) const = default;
};

/// A reported quantity. Sums over sites where the scope has several; H100 equivalents and PFLOP/s count energised racks.
/// A rack's power is its maximum x the plan's provisioning factor, in halls and at sites alike; only what is drawn counts
/// the nominal power. To a hall belong the racks placed in it, and those without a place whose rollout names it. A hardware
/// stands under no limit of its own: its limits, headroom and shortage are 0; a hall has no firm power and facility limit.
enum class Metric {
    racksDelivered,  ///< delivered and not retired
    racksReady,      ///< commissioned and not retired
    racksPlaced,     ///< of those, in a hall
    racksEnergised,
    racksStranded,        ///< ready and not energised
    gpusEnergised,        ///< packages
    computeBf16,          ///< dense PFLOP/s
    computeFp8,           ///< dense PFLOP/s
    computeFp4,           ///< dense PFLOP/s
    h100Equivalents,      ///< dense 8-bit throughput over the H100's 1,978.9 TFLOP/s
    firmPower,            ///< MW, facility
    facilityLimit,        ///< MW
    itLimit,              ///< MW; for a hall its IT capacity from the day it is ready
    demand,               ///< MW, IT: power of all ready racks, placed or not
    energisedPower,       ///< MW, IT provisioned: power of energised racks
    facilityProvisioned,  ///< MW: energised x design PUE
    itDrawn,              ///< MW at the plan's assumed utilisation
    facilityDrawn,        ///< MW: IT drawn x the month's PUE
    headroom,             ///< MW, IT: limit less energised, site by site
    shortage,             ///< MW, IT: demand less limit where that is above zero, site by site
    idleCapital,          ///< USD: price of the stranded racks
};
inline constexpr int metricCount = 21;

/// Key ("racks_energised", "it_limit_mw"), English label and unit symbol of a metric.
struct MetricInfo {
    Metric metric;
    std::string_view key;
    std::string_view label;
    std::string_view unit;
};
const MetricInfo& infoOf(Metric metric);

enum class Severity { warning, note };

/// Something the planner should know: what, where, from when to when, how much, what it costs. Only days inside the plan
/// count, but for `outsidePlan` and `pushed`. A shortage is one run of days at one site with demand above its IT limit, and
/// counts the racks that stand in a hall and are dark for want of power; `stranded` is one run of days at one site with
/// racks ready and dark for one other cause.
struct Issue {
    IssueKind kind = IssueKind::shortage;
    Severity severity = Severity::warning;
    SiteId site;                  ///< where; empty for the whole plan
    std::vector<EntityId> about;  ///< the entities to select: rollouts, halls, sources; ascending
    Cause cause = Cause::none;
    Message what;  ///< one sentence with its figures
    Day from{};
    Day to{};                   ///< inclusive
    bool toPlanEnd = false;     ///< still there on the plan's last day
    std::int64_t racks = 0;     ///< most racks dark on a day; the racks concerned for the other kinds
    Power power;                ///< largest shortage on a day, IT; of stranded racks, their largest power
    std::int64_t rackDays = 0;  ///< racks dark, summed over its days
    Money idleCapital;          ///< price of `racks`, the largest on a day
    Money amount;               ///< USD that no one funds; 0 for the other kinds
    Money idleCost;             ///< idle capital x discount rate / 365, summed over its days
    Energy unserved;            ///< MWh that the fleet would draw and no source gives

    bool operator==(const Issue&) const = default;
};

/// An issue that the planner has accepted as it is, and the entry of the plan that says why.
struct AcceptedIssue {
    Issue issue;
    IgnoredIssueId entry;

    bool operator==(const AcceptedIssue&) const = default;
};

class PlanResultsData;
namespace finance {
struct VentureResults;
}

/// Results of one plan; an immutable value that shares with the results before it what an edit did not touch.
class PlanResults {
public:
    PlanResults();  ///< of an empty plan
    explicit PlanResults(std::shared_ptr<const PlanResultsData> data);

    /// The plan these are the results of.
    const Plan& plan() const;

    /// The value on a day inside the plan; before its first or after its last day: of that day. 0 for unknown scopes.
    double on(const Scope& scope, Metric metric, Day day) const;

    /// The days from which a value holds, ascending, beginning with the plan's first; each differs from the one before.
    Steps steps(const Scope& scope, Metric metric) const;

    /// Hardware that a scope has racks of, now or later, ascending.
    std::vector<HardwareId> hardwareIn(const Scope& scope) const;
    /// The part of one hardware in a scope: energised or stranded racks, GPUs, compute, H100 equivalents, idle capital.
    Steps steps(const Scope& scope, HardwareId hardware, Metric metric) const;

    /// One value a month of the plan: the average, each day weighed the same.
    std::vector<double> monthlyAverage(const Scope& scope, Metric metric) const;
    /// One value a month: that of its last day.
    std::vector<double> monthEnd(const Scope& scope, Metric metric) const;

    /// Energy, cost and carbon, a row a month: sums over sites, of which halls and hardware have none.
    std::vector<EnergyRow> energy(const Scope& scope) const;
    /// Of one site with its sources and contracts; null for unknown ones.
    const SiteEnergy* energyOf(SiteId site) const;

    /// What keeps the most racks dark on that day; `none` when nothing does. Plan, programme, site and hall.
    Cause binding(const Scope& scope, Day day) const;

    /// Racks of a rollout that are energised on a day, and those ready.
    std::int64_t energisedOf(RolloutId rollout, Day day) const;
    std::int64_t readyOf(RolloutId rollout, Day day) const;

    /// Firm megawatts of a source on a day, and as steps (MW). Interruptible megawatts are not in it.
    double firmOf(PowerSourceId source, Day day) const;
    Steps firmStepsOf(PowerSourceId source) const;

    /// The open ones, most expensive idle cost first, then by site and kind.
    const std::vector<Issue>& issues() const;
    /// Those that the plan ignores with a reason, in the same order.
    const std::vector<AcceptedIssue>& ignoredIssues() const;
    /// How many (rule, entity) pairs were looked at to find them.
    std::int64_t rulesChecked() const;

    /// A venture's cash by month and what its partners and lenders get; null for unknown ids. Worked out when first asked for,
    /// and shared with the results before where nothing it depends on changed.
    std::shared_ptr<const finance::VentureResults> venture(VentureId venture) const;

    /// Dates of a task (hall, tranche, rollout, milestone) after dependencies; null for other ids, and for a milestone
    /// without date and predecessor.
    const TaskDates* datesOf(EntityId task) const;
    /// The longest chain of tasks that ends in the milestone, first to last.
    std::vector<EntityId> criticalPathTo(MilestoneId milestone) const;
    /// Finish now less finish in the baseline, in days; empty without a baseline for it.
    std::optional<std::int64_t> varianceOf(EntityId task) const;

    /// For evaluate(), which alone makes these.
    const std::shared_ptr<const PlanResultsData>& data() const { return data_; }

private:
    std::shared_ptr<const PlanResultsData> data_;
};

}  // namespace wattscape
