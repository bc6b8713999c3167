#include "tests/core/finance/random_venture.h"

#include "core/finance/month_shares.h"

#include <algorithm>
#include <random>

namespace wattscape::testing {
namespace {

using namespace finance;

class Dice {
public:
    Dice(std::uint32_t seed, std::size_t months, bool allEquity) : engine_(seed), allEquity_(allEquity) {
        case_.firstMonth = std::chrono::year{2025} / static_cast<int>(1 + below(12));
        case_.months = months;
        case_.valueDay = firstDayOf(case_.firstMonth + std::chrono::months{static_cast<int>(below(6))});
        case_.completed = static_cast<std::ptrdiff_t>(months / 3);
    }

    VentureCase roll() {
        rollVenture();
        rollAssets();
        rollCosts();
        rollOfftake();
        if (!allEquity_) rollLayers();
        rollTiers();
        case_.federalTax = 0.21;
        case_.utilisation = 0.8;
        case_.releasing.resize(case_.layers.size());
        for (std::size_t i = 0; i < case_.layers.size(); ++i) {
            if (case_.layers[i]->kind == FundingKind::vendorFunding) case_.releasing[i] = highest();
        }
        return case_;
    }

    VentureCase rollAtTheEdge() {
        roll();
        bendAssets();
        bendLayers();
        bendOfftake();
        return case_;
    }

private:
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(engine_() % bound); }
    bool maybe() { return below(2) == 0; }
    double unit() { return static_cast<double>(below(1'000'001)) / 1e6; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    Day dayAt(double share) {
        return firstDayOf(case_.firstMonth) +
               std::chrono::days{static_cast<int>(share * 30.4 * static_cast<double>(case_.months))};
    }
    template <class E>
    E choice(std::uint32_t count) {
        return static_cast<E>(below(count));
    }

    PartnerAmounts shares() {
        PartnerAmounts all{{{101}, between(0.05, 0.5)}, {{102}, between(0.05, 0.4)}, {{103}, 0}};
        all[2].amount = 1 - all[0].amount - all[1].amount;
        return all;
    }

    void rollVenture() {
        Venture venture;
        venture.id = {1};
        venture.stakes = shares();
        venture.equityOrder = choice<EquityOrder>(3);
        venture.earlyCash = choice<EarlyCash>(3);
        if (maybe()) venture.lockUpCoverage = between(1, 1.4);
        if (maybe()) venture.sweepShare = unit();
        venture.losses = choice<LossUse>(2);
        venture.taxPayment = choice<TaxPayment>(2);
        venture.bonusDepreciation = maybe() ? 0 : unit();
        venture.buildingClass = DepreciationClass::macrs5;
        venture.stateTax = between(0, 0.1);
        case_.venture = std::make_shared<const Venture>(venture);
    }

    void rollAssets() {
        const MonthSpan span{case_.firstMonth, case_.months};
        for (std::uint32_t i = 0; i < 1 + below(4); ++i) {
            BuiltAsset hall{.asset = {200 + i}, .cost = between(1e8, 2e9)};
            const Day start = dayAt(between(0, 0.15));
            const Day ready = start + std::chrono::days{30 + below(300)};
            hall.progress = elapsedShares(span, start, ready);
            hall.depreciation = case_.venture->buildingClass;
            hall.ready = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(span.placeOf(ready), 0, 1000));
            case_.built.push_back(hall);
        }
        BoughtRacks racks{.rollout = {300}, .price = between(1e6, 4e6)};
        racks.due.resize(case_.months);
        racks.energised.resize(case_.months);
        for (std::size_t m = case_.months / 6; m < case_.months / 3; ++m) {
            racks.due[m] = below(40);
            if (m + 1 < case_.months) racks.energised[m + 1] = racks.due[m];
        }
        case_.racks.push_back(racks);
        double megawatts = 0;
        for (std::size_t m = 0; m < case_.months; ++m) {
            if (m > case_.months / 5 && m <= case_.months / 3) megawatts += between(0, 60);
            case_.energised.push_back(megawatts);
            case_.capacity.push_back(megawatts * 1.1);
            case_.gpuHours.push_back(megawatts * 5e5);
            case_.petaflopDays.push_back(megawatts * 3e3);
            case_.energyCost.push_back(megawatts * 3e4);
        }
        case_.ownsRacks = true;
    }

