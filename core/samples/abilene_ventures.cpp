#include "core/samples/sample_plan.h"
#include "core/samples/sample_rows.h"
#include "core/samples/sample_ventures.h"

namespace wattscape {
namespace {

constexpr Day firstPower = dayOf(2025, 9, 1);
constexpr Day leaseStart = dayOf(2025, 7, 1);
constexpr Day leaseEnd = dayOf(2040, 6, 30);
constexpr Day serviceEnd = dayOf(2031, 12, 31);
constexpr double rent = 170'000;    ///< USD/MW-month in the first year
constexpr double rentStep = 0.025;  ///< a year

/// What both ventures are made of.
struct Deal {
    PlanBuilder& builder;
    const Catalogue& catalogue;
    SiteId site;
    MilestoneId complete;
    PartnerId crusoe, blueOwl, primary, oracle, openAi;

    const PartnershipRow* row(std::string_view id) { return rowNamed(builder, catalogue.partnerships, id); }
    const BenchmarkRow* benchmark(std::string_view id) { return rowNamed(builder, catalogue.benchmarks, id); }
};

VentureId addCampusVenture(Deal& deal) {
    Venture venture;
    venture.name = "Abilene campus joint venture";
    venture.sites = {deal.site};
    venture.owns = Ownership::campus;
    venture.stakes = amountsOf({{deal.crusoe, 0.15}, {deal.blueOwl, 0.65}, {deal.primary, 0.2}});
    venture.commitments = amountsOf({{deal.crusoe, 0.9375e9}, {deal.blueOwl, 4.0625e9}, {deal.primary, 1.25e9}});
    venture.buildingClass = DepreciationClass::macrs15;
    venture.countedTo = leaseEnd;
    mark(venture, "name", sourceOf(deal.builder, deal.row("abilene-total")));
    venture.notes =
        "USD 15 B of shell, power and cooling for eight buildings, on-site gas included, stand as the halls' cost; Crusoe and "
        "Blue Owl bring about USD 5 B in cash.\n"
        "Assumed: how the USD 5 B are split; that Primary Digital Infrastructure covers what the loans and they leave, "
        "construction interest included; fifteen years of "
        "depreciation, as most of it is equipment.";
    return deal.builder.add(std::move(venture));
}

void addConstructionLoan(Deal& deal, VentureId venture) {
    const PartnershipRow* first = deal.row("abilene-jpm-1");
    const PartnershipRow* second = deal.row("abilene-jpm-2");
    if (deal.builder.failed()) {
        return;
    }
    FundingLayer loan;
    loan.venture = venture;
    loan.name = "JPMorgan construction loans";
    loan.provider = partnerNamed(deal.builder, "JPMorgan", PartnerRole::lender);
    loan.limit = *first->amount + *second->amount;
    loan.shareOfCost = 0.62;
    loan.rate = 0.068;
    loan.upfrontFee = 0.01;
    loan.commitmentFee = 0.005;
    loan.completion = deal.complete;
    mark(loan, "limit_usd", sourceOf(deal.builder, second));
    mark(loan, "provider", sourceOf(deal.builder, first));
    loan.notes =
        "One limit for the loans of USD 2.3 B (October 2024) and 7.1 B (May 2025); sources give their sum as 9.4 or 9.6 B.\n"
        "Assumed: share of cost, interest, fees, completion with all grid power.";
    deal.builder.add(std::move(loan));
}

void addTermDebt(Deal& deal, VentureId venture) {
    FundingLayer debt;
    debt.venture = venture;
    debt.kind = FundingKind::termDebt;
    debt.name = "Term loan";
    debt.rate = 0.0625;
    debt.upfrontFee = 0.01;
    debt.tenorYears = 13.5;
    debt.reserveMonths = 6;
    debt.completion = deal.complete;
    debt.notes =
        "Assumption: takes out the construction loans when the campus is complete and is paid back in level payments before "
        "the lease ends, with six months of service in reserve.";
    deal.builder.add(std::move(debt));
}

void addLease(Deal& deal, VentureId venture, VentureId tenant) {
    const PartnershipRow* row = deal.row("abilene-lease");
    Offtake lease;
    lease.venture = venture;
    lease.name = "Lease to Oracle";
    lease.buyer = deal.oracle;
    lease.buyerVenture = tenant;
    lease.capacityPrice = rent;
    lease.start = leaseStart;
    lease.termYears = row ? row->termYears : std::nullopt;
    lease.escalator = rentStep;
    const SourceId source = sourceOf(deal.builder, row);
    mark(lease, "buyer", source);
    mark(lease, "term_years", source);
    lease.notes =
        "Assumed: the rent, its steps and the first day. Published is no rent; a reconstruction of low confidence has more "
        "than USD 1 B a year. USD 170,000 a MW-month of IT are 1.9 B in the first year of full power: what services the loans "
        "and leaves partners a return without a value after the lease.";
    deal.builder.add(std::move(lease));
}

void addCampusCosts(Deal& deal, VentureId venture) {
    CostItem fee;
    fee.venture = venture;
    fee.name = "Developer’s fee";
    fee.amount = Money{150e6};
    fee.from = dayOf(2024, 6, 1);
    fee.to = firstPower;
    fee.spread = Spread::straight;
    fee.payee = deal.crusoe;
    fee.depreciation = DepreciationClass::macrs15;
    fee.notes = "Assumption: 1 % of what is built.";
    deal.builder.add(std::move(fee));
    const BenchmarkRow* row = deal.benchmark("opex-nonenergy-mw");
    CostItem operation;
    operation.venture = venture;
    operation.name = "Operation, insurance and property tax";
    operation.basis = CostBasis::aMwYear;
    operation.amount = row && row->value ? std::optional(Money{*row->value}) : std::nullopt;
    operation.escalator = 0.025;
    mark(operation, "amount_usd", sourceOf(deal.builder, row));
    operation.notes =
        "A benchmark of staff, maintenance, insurance and taxes without energy.\nAssumed: that the landlord pays it, and its "
        "steps.";
    deal.builder.add(std::move(operation));
}

void addTier(Deal& deal, DistributionTier tier) {
    tier.notes = "Assumption: what is usual between a developer and its investors; the terms are not published.";
    deal.builder.add(std::move(tier));
}

/// Capital, a preferred return, and a promote of a fifth for the developer.
void addTiers(Deal& deal, VentureId venture) {
    DistributionTier capital;
    capital.venture = venture;
    capital.order = 2;
    capital.kind = TierKind::returnOfCapital;
    capital.name = "Return of capital";
    addTier(deal, capital);
    DistributionTier preferred;
    preferred.venture = venture;
    preferred.order = 1;
    preferred.kind = TierKind::preferredReturn;
    preferred.name = "Preferred return of 7 %";
    preferred.rate = 0.07;
    addTier(deal, preferred);
    constexpr double promote = 0.2;
    DistributionTier rest;
    rest.venture = venture;
    rest.order = 3;
    rest.name = "Promote of 20 % to Crusoe";
    rest.shares = amountsOf({{deal.crusoe, promote + (1 - promote) * 0.15},
                             {deal.blueOwl, (1 - promote) * 0.65},
                             {deal.primary, (1 - promote) * 0.2}});
    addTier(deal, rest);
}

VentureId addRackVenture(Deal& deal) {
    Venture venture;
    venture.name = "Oracle’s racks at Abilene";
    venture.sites = {deal.site};
    venture.owns = Ownership::racks;
    venture.energyShare = 0;
    venture.stakes = {{deal.oracle, 1}};
    venture.countedTo = serviceEnd;
    venture.notes =
        "Oracle buys the racks, rents the campus and serves OpenAI.\nAssumed: all from its own funds; OpenAI pays for the "
        "energy. Counted until the service ends in December 2031; the lease runs on.";
    const VentureId id = deal.builder.add(std::move(venture));
    const BenchmarkRow* servers = deal.benchmark("capex-epoch-servers");
    const BenchmarkRow* network = deal.benchmark("capex-epoch-network");
    if (deal.builder.failed()) {
        return id;
    }
    CostItem fabric;
    fabric.venture = id;
    fabric.name = "Network";
    fabric.basis = CostBasis::shareOfRackCost;
    fabric.share = *network->value / *servers->value;
    fabric.depreciation = DepreciationClass::macrs5;
    mark(fabric, "share", sourceOf(deal.builder, network));
    fabric.notes =
        "USD 4.9 B of networking on 21.2 B of servers a GW in the same breakdown.\nAssumed: that it holds for these racks.";
    deal.builder.add(std::move(fabric));
    Offtake service;
    service.venture = id;
    service.name = "Compute for OpenAI";
    service.buyer = deal.openAi;
    service.basis = OfftakeBasis::availableGpus;
    service.gpuHourPrice = 3.2;
    service.start = dayOf(2025, 10, 1);
    service.termYears = 6.25;
    service.notes =
        "Assumption: USD 3.20 a GPU-hour, energy beside it. OpenAI’s contract for 4.5 GW elsewhere, USD 300 B over five years, "
        "comes to USD 3.6 "
        "an hour for the GPUs in this plan.";
    deal.builder.add(std::move(service));
    return id;
}

}  // namespace

void takeShellCost(PlanBuilder& builder, const Catalogue& catalogue, Hall& hall, int building) {
    constexpr int inFirstPhase = 2;
    constexpr int inSecondPhase = 6;
    const bool first = building < inFirstPhase;
    const PartnershipRow* row = rowNamed(builder, catalogue.partnerships, first ? "abilene-jv-phase1" : "abilene-jv-phase2");
    if (row && row->amount) {
        hall.shellCost = *row->amount * (1.0 / (first ? inFirstPhase : inSecondPhase));
    }
    mark(hall, "shell_cost_usd", sourceOf(builder, row));
}

void addAbileneVentures(PlanBuilder& builder, const Catalogue& catalogue, SiteId site, MilestoneId complete) {
    if (builder.failed()) {
        return;
    }
    const Site& campus = *builder.plan().sites.find(site);
    Deal deal{builder, catalogue, site, complete, campus.developer, {}, {}, campus.siteOperator, campus.tenant};
    deal.blueOwl = partnerNamed(builder, "Blue Owl", PartnerRole::equity);
    deal.primary = partnerNamed(builder, "Primary Digital Infrastructure", PartnerRole::equity);
    const VentureId venture = addCampusVenture(deal);
    addConstructionLoan(deal, venture);
    addTermDebt(deal, venture);
    addLease(deal, venture, addRackVenture(deal));
    addCampusCosts(deal, venture);
    addTiers(deal, venture);
}

}  // namespace wattscape
