#include "core/catalogue/catalogue_edits.h"
#include "core/model/edits/plan_builder.h"
#include "core/samples/partner_roles.h"
#include "core/samples/sample_plan.h"
#include "core/samples/sample_ventures.h"
#include "core/samples/samples.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace wattscape {
namespace {

using std::chrono::days;

constexpr days commissioning{21};
constexpr double weeksToFillAPhase = 13;   ///< a quarter, where
constexpr double mostMegawattsAWeek = 20;  ///< deliveries of that size can keep up with it

constexpr std::string_view planNotes =
    "Every campus of the catalogue whose place is known. Figures with a source mark are the catalogue's. Assumptions, each "
    "without a "
    "mark: tranches (a phase states operating load, not supply), design PUE, halls (an even share of the IT power) and "
    "rollouts "
    "(racks as many as each phase and all later ones carry, delivered over a quarter or at 20 MW a week). Sites without "
    "published "
    "hardware, or with hardware whose power is not published, have no rollouts. Several campuses share a place on the map.";

/// Hardware rows of the site that have a power, in the order in which the catalogue names them.
std::vector<const HardwareRow*> placeableHardware(const Catalogue& catalogue, const SiteRow& row) {
    std::vector<const HardwareRow*> known;
    for (const std::string& id : row.hardware) {
        const HardwareRow* hardware = catalogue.hardwareNamed(id);
        if (hardware && hardware->maximumPower) {
            known.push_back(hardware);
        }
    }
    return known;
}

/// IT power that each phase adds for good: what the lowest of it and all later phases has over the ones before.
struct LastingStep {
    Day from{};
    Power it;
};
std::vector<LastingStep> lastingSteps(const SiteRow& row, double designPue) {
    std::vector<Power> lasting;
    Power lowest;
    for (auto phase = row.phases.rbegin(); phase != row.phases.rend(); ++phase) {
        lowest = lasting.empty() ? phase->operating : std::min(lowest, phase->operating);
        lasting.insert(lasting.begin(), lowest);
    }
    std::vector<LastingStep> steps;
    Power before;
    for (std::size_t i = 0; i < row.phases.size(); ++i) {
        if (lasting[i] > before) {
            steps.push_back({row.phases[i].from, (lasting[i] - before) / designPue});
            before = lasting[i];
        }
    }
    return steps;
}

HardwareId hardwareInPlan(PlanBuilder& builder, const HardwareRow& row) {
    HardwareId known;
    builder.plan().hardware.forEach(
        [&](const Hardware& hardware) { known = hardware.catalogueRow == row.id ? hardware.id : known; });
    return known ? known : builder.take(addHardwareFromCatalogue(builder.plan(), row));
}

void addRollout(PlanBuilder& builder, SiteId site, const HardwareRow& hardware, const LastingStep& step) {
    const double rackMegawatts = hardware.maximumPower->megawatts();
    Rollout rollout;
    rollout.site = site;
    rollout.hardware = hardwareInPlan(builder, hardware);
    rollout.racks = static_cast<std::int64_t>(std::floor(step.it.megawatts() / rackMegawatts));
    if (rollout.racks < 1) {
        return;
    }
    const double quarter = std::ceil(static_cast<double>(rollout.racks) / weeksToFillAPhase);
    rollout.racksPerWeek = static_cast<std::int64_t>(std::max(1.0, std::min(quarter, mostMegawattsAWeek / rackMegawatts)));
    rollout.name = fmt::format("{} {}", hardware.generation, toIso(monthOf(step.from)));
    rollout.firstRacksOn = step.from - commissioning;
    rollout.commissioningDays = commissioning.count();
    rollout.notes =
        fmt::format("Assumption: {:.1f} MW of IT power over {} kW a {}, rounded down; the first ready with the phase.",
                    step.it.megawatts(), hardware.maximumPower->kilowatts(), hardware.unitKind);
    builder.add(std::move(rollout));
}

/// Hardware takes turns over the steps in the order named, which is that of its age.
void addRollouts(PlanBuilder& builder, const Catalogue& catalogue, const SiteRow& row, SiteId site) {
    const auto hardware = placeableHardware(catalogue, row);
    if (builder.failed() || hardware.empty()) {
        return;
    }
    const auto steps = lastingSteps(row, builder.plan().sites.find(site)->designPue.value_or(Site::defaultPue));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        addRollout(builder, site, *hardware[i * hardware.size() / steps.size()], steps[i]);
    }
}

/// Whoever builds, runs or rents a programme's sites belongs to it.
void fillProgrammes(PlanBuilder& builder) {
    const Table<Programme> programmes = builder.plan().programmes;
    programmes.forEach([&](const Programme& programme) {
        std::set<PartnerId> partners;
        builder.plan().sites.forEach([&](const Site& site) {
            if (site.programme == programme.id) {
                partners.insert({site.developer, site.siteOperator, site.tenant});
            }
        });
        partners.erase(PartnerId{});
        Programme filled = programme;
        filled.partners.assign(partners.begin(), partners.end());
        builder.take(replace(builder.plan(), std::move(filled)));
    });
}

}  // namespace

Result<Plan> stargateAndPeersSample(const Catalogue& catalogue) {
    using std::chrono::year;
    PlanBuilder builder(emptySample("Stargate and peers", year{2024} / 7, year{2032} / 12, std::string(planNotes)));
    for (const SiteRow& row : catalogue.sites) {
        if (row.location && !builder.failed()) {
            const SiteId site = builder.take(addSiteFromCatalogue(builder.plan(), row));
            addRollouts(builder, catalogue, row, site);
        }
    }
    fillProgrammes(builder);
    builder.take(withPartnersOf(builder.plan(), catalogue.partnerships));
    addPeerVentures(builder, catalogue);
    return std::move(builder).finish();
}

}  // namespace wattscape