    std::vector<double> highest() {
        std::vector<double> all = case_.energised;
        for (std::size_t m = 1; m < all.size(); ++m) all[m] = std::max(all[m], all[m - 1]);
        return all;
    }

    void rollCosts() {
        std::uint32_t id = 400;
        const auto add = [&](CostItem item) {
            item.id = {id++};
            item.venture = {1};
            case_.costs.push_back(std::make_shared<const CostItem>(std::move(item)));
        };
        CostItem fee;
        fee.amount = Money{between(0, 1e8)};
        fee.from = dayAt(0.02);
        fee.to = dayAt(between(0.03, 0.3));
        fee.payee = {101};
        fee.spread = choice<Spread>(2);
        fee.depreciation = maybe() ? DepreciationClass::none : DepreciationClass::macrs5;
        add(fee);
        CostItem upkeep;
        upkeep.basis = CostBasis::aMwYear;
        upkeep.amount = Money{between(0, 3e5)};
        upkeep.escalator = between(0, 0.04);
        add(upkeep);
        CostItem insurance;
        insurance.basis = CostBasis::shareOfCostAYear;
        insurance.share = between(0, 0.01);
        add(insurance);
        CostItem network;
        network.basis = CostBasis::shareOfRackCost;
        network.share = between(0, 0.2);
        network.depreciation = DepreciationClass::macrs5;
        add(network);
    }

    void rollOfftake() {
        Offtake rent;
        rent.id = {500};
        rent.venture = {1};
        rent.capacityPrice = between(1e5, 8e5);
        rent.escalator = between(0, 0.03);
        case_.offtakes.push_back(std::make_shared<const Offtake>(rent));
    }

    void rollLayers() {
        FundingLayer loan;
        loan.id = {600};
        loan.venture = {1};
        loan.shareOfCost = between(0.1, 0.9);
        loan.rate = between(0, 0.12);
        loan.upfrontFee = maybe() ? 0 : between(0, 0.03);
        loan.constructionInterest = choice<ConstructionInterest>(2);
        loan.tenorYears = static_cast<double>(1 + below(6));
        loan.repayment = choice<Repayment>(4);
        if (below(4) == 0) {
            loan.limit = Money{between(1e8, 1e10)};
            loan.commitmentFee = between(0, 0.01);
        }
        if (maybe()) loan.reserveMonths = below(7);
        case_.layers.push_back(std::make_shared<const FundingLayer>(loan));
        if (maybe()) {
            FundingLayer term = loan;
            term.id = {601};
            term.kind = FundingKind::termDebt;
            term.limit.reset();
            term.sizing = choice<DebtSizing>(3);
            term.graceMonths = below(7);
            term.repayment = choice<Repayment>(4);
            case_.layers.push_back(std::make_shared<const FundingLayer>(term));
        }
        if (maybe()) {
            FundingLayer vendor;
            vendor.id = {602};
            vendor.venture = {1};
            vendor.kind = FundingKind::vendorFunding;
            vendor.perMw = Money{between(0, 1e6)};
            vendor.release = choice<VendorRelease>(2);
            vendor.step = Power::fromMegawatts(100);
            if (maybe()) vendor.limit = Money{1e8};
            case_.layers.push_back(std::make_shared<const FundingLayer>(vendor));
        }
    }

    void rollTiers() {
        const auto add = [&](DistributionTier tier) {
            tier.id = {700 + static_cast<std::uint32_t>(case_.tiers.size())};
            tier.order = static_cast<std::int64_t>(case_.tiers.size());
            case_.tiers.push_back(std::make_shared<const DistributionTier>(std::move(tier)));
        };
        if (maybe()) {
            DistributionTier preferred;
            preferred.kind = TierKind::preferredReturn;
            preferred.rate = between(0.02, 0.1);
            add(preferred);
            DistributionTier capital;
            capital.kind = TierKind::returnOfCapital;
            add(capital);
        }
        for (std::uint32_t i = below(3); i > 0; --i) {
            DistributionTier split;
            split.rate = between(0.08, 0.12) + 0.05 * static_cast<double>(case_.tiers.size());
            split.partner = {102};
            split.shares = shares();
            add(split);
        }
        if (maybe()) {
            DistributionTier flip;
            flip.kind = TierKind::flip;
            flip.partner = {101};
            flip.rate = between(0, 0.3);
            flip.shares = shares();
            flip.sharesAfter = shares();
            flip.taxSharesAfter = shares();
            if (maybe()) flip.flipOn = dayAt(unit());
            add(flip);
        }
    }

