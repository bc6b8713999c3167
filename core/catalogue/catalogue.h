#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The shipped tables of published facts, as typed rows. An empty cell is an empty optional or text: unknown, never zero.
namespace wattscape {

/// Where a row comes from; becomes the Source of every figure taken from it.
struct RowOrigin {
    std::string catalogue;  ///< "hardware", "sites", …: name of the table
    std::string id;         ///< unique in its table
    std::string source;     ///< publisher, title or subject, date, address
    std::optional<Day> asOf;
    Confidence confidence = Confidence::medium;
    Reading reading = Reading::read;
    std::string notes;  ///< conflicts between sources, basis, caveats
};

/// A generation of systems. "Unit" is what is bought and placed: a rack, a server, a pod.
struct HardwareRow : RowOrigin {
    std::string vendor, family, name, generation;
    std::string status;    ///< shipping, ramping, announced, roadmap, withdrawn
    std::string unitKind;  ///< rack, server, pod, multi-rack, system, package
    std::optional<Month> firstVolume;
    std::optional<std::int64_t> packagesPerUnit, scaleUpDomain;
    std::optional<Compute> computeBf16, computeFp8, computeFp4;  ///< dense, a package
    std::optional<double> memory;                                ///< GB a package
    std::optional<Power> power, maximumPower;                    ///< a unit
    std::optional<bool> liquidCooled;
    std::optional<Money> price;
    std::optional<double> usefulLife;  ///< years
};

/// From this day on, so much facility power is said to operate in all. A later phase may be lower.
struct SitePhase {
    Day from{};
    Power operating;

    bool operator==(const SitePhase&) const = default;
};

struct SiteRow : RowOrigin {
    std::string name, programme, city, region, country;
    std::optional<LonLat> location;
    std::string locationPrecision;                     ///< site, site_approx, town, county, undisclosed
    std::string ownerDeveloper, siteOperator, tenant;  ///< several, divided by ";", with remarks in parentheses
    std::optional<Power> plannedPower;                 ///< facility
    std::optional<Power> itPower;
    std::optional<SiteStatus> status;
    std::optional<Day> firstPower;
    std::optional<std::int64_t> buildings;
    std::string utility;
    std::string gridRegion;         ///< code of a grid region of the basemap; US only
    std::vector<SitePhase> phases;  ///< by ascending day
    std::optional<Money> capex;
    std::vector<std::string> hardware;  ///< ids of hardware rows
};

struct ContractRow : RowOrigin {
    std::string siteId, region, kind, counterparty, description;
    std::optional<Power> capacity;
    std::optional<EnergyPrice> energyPrice;
    std::optional<DemandCharge> demandCharge;
    std::optional<double> capacityPrice;  ///< USD/MW-day
    std::optional<double> carbon;         ///< kg/MWh
    std::optional<double> minimumShare;   ///< of contract MW; a share, not percent
    std::optional<double> termYears;
    std::optional<Day> start;
    std::optional<Money> capex;
    /// Where a price or carbon rate holds, by the basemap's codes: states as "USA-TX", countries as "NOR", grid regions
    /// as "TE". It holds where each list that isn't empty has the place; with both empty it is not for a place.
    std::vector<std::string> holdsIn, gridRegions;
};

struct PartnershipRow : RowOrigin {
    std::string parties;  ///< divided by ";"
    std::string type, status, siteId, structure;
    std::optional<Money> amount;
    std::optional<double> capacityGw, termYears;
    std::optional<Day> start, end;
};

/// A published cost, duration or ratio with its range.
struct BenchmarkRow : RowOrigin {
    std::string category, metric, unit, basis, region;
    std::optional<double> value, low, high;
    std::optional<std::int64_t> year;
};

/// All of them, in the order of their files.
struct Catalogue {
    std::vector<HardwareRow> hardware;
    std::vector<SiteRow> sites;
    std::vector<ContractRow> contracts;
    std::vector<PartnershipRow> partnerships;
    std::vector<BenchmarkRow> benchmarks;

    const HardwareRow* hardwareNamed(std::string_view id) const;  ///< null when there is none
    const SiteRow* siteNamed(std::string_view id) const;
};

/// Reads hardware.csv, sites.csv, contracts.csv, partnerships.csv and cost_benchmarks.csv of a folder (in the program:
/// resources/catalogue). Errors say file, line and column: "sites.csv, line 12, column “lat”: …".
Result<Catalogue> readCatalogue(const std::filesystem::path& folder);

}  // namespace wattscape
