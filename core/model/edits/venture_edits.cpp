#include "core/model/edits/venture_edits.h"

#include "core/model/edits/free_name.h"

#include <algorithm>

namespace wattscape {
namespace {

template <class E>
void takeFreeName(const Plan& plan, E& entity, std::string name) {
    entity.name = std::move(name);
    entity.name = freeName(plan, entity);
}

FundingLayer layerOf(const Plan& plan, VentureId venture, FundingKind kind, std::string name) {
    FundingLayer layer;
    layer.venture = venture;
    layer.kind = kind;
    takeFreeName(plan, layer, std::move(name));
    return layer;
}

/// The partner that a venture names first, else the plan's first.
PartnerId firstPartner(const Plan& plan, VentureId venture) {
    const Venture* owner = plan.ventures.find(venture);
    if (owner && !owner->stakes.empty()) return owner->stakes.front().partner;
    PartnerId first;
    plan.partners.forEach([&](const Partner& partner) { first = first ? first : partner.id; });
    return first;
}

}  // namespace

Result<Added<Venture>> addVentureOf(const Plan& plan, std::vector<SiteId> sites, const std::string& name) {
    if (sites.empty()) {
        plan.sites.forEach([&](const Site& site) { sites.push_back(site.id); });
    }
    Venture venture;
    std::ranges::sort(sites);
    for (const SiteId id : sites) {
        const Site* site = plan.sites.find(id);
        if (site && site->developer && venture.stakes.empty()) venture.stakes = {{site->developer, 1}};
    }
    const Site* only = sites.size() == 1 ? plan.sites.find(sites.front()) : nullptr;
    takeFreeName(plan, venture, only ? only->name : name);
    venture.sites = std::move(sites);
    return add(plan, std::move(venture));
}

Result<Added<FundingLayer>> addConstructionLoan(const Plan& plan, VentureId venture) {
    FundingLayer loan = layerOf(plan, venture, FundingKind::constructionLoan, "Construction loan");
    loan.shareOfCost = 0.7;
    loan.rate = 0.07;
    return add(plan, std::move(loan));
}

Result<Added<FundingLayer>> addTermDebt(const Plan& plan, VentureId venture) {
    FundingLayer debt = layerOf(plan, venture, FundingKind::termDebt, "Term debt");
    debt.shareOfCost = 0.7;
    debt.rate = 0.065;
    debt.sizing = DebtSizing::smaller;
    debt.tenorYears = 15;
    debt.reserveMonths = 6;
    return add(plan, std::move(debt));
}

Result<Added<FundingLayer>> addVendorFunding(const Plan& plan, VentureId venture) {
    FundingLayer vendor = layerOf(plan, venture, FundingKind::vendorFunding, "Vendor funding");
    vendor.perMw = Money{1e7};
    return add(plan, std::move(vendor));
}

Result<Added<FundingLayer>> addDelayedDraw(const Plan& plan, VentureId venture) {
    FundingLayer draw = layerOf(plan, venture, FundingKind::delayedDraw, "Delayed-draw loan");
    draw.shareOfCost = 0.8;
    draw.rate = 0.09;
    return add(plan, std::move(draw));
}

Result<Added<FundingLayer>> addBond(const Plan& plan, VentureId venture, Day close) {
    FundingLayer bond = layerOf(plan, venture, FundingKind::bond, "Bond");
    bond.limit = Money{1e9};
    bond.rate = 0.07;
    bond.from = close;
    bond.tenorYears = 10;
    bond.repayment = Repayment::bullet;
    return add(plan, std::move(bond));
}

Result<Added<FundingLayer>> addRackLease(const Plan& plan, VentureId venture) {
    FundingLayer lease = layerOf(plan, venture, FundingKind::lease, "Rack lease");
    lease.shareOfCost = 0.5;
    return add(plan, std::move(lease));
}

Result<Added<FundingLayer>> addGuaranty(const Plan& plan, VentureId venture) {
    FundingLayer guaranty = layerOf(plan, venture, FundingKind::guaranty, "Guaranty");
    guaranty.provider = firstPartner(plan, venture);
    guaranty.limit = Money{1e8};
    return add(plan, std::move(guaranty));
}

Result<Added<FundingLayer>> addWarrant(const Plan& plan, VentureId venture) {
    FundingLayer warrant = layerOf(plan, venture, FundingKind::warrant, "Warrants");
    warrant.recipient = firstPartner(plan, venture);
    warrant.sharesPerStep = 1e6;
    return add(plan, std::move(warrant));
}

Result<Added<Offtake>> addOfftake(const Plan& plan, VentureId venture) {
    Offtake offtake;
    offtake.venture = venture;
    takeFreeName(plan, offtake, "Lease");
    const Venture* owner = plan.ventures.find(venture);
    const Site* site = owner && !owner->sites.empty() ? plan.sites.find(owner->sites.front()) : nullptr;
    if (site) offtake.buyer = site->tenant;
    offtake.capacityPrice = 150'000;
    return add(plan, std::move(offtake));
}

Result<Added<CostItem>> addCostItem(const Plan& plan, VentureId venture, Day from) {
    CostItem item;
    item.venture = venture;
    item.from = from;
    takeFreeName(plan, item, "Cost");
    return add(plan, std::move(item));
}

Result<Added<DistributionTier>> addTier(const Plan& plan, VentureId venture) {
    DistributionTier tier;
    tier.venture = venture;
    tier.order = 1;
    plan.distributionTiers.forEach([&](const DistributionTier& other) {
        if (other.venture == venture) tier.order = std::max(tier.order, other.order + 1);
    });
    if (tier.order == 1) {
        tier.kind = TierKind::preferredReturn;
        tier.rate = 0.08;
        tier.name = "Preferred return";
    } else if (tier.order == 2) {
        tier.kind = TierKind::returnOfCapital;
        tier.name = "Return of capital";
    } else {
        tier.name = "Split";
    }
    return add(plan, std::move(tier));
}

}  // namespace wattscape