    void scale(double factor) {
        for (BuiltAsset& asset : case_.built) asset.cost *= factor;
        for (BoughtRacks& racks : case_.racks) racks.price *= factor;
        for (double& cost : case_.energyCost) cost *= factor;
        changeAll(case_.costs, [&](CostItem& item) {
            if (item.amount) item.amount = Money{item.amount->value() * factor};
        });
        changeAll(case_.layers, [&](FundingLayer& layer) {
            if (layer.limit) layer.limit = Money{layer.limit->value() * factor};
            if (layer.perMw) layer.perMw = Money{layer.perMw->value() * factor};
        });
        changeAll(case_.offtakes, [&](Offtake& offtake) {
            offtake.capacityPrice = offtake.capacityPrice.value_or(0) * factor;
            offtake.gpuHourPrice = offtake.gpuHourPrice.value_or(0) * factor;
        });
    }

    template <class E, class Change>
    void changeAll(std::vector<std::shared_ptr<const E>>& entities, const Change& change) {
        for (auto& entity : entities) {
            E changed = *entity;
            change(changed);
            entity = std::make_shared<const E>(std::move(changed));
        }
    }

    void bendAssets() {
        if (below(4) == 0) case_.built.clear();
        if (below(4) == 0) case_.racks.clear();
        const auto last = static_cast<std::ptrdiff_t>(case_.months);
        const std::ptrdiff_t completions[] = {-5, -1, 0, last / 2, last - 1, last, last + 20};
        if (maybe()) case_.completed = completions[below(7)];
        if (below(6) == 0) scale(1e-4);
        if (below(6) == 0) scale(1e3);
        Venture venture = *case_.venture;
        if (below(3) == 0) venture.commitments = {{{101}, between(0, 2e8)}, {{103}, 0}};
        if (maybe()) venture.taxShares = {{{101}, 0.99}, {{102}, 0.01}};
        if (below(4) == 0) venture.stakes = {{{102}, 1}};
        case_.venture = std::make_shared<const Venture>(venture);
    }

    void bendLayers() {
        changeAll(case_.layers, [&](FundingLayer& layer) {
            if (layer.kind == FundingKind::vendorFunding) return;
            if (below(4) == 0) layer.rate.reset();
            if (below(4) == 0) layer.tenorYears = 0.25 * below(3);
            if (below(4) == 0) layer.graceMonths = below(200);
            if (below(4) == 0) layer.shareOfCost = below(2);
            if (below(8) == 0) layer.shareOfCost.reset();
            if (below(4) == 0) layer.limit = Money{between(0, 5e8)};
            if (below(4) == 0) layer.minimumCoverage = between(0.5, 5);
            layer.reserveMonths = below(13);
        });
    }

    void bendOfftake() {
        changeAll(case_.offtakes, [&](Offtake& offtake) {
            offtake.basis = choice<OfftakeBasis>(4);
            offtake.gpuHourPrice = between(0, 4);
            offtake.margin = between(-0.5, 0.5);
            if (maybe()) offtake.minimumShare = unit();
            if (maybe()) offtake.start = dayAt(between(-0.2, 0.8));
            if (maybe()) offtake.termYears = between(0.1, 6);
        });
    }

    std::mt19937 engine_;
    bool allEquity_;
    VentureCase case_;
};

}  // namespace

finance::VentureCase randomVenture(std::uint32_t seed, std::size_t months, bool allEquity) {
    return Dice(seed, months, allEquity).roll();
}

finance::VentureCase ventureAtTheEdge(std::uint32_t seed) {
    const std::size_t months = seed % 7 == 0 ? 1 + seed % 3 : 20 + seed % 100;
    return Dice(seed, months, seed % 11 == 0).rollAtTheEdge();
}

}  // namespace wattscape::testing
