#include "core/catalogue/catalogue_edits.h"
#include "core/catalogue/party_names.h"
#include "core/catalogue/taking.h"
#include "core/model/edits/plan_builder.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace wattscape {
namespace {

/// The first party of the cell becomes the site's; the source vouches for it unless it says "likely" itself.
PartnerId takeParty(PlanBuilder& builder, Site& site, std::string_view key, const std::string& cell, PartnerRole role,
                    SourceId source) {
    const auto parties = partyNames(cell);
    for (const NamedParty& party : parties) {
        const PartnerId id = builder.take(withNamed<Partner>(builder.plan(), party.name));
        if (!id) {
            return {};
        }
        Partner partner = *builder.plan().partners.find(id);
        if (std::find(partner.roles.begin(), partner.roles.end(), role) == partner.roles.end()) {
            partner.roles.insert(std::upper_bound(partner.roles.begin(), partner.roles.end(), role), role);
            builder.take(replace(builder.plan(), std::move(partner)));
        }
    }
    if (parties.empty()) {
        return {};
    }
    if (!parties.front().uncertain()) {
        mark(site, key, source);
    }
    return withNamed<Partner>(builder.plan(), parties.front().name)->id;
}

std::string notesOf(const SiteRow& row) {
    std::string notes = row.notes;
    const auto say = [&](std::string_view label, const std::string& text) {
        notes += text.empty() ? std::string() : fmt::format("{}{}: {}.", notes.empty() ? "" : "\n", label, text);
    };
    say("Owner, developer", row.ownerDeveloper);
    say("Operator", row.siteOperator);
    say("Tenant", row.tenant);
    say("Supply", row.utility);
    say("Location is known to", row.locationPrecision);
    say("Announced capital cost, scope see above",
        row.capex ? fmt::format("USD {:.0f} million", row.capex->value() / 1e6) : "");
    return notes;
}

PowerSourceKind kindOfSupply(const SiteRow& row) {
    if (row.utility.find("fuel cells") != std::string::npos) {
        return PowerSourceKind::fuelCell;
    }
    return row.utility.starts_with("On-site gas") ? PowerSourceKind::gasTurbine : PowerSourceKind::gridInterconnect;
}

void addTranches(PlanBuilder& builder, const SiteRow& row, SiteId site) {
    PowerSource source;
    source.site = site;
    source.name = "Operating load as supply";
    source.kind = kindOfSupply(row);
    source.notes = "Assumption: the catalogue states the load that operates, not what supplies it.";
    const PowerSourceId id = builder.add(std::move(source));
    Power before;
    for (const SitePhase& phase : row.phases) {
        if (phase.operating != before) {
            Tranche tranche;
            tranche.powerSource = id;
            tranche.name = fmt::format("To {} MW", phase.operating.megawatts());
            tranche.power = phase.operating - before;
            tranche.firstDay = phase.from;
            tranche.notes = "Assumption: difference between two phases of operating load.";
            builder.add(std::move(tranche));
        }
        before = phase.operating;
    }
}

/// Racks move in before a building counts as operating.
constexpr std::chrono::days fittingOut{28};

/// Ahead of the first phase whose IT power reaches into the hall, counted from 0; a megawatt more or less opens none.
Day readyWith(const SiteRow& row, const AssumedPower& power, Power hallPower, std::int64_t hall) {
    for (const SitePhase& phase : row.phases) {
        if (phase.operating / power.designPue > hallPower * hall + Power::fromMegawatts(1)) {
            return phase.from - fittingOut;
        }
    }
    return row.phases.back().from - fittingOut;
}

void addHalls(PlanBuilder& builder, const SiteRow& row, SiteId site) {
    const auto power = assumedPowerOf(row);
    if (!power || row.phases.empty()) {
        return;
    }
    const std::int64_t buildings = row.buildings.value_or(1);
    const Power share = power->it / static_cast<double>(buildings);
    for (std::int64_t i = 0; i < buildings; ++i) {
        Hall hall;
        hall.site = site;
        hall.name = fmt::format("Building {}", i + 1);
        hall.order = i + 1;
        hall.itCapacity = Power::fromMegawatts(std::ceil(share.megawatts() + 0.25));
        hall.readyOn = readyWith(row, *power, share, i);
        hall.notes = row.buildings ? "Assumption: an even share of the site's IT power, rounded up to whole megawatts; ready "
                                     "four weeks before the phase that needs it."
                                   : "Assumption: the number of buildings is not published; one stands for all.";
        builder.add(std::move(hall));
    }
}

}  // namespace

std::optional<AssumedPower> assumedPowerOf(const SiteRow& row) {
    const auto facility = row.phases.empty() ? row.plannedPower : std::optional(row.phases.back().operating);
    if (!facility) {
        return row.itPower ? std::optional(AssumedPower{*row.itPower}) : std::nullopt;
    }
    if (!row.itPower || *row.itPower <= Power{}) {
        return AssumedPower{*facility / Site::defaultPue};
    }
    const double ratio = facility->megawatts() / row.itPower->megawatts();
    return ratio >= 1 && ratio <= 2 ? AssumedPower{*row.itPower, ratio} : AssumedPower{*row.itPower};
}

Result<Added<Site>> addCampusFromCatalogue(const Plan& plan, const SiteRow& row) {
    if (!row.location) {
        return fail({ErrorCode::missing, message("the catalogue does not know where it is"), row.name});
    }
    PlanBuilder builder(plan);
    Site site;
    const SourceId source = builder.take(withSourceOf(plan, row));
    if (auto taken = takeAll(site, figuresOf(row), source); !taken) {
        return fail(at(row.name, std::move(taken.error())));
    }
    site.region = row.gridRegion;
    site.notes = notesOf(row);
    if (const std::string programme = programmeName(row.programme); !programme.empty()) {
        site.programme = builder.take(withNamed<Programme>(builder.plan(), programme));
        if (programme == row.programme) {
            mark(site, "programme", source);
        }
    }
    site.developer = takeParty(builder, site, "developer", row.ownerDeveloper, PartnerRole::developer, source);
    site.siteOperator = takeParty(builder, site, "operator", row.siteOperator, PartnerRole::operatorOfSites, source);
    site.tenant = takeParty(builder, site, "tenant", row.tenant, PartnerRole::tenant, source);
    const SiteId id = builder.add(std::move(site));
    return std::move(builder).finish().map([&](Plan built) { return Added<Site>{std::move(built), id}; });
}

Result<Added<Site>> addSiteFromCatalogue(const Plan& plan, const SiteRow& row) {
    PlanBuilder builder(plan);
    const SiteId id = builder.take(addCampusFromCatalogue(plan, row));
    if (builder.failed()) {
        return std::move(builder).finish().map([&](Plan built) { return Added<Site>{std::move(built), id}; });
    }
    Site site = *builder.plan().sites.find(id);
    if (const auto power = assumedPowerOf(row); power && row.itPower) {
        site.designPue = std::round(power->designPue * 1e4) / 1e4;
    }
    site.notes += "\nAssumed: design PUE (power over IT power, where published), halls and tranches.";
    builder.take(replace(builder.plan(), std::move(site)));
    addHalls(builder, row, id);
    if (!row.phases.empty()) {
        addTranches(builder, row, id);
    }
    return std::move(builder).finish().map([&](Plan built) { return Added<Site>{std::move(built), id}; });
}

}  // namespace wattscape
