#pragma once

#include "core/base/day.h"
#include "core/base/units.h"
#include "core/model/issue_kind.h"
#include "core/model/kinds.h"
#include "core/model/location.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What a plan is made of, as plain values. A member that is not optional is required, or has a default written here;
/// an optional one that is empty means "not said", and what then holds is in its comment and in its Field
/// (core/model/field.h), which also carries unit, range and default of every member.
namespace wattscape {

/// One field of an entity taken from a catalogue. A field that holds a value and has no such mark is the planner's
/// assumption; one that holds none stands at its default.
struct FieldSource {
    std::string field;  ///< key of the field, e.g. "it_capacity_mw"
    SourceId source;

    bool operator==(const FieldSource&) const = default;
};
using FieldSources = std::vector<FieldSource>;  ///< by ascending key

/// What every entity has.
struct Entity {
    std::string name;
    std::string notes;
    FieldSources sources;

    bool operator==(const Entity&) const = default;
};

enum class Confidence { high, medium, low };
enum class Reading { read, secondary, recalled };  ///< how the figure was obtained by whoever compiled the catalogue

/// Where a catalogue figure comes from. `name` is publisher, title or subject, date and address.
struct Source : Entity {
    SourceId id;
    std::string catalogue;     ///< "hardware", "sites", "contracts", … or empty
    std::string catalogueRow;  ///< id of the row in that catalogue
    std::optional<Day> asOf;   ///< when the fact was true or published
    Confidence confidence = Confidence::medium;
    Reading reading = Reading::read;

    bool operator==(const Source&) const = default;
};

/// A value from a day on.
struct Step {
    Day from{};
    double value = 0;

    bool operator==(const Step&) const = default;
};
using Steps = std::vector<Step>;  ///< by ascending day, each day once; 0 before the first

enum class PartnerRole { equity, lender, vendor, developer, operatorOfSites, tenant, cloudProvider };

/// A party with money or compute in the plan.
struct Partner : Entity {
    PartnerId id;
    std::vector<PartnerRole> roles;      ///< ascending, each once
    std::optional<double> discountRate;  ///< share a year; the plan's when empty
    std::optional<std::string> colour;   ///< "#0072B2"; by id from the category colours when empty

    bool operator==(const Partner&) const = default;
};

/// A group of sites: Stargate, Rainier, …
struct Programme : Entity {
    ProgrammeId id;
    std::vector<PartnerId> partners;  ///< ascending, each once

    bool operator==(const Programme&) const = default;
};

enum class SiteStatus { announced, underConstruction, partlyOperational, operational, paused };

/// A campus: halls, power and a place on the map.
struct Site : Entity {
    static constexpr double defaultPue = 1.3;

    SiteId id;
    ProgrammeId programme;  ///< none when empty
    LonLat location;
    Outline boundary;    ///< none when empty
    std::string region;  ///< energy region: code of a grid region, as the basemap has it, e.g. "TE"
    PartnerId developer;
    PartnerId siteOperator;
    PartnerId tenant;
    std::optional<SiteStatus> status;
    std::optional<double> designPue;       ///< facility over IT power at the design point; 1.30 when empty
    std::vector<double> monthlyPue;        ///< January to December, for energy; empty or twelve
    std::optional<Power> substationLimit;  ///< no limit when empty
    std::optional<Power> campusLimit;      ///< no limit when empty
    std::optional<Power> plannedPower;     ///< announced facility power; for information, never a limit
    std::vector<double> loadShape;         ///< of the hours of a day, scaled to a mean of 1; empty: flat, or 24
    Steps gridCarbon;                      ///< kg CO2/MWh of grid energy; the first holds before its day, too; 0 when empty

    bool operator==(const Site&) const = default;
};

enum class HallCooling { both, air, liquid };

/// A building or data hall on a site.
struct Hall : Entity {
    HallId id;
    SiteId site;
    Power itCapacity;
    Day readyOn{};
    std::optional<std::int64_t> rackPositions;  ///< as many as its power carries when empty
    std::optional<Power> maximumRackPower;      ///< any when empty
    HallCooling cooling = HallCooling::both;
    std::optional<Money> shellCost;
    std::optional<Day> constructionStart;  ///< never after readyOn
    Outline footprint;                     ///< empty: drawn as a marked rectangle at the site
    std::int64_t order = 0;                ///< place in the site's hall order, ties by id

