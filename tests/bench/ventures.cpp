#include "tests/bench/ventures.h"

#include "core/finance/month_shares.h"

#include <algorithm>

namespace wattscape {
namespace {

using namespace finance;

PartnerAmounts equalShares(std::uint32_t partners) {
    PartnerAmounts shares;
    for (std::uint32_t p = 0; p < partners; ++p) shares.push_back({{101 + p}, 1.0 / partners});
    return shares;
}

Venture ventureOf(std::uint32_t partners) {
    Venture venture;
    venture.id = {1};
    venture.stakes = equalShares(partners);
    venture.lockUpCoverage = 1.15;
    venture.sweepShare = 0.25;
    venture.stateTax = 0.04;
    return venture;
}

void addAssets(VentureCase& given) {
    const MonthSpan span{given.firstMonth, given.months};
    for (std::uint32_t h = 0; h < 4; ++h) {
        const Day start = firstDayOf(given.firstMonth) + std::chrono::days{90 * h};
        const Day ready = start + std::chrono::days{540};
        BuiltAsset hall{.asset = {200 + h}, .cost = 9e8};
        hall.progress = elapsedShares(span, start, ready);
        hall.depreciation = DepreciationClass::straight39;
        hall.ready = static_cast<std::size_t>(span.placeOf(ready));
        given.built.push_back(std::move(hall));
    }
    for (std::uint32_t r = 0; r < 12; ++r) {
        BoughtRacks racks{.rollout = {300 + r}, .price = 3.2e6};
        racks.due.resize(given.months);
        for (std::size_t m = 8 + r; m < 20 + r; ++m) racks.due[m] = 25;
        racks.accepted = racks.energised = racks.due;
        given.racks.push_back(std::move(racks));
    }
}

void addOperation(VentureCase& given) {
    for (std::size_t m = 0; m < given.months; ++m) {
        const double megawatts = std::clamp(20.0 * (static_cast<double>(m) - 10), 0.0, 400.0);
        given.energised.push_back(megawatts);
        given.capacity.push_back(megawatts);
        given.gpuHours.push_back(megawatts * 5e5);
        given.petaflopDays.push_back(megawatts * 3e3);
        given.energyCost.push_back(megawatts * 4e4);
    }
    CostItem upkeep;
    upkeep.id = {400};
    upkeep.basis = CostBasis::aMwYear;
    upkeep.amount = Money{2e5};
    upkeep.escalator = 0.025;
    given.costs.push_back(std::make_shared<const CostItem>(upkeep));
    Offtake rent;
    rent.id = {500};
    rent.capacityPrice = 1.1e6;
    rent.escalator = 0.02;
    given.offtakes.push_back(std::make_shared<const Offtake>(rent));
}

void addFunding(VentureCase& given) {
    FundingLayer loan;
    loan.id = {600};
    loan.shareOfCost = 0.7;
    loan.rate = 0.08;
    loan.upfrontFee = 0.01;
    FundingLayer term = loan;
    term.id = {601};
    term.kind = FundingKind::termDebt;
    term.sizing = DebtSizing::smaller;
    term.repayment = Repayment::sculpted;
    term.reserveMonths = 6;
    FundingLayer vendor;
    vendor.id = {602};
    vendor.kind = FundingKind::vendorFunding;
    vendor.perMw = Money{5e5};
    for (const FundingLayer& layer : {loan, term, vendor}) given.layers.push_back(std::make_shared<const FundingLayer>(layer));
    given.releasing = {{}, {}, given.energised};
}

void addTiers(VentureCase& given) {
    for (int i = 0; i < 4; ++i) {
        DistributionTier tier;
        tier.id = {700 + static_cast<std::uint32_t>(i)};
        tier.kind = i == 0 ? TierKind::preferredReturn : i == 1 ? TierKind::returnOfCapital : TierKind::split;
        tier.rate = 0.06 + 0.03 * i;
        tier.partner = {101};
        given.tiers.push_back(std::make_shared<const DistributionTier>(tier));
    }
}

}  // namespace

std::vector<VentureCase> manyVentures(std::uint32_t count, std::size_t months, std::uint32_t partners) {
    VentureCase given;
    given.venture = std::make_shared<const Venture>(ventureOf(partners));
    given.firstMonth = std::chrono::year{2026} / 1;
    given.months = months;
    given.valueDay = firstDayOf(given.firstMonth);
    given.completed = 30;
    given.federalTax = 0.21;
    given.discountRate = 0.08;
    given.utilisation = 0.8;
    given.ownsRacks = true;
    addAssets(given);
    addOperation(given);
    addFunding(given);
    addTiers(given);
    std::vector<VentureCase> all(count, given);
    for (std::uint32_t i = 0; i < count; ++i) {
        for (BuiltAsset& asset : all[i].built) asset.cost *= 1 + 0.002 * i;
    }
    return all;
}

}  // namespace wattscape
