#include "core/samples/sample_plan.h"
#include "core/samples/sample_rows.h"
#include "core/samples/sample_ventures.h"

namespace wattscape {
namespace {

constexpr std::string_view veraRubin = "nv-vr-nvl72";
constexpr std::string_view blackwellUltra = "nv-gb300-nvl72";

SiteId siteOf(PlanBuilder& builder, const Catalogue& catalogue, std::string_view id) {
    const SiteRow* row = rowNamed(builder, catalogue.sites, id);
    SiteId found;
    builder.plan().sites.forEach([&](const Site& site) { found = row && site.name == row->name ? site.id : found; });
    return found;
}

HardwareId hardwareOf(const Plan& plan, std::string_view row) {
    HardwareId found;
    plan.hardware.forEach([&](const Hardware& hardware) { found = hardware.catalogueRow == row ? hardware.id : found; });
    return found;
}

void addLetterOfIntent(PlanBuilder& builder, const Catalogue& catalogue) {
    const PartnershipRow* row = rowNamed(builder, catalogue.partnerships, "nvidia-openai-loi");
    const SourceId source = sourceOf(builder, row);
    Venture venture;
    venture.name = "NVIDIA and OpenAI, letter of intent for 10 GW";
    venture.sites = {siteOf(builder, catalogue, "shackelford")};
    venture.owns = Ownership::racks;
    venture.stakes = {{partnerNamed(builder, "OpenAI", PartnerRole::tenant), 1}};
    mark(venture, "name", source);
    venture.notes =
        "Superseded: the letter of September 2025 never became binding, and NVIDIA took USD 30 B of OpenAI’s shares instead. "
        "Kept to show funding by the gigawatt. Its first gigawatt was meant for the second half of 2026; in this plan Vera "
        "Rubin "
        "racks for OpenAI start in 2027.\n"
        "Assumed: the site, and that OpenAI pays for what NVIDIA does not. It sells nothing: only cost is counted.";
    const VentureId id = builder.add(std::move(venture));
    FundingLayer layer;
    layer.venture = id;
    layer.kind = FundingKind::vendorFunding;
    layer.name = "USD 10 B a gigawatt";
    layer.provider = partnerNamed(builder, "NVIDIA", PartnerRole::vendor);
    layer.limit = row ? row->amount : std::nullopt;
    layer.perMw =
        row && row->amount && row->capacityGw ? std::optional(*row->amount * (1 / (*row->capacityGw * 1000))) : std::nullopt;
    layer.release = VendorRelease::perFullStep;
    layer.step = Power::fromMegawatts(1000);
    layer.hardware = {hardwareOf(builder.plan(), veraRubin)};
    for (const char* key : {"limit_usd", "per_mw_usd", "provider"}) {
        mark(layer, key, source);
    }
    layer.notes =
        "Up to USD 100 B, about USD 10 B as each gigawatt is deployed.\n"
        "Assumed: full steps, only Vera Rubin racks, megawatts of IT (the letter does not say which).";
    builder.add(std::move(layer));
}

/// The wave of GB300 racks that costs what the vehicle raises.
RolloutId racksForXai(const Plan& plan, SiteId site) {
    RolloutId found;
    const HardwareId hardware = hardwareOf(plan, blackwellUltra);
    plan.rollouts.forEach([&](const Rollout& rollout) {
        if (!found && rollout.site == site && rollout.hardware == hardware) {
            found = rollout.id;
        }
    });
    return found;
}

VentureId addVehicle(PlanBuilder& builder, SiteId site, SourceId source) {
    const PartnerId valor = partnerNamed(builder, "Valor Equity Partners", PartnerRole::equity);
    const PartnerId nvidia = partnerNamed(builder, "NVIDIA", PartnerRole::equity);
    Venture venture;
    venture.name = "Valor vehicle for xAI’s processors";
    venture.rollouts = {racksForXai(builder.plan(), site)};
    venture.energyShare = 0;
    venture.stakes = amountsOf({{valor, 5.5 / 7.5}, {nvidia, 2.0 / 7.5}});
    venture.commitments = amountsOf({{valor, 5.5e9}, {nvidia, 2e9}});
    mark(venture, "name", source);
    mark(venture, "commitments", source);
    venture.notes =
        "Buys NVIDIA processors and leases them to xAI for five years: up to USD 7.5 B of equity, of which NVIDIA up to 2 B, "
        "and "
        "up to USD 12.5 B of debt.\n"
        "Assumed: that the racks are those of June 2026 at Colossus 2, which cost USD 20 B; that Valor brings all equity but "
        "NVIDIA’s; that xAI pays for the energy. The purchase option is not counted.";
    return builder.add(std::move(venture));
}

void addVehicleLoan(PlanBuilder& builder, VentureId venture, SourceId source) {
    FundingLayer loan;
    loan.venture = venture;
    loan.name = "Loan on the racks";
    loan.provider = partnerNamed(builder, "Apollo", PartnerRole::lender);
    loan.limit = Money{12.5e9};
    loan.shareOfCost = 12.5 / 20;
    loan.rate = 0.095;
    loan.upfrontFee = 0.01;
    loan.tenorYears = 4.5;
    mark(loan, "limit_usd", source);
    mark(loan, "provider", source);
    loan.notes =
        "Lenders named are Apollo and Diameter.\nAssumed: interest, fee, its share of cost (12.5 of 20 B), level payments "
        "within the lease.";
    builder.add(std::move(loan));
}

void addVehicleLease(PlanBuilder& builder, const PartnershipRow* row, VentureId venture, SourceId source) {
    Offtake lease;
    lease.venture = venture;
    lease.name = "Lease to xAI";
    lease.buyer = partnerNamed(builder, "xAI", PartnerRole::tenant);
    lease.basis = OfftakeBasis::availableGpus;
    lease.gpuHourPrice = 2.8;
    lease.start = dayOf(2026, 6, 15);
    lease.termYears = row ? row->termYears : std::nullopt;
    mark(lease, "buyer", source);
    mark(lease, "term_years", source);
    lease.notes = "Assumed: USD 2.80 a GPU-hour, for the processors without hall and power, from the first racks on.";
    builder.add(std::move(lease));
    CostItem servicing;
    servicing.venture = venture;
    servicing.name = "Insurance and servicing";
    servicing.basis = CostBasis::shareOfCostAYear;
    servicing.share = 0.005;
    servicing.to = dayOf(2031, 6, 14);
    servicing.notes = "Assumption.";
    builder.add(std::move(servicing));
}

}  // namespace

void addPeerVentures(PlanBuilder& builder, const Catalogue& catalogue) {
    if (builder.failed()) {
        return;
    }
    addLetterOfIntent(builder, catalogue);
    const PartnershipRow* row = rowNamed(builder, catalogue.partnerships, "xai-valor-spv");
    const SourceId source = sourceOf(builder, row);
    const VentureId vehicle = addVehicle(builder, siteOf(builder, catalogue, "colossus-2"), source);
    addVehicleLoan(builder, vehicle, source);
    addVehicleLease(builder, row, vehicle, source);
}

}  // namespace wattscape