    bool operator==(const Hall&) const = default;
};

enum class PowerSourceKind { gridInterconnect, gasTurbine, gasEngine, fuelCell, solar, wind, nuclear, battery };
enum class SubstationSide {
    behind,  ///< through the grid substation and under its limit: the grid itself, and on-site supply by default
    beside,  ///< on-site and not through the substation
};

/// Physical supply at a site. Its megawatts are its tranches.
struct PowerSource : Entity {
    PowerSourceId id;
    SiteId site;
    PowerSourceKind kind = PowerSourceKind::gridInterconnect;
    SubstationSide side = SubstationSide::behind;
    std::optional<double> firmShare;           ///< interconnects: share that can't be curtailed; 1 when empty
    std::optional<std::int64_t> reserveUnits;  ///< unit kinds: units held back; 0 when empty
    std::optional<double> derating;            ///< generation: share lost to heat and height; 0 when empty
    std::optional<double> credit;              ///< solar, wind, battery: share counted as firm; 0 when empty
    std::optional<double> availability;        ///< share of hours; energy only; 1 when empty
    std::optional<double> curtailmentHours;    ///< hours a year; energy only; 0 when empty
    std::optional<Money> capex;
    std::optional<double> fuelPrice;  ///< USD/MMBtu, higher heating value
    std::optional<double> heatRate;   ///< Btu/kWh, higher heating value
    std::optional<Energy> batteryEnergy;
    std::optional<double> roundTripEfficiency;  ///< share
    std::optional<double> capacityFactor;       ///< solar, wind: mean share of its MW that it gives; 0 when empty
    std::vector<double> monthlyCapacityFactor;  ///< January to December; empty: the capacity factor, or twelve
    std::vector<double> generationShape;        ///< solar, wind: of the hours, scaled to a mean of 1; empty: flat, or 24
    std::optional<Day> pricesAsOf;              ///< fuel and O&M escalate from here; the plan's first day when empty
    std::optional<double> fuelEscalator;        ///< share a year
    std::optional<double> costEscalator;        ///< of operation and maintenance, share a year
    std::optional<double> minimumLoad;          ///< share of a unit
    std::optional<EnergyPrice> variableCost;    ///< operation and maintenance, USD/MWh
    std::optional<double> fixedCost;            ///< operation and maintenance, USD/kW-year
    std::optional<double> emissions;            ///< kg CO2/MWh

    bool operator==(const PowerSource&) const = default;
};

/// A step of a power source: what it adds, or gives back, from a day on.
struct Tranche : Entity {
    TrancheId id;
    PowerSourceId powerSource;
    std::optional<Power> power;         ///< negative where capacity is given back. Either this,
    std::optional<std::int64_t> units;  ///< or so many units (negative: given back)
    std::optional<Power> unitPower;     ///< of this power each
    Day firstDay{};
    std::optional<Day> lastDay;  ///< inclusive; for ever when empty

    bool operator==(const Tranche&) const = default;
};

enum class SupplyContractKind { tariff, ppa, virtualPpa, energyService, fuelSupply, demandResponse };

/// Money for energy. Adds no megawatt. Its prices escalate from `pricesAsOf` by steps on each anniversary. A tariff or PPA
/// that names no source prices what the site draws from the grid.
struct SupplyContract : Entity {
    static constexpr std::int64_t defaultSeasonFirst = 6;
    static constexpr std::int64_t defaultSeasonLast = 9;
    static constexpr std::int64_t defaultBilledFrom = 1;

    SupplyContractId id;
    SupplyContractKind kind = SupplyContractKind::tariff;
    SiteId site;                ///< the site it serves, or
    PowerSourceId powerSource;  ///< the source it pays for
    std::optional<EnergyPrice> energyPrice;
    std::optional<DemandCharge> demandCharge;
    std::optional<Money> fixedCharge;            ///< a month
    std::optional<double> capacityCharge;        ///< USD/MW-day
    std::optional<double> coincidentPeakCharge;  ///< USD/kW-month
    Steps contractPower;                         ///< MW
    std::optional<double> minimumShare;          ///< of contract MW
    std::optional<double> ratchet;               ///< share of the highest peak of the eleven months before
    std::optional<Money> securityDeposit;
    std::optional<Money> exitPayment;
    std::optional<double> escalator;  ///< share a year
    std::optional<Day> pricesAsOf;    ///< the start when empty
    std::optional<Day> start;
    std::optional<double> termYears;
    std::optional<double> takeOrPayShare;
    Steps capacityPower;                           ///< MW that the capacity charge counts; set by the season when empty
    Steps coincidentPower;                         ///< MW that the coincident-peak charge counts; set by the season when empty
    std::optional<std::int64_t> seasonFirstMonth;  ///< 1 to 12; June when empty
    std::optional<std::int64_t> seasonLastMonth;   ///< 1 to 12, not before the first; September when empty
    std::optional<std::int64_t> seasonBilledFrom;  ///< month of the next year from which its MW are billed; January when empty
    std::optional<double> fuelPrice;               ///< fuel supply: USD/MMBtu, higher heating value
    Steps marketPrice;                             ///< virtual PPA: USD/MWh; the first holds before its day, too
    std::optional<double> capacityFactor;          ///< virtual PPA: mean share of its contract MW that is generated
    std::optional<double> enrolmentPrice;          ///< demand response: USD/MW-month
    std::optional<double> calledHours;             ///< demand response: hours a year

    bool operator==(const SupplyContract&) const = default;
};

enum class HardwareCooling { liquid, air };

/// A generation of systems. "Rack" is the unit that is bought and placed; a package is one socketed accelerator ("GPU").
struct Hardware : Entity {
    static constexpr double defaultIdleShare = 0.3;

    HardwareId id;
    std::string catalogueRow;  ///< id of the row in the hardware catalogue it was made from, or empty
    std::string vendor;
    std::string generation;
    std::optional<std::int64_t> packagesPerRack;
    std::optional<Compute> computeBf16;         ///< dense, a package
    std::optional<Compute> computeFp8;          ///< dense, a package
    std::optional<Compute> computeFp4;          ///< dense, a package
    std::optional<double> memory;               ///< GB a package
    std::optional<std::int64_t> scaleUpDomain;  ///< packages
    std::optional<Power> rackPower;             ///< nominal; the maximum when empty
    Power maximumRackPower;
    HardwareCooling cooling = HardwareCooling::liquid;
    std::optional<Money> rackPrice;
    std::optional<Day> firstVolume;               ///< first day of the month in which it ships in volume
    std::optional<double> idleShare;              ///< of nominal power drawn when idle; 0.30 when empty
    std::optional<double> networkShare;           ///< network and storage: share of a rack's power on top of it; 0 when empty
    std::optional<std::int64_t> packagesPerNode;  ///< 8 when empty
    std::optional<double> serviceLife;            ///< years; prices and warns, never switches off
    std::optional<double> failuresPerNodeDay;
    std::optional<double> repairHours;  ///< mean time to repair; 24 when empty

    bool operator==(const Hardware&) const = default;
};

/// Shares over time: payment terms (days from delivery) or residual value (months of age).
using ShareTable = std::vector<std::array<double, 2>>;

/// A wave of racks of one hardware into one hall, or into a site's halls in their order.
struct Rollout : Entity {
    static constexpr std::int64_t defaultPriority = 5;

    RolloutId id;
    HardwareId hardware;
    SiteId site;
    HallId hall;         ///< the site's halls in their order when empty
    Day firstRacksOn{};  ///< delivery of the first batch; then every seven days
    std::int64_t racks = 1;
    std::int64_t racksPerWeek = 1;
    std::optional<std::int64_t> commissioningDays;  ///< from delivery to ready; 0 when empty
    std::optional<std::int64_t> priority;           ///< 1 first; 5 when empty
    std::optional<std::int64_t> orderLeadDays;
    ShareTable paymentTerms;                  ///< days from delivery (negative: before), share of the price
    std::optional<double> failingAcceptance;  ///< share
    std::optional<std::int64_t> replacementDays;
    ShareTable residualValue;     ///< age in months, share of the price
    std::optional<Day> retireOn;  ///< off on this day
    RolloutId replaces;           ///< a refresh: retires that rollout's racks as its own get ready

    bool operator==(const Rollout&) const = default;
};

/// A date the plan is steered by. Without one of its own it lies where its predecessors put it.
struct Milestone : Entity {
    MilestoneId id;
    SiteId site;  ///< the whole plan's when empty
    std::optional<Day> date;

    bool operator==(const Milestone&) const = default;
};

enum class DependencyKind { finishToStart, startToStart, finishToFinish };

/// "This can't start (or finish) before that." Between halls, tranches, rollouts and milestones.
/// Start and finish of each: core/model/task_dates.h.
struct Dependency : Entity {
    DependencyId id;
    EntityId predecessor;
    EntityId successor;
    DependencyKind kind = DependencyKind::finishToStart;
    std::int64_t lagDays = 0;  ///< calendar days, may be negative

    bool operator==(const Dependency&) const = default;
};

/// An issue the planner has accepted, with the reason. It holds for exactly these facts: once the issue has other days or
/// another size it is open again, and this entry stays for the case that the facts come back. `name` is the sentence that
/// was accepted.
struct IgnoredIssue : Entity {
    IgnoredIssueId id;
    IssueKind kind = IssueKind::shortage;
    SiteId site;    ///< where; of the task's own when empty
    EntityId task;  ///< the hall, tranche, rollout or milestone it is about; the site as a whole when empty
    Cause cause = Cause::none;
    Day from{};
    Day to{};  ///< inclusive
    std::int64_t racks = 0;
    Power power;
    Money amount;                  ///< that no one funds
    std::optional<Energy> energy;  ///< of unserved energy
    std::string reason;
    std::string by;         ///< who ignored it, if known
    std::optional<Day> on;  ///< when, if known

    bool operator==(const IgnoredIssue&) const = default;
};

}  // namespace wattscape
