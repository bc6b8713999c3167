#include "core/finance/venture_sheet.h"

#include <algorithm>

namespace wattscape::finance {

using formula::Expression;
using formula::Line;

namespace {

Shares sharesOf(const PartnerAmounts& amounts, const std::vector<PartnerId>& partners) {
    Shares shares(partners.size());
    for (std::size_t p = 0; p < partners.size(); ++p) {
        const auto found = std::ranges::find(amounts, partners[p], &PartnerAmount::partner);
        if (found != amounts.end()) shares[p] = found->amount;
    }
    return shares;
}

std::vector<std::size_t> placesOf(const std::vector<PartnerId>& some, const std::vector<PartnerId>& all) {
    std::vector<std::size_t> places;
    for (const PartnerId id : some) {
        const auto found = std::ranges::find(all, id);
        if (found != all.end()) places.push_back(static_cast<std::size_t>(found - all.begin()));
    }
    return places;
}

}  // namespace

/// The tiers in their order; what none of them takes is split by the stakes.
WaterfallTerms VentureSheet::termsOf(const std::vector<PartnerId>& named) const {
    WaterfallTerms terms;
    terms.partners.assign(named.begin(), named.end());
    terms.stakes = sharesOf(case_.venture->stakes, named);
    bool open = true;
    for (const auto& tier : case_.tiers) {
        const std::vector<std::size_t> one = placesOf({tier->partner}, named);
        const bool named1 = !one.empty();
        const Shares shares = tier->shares.empty() ? terms.stakes : sharesOf(tier->shares, named);
        if (!open) break;
        switch (tier->kind) {
            case TierKind::returnOfCapital: terms.tiers.push_back(ReturnOfCapital{placesOf(tier->partners, named), {}}); break;
            case TierKind::preferredReturn:
                terms.tiers.push_back(PreferredReturn{
                    tier->rate.value_or(0),
                    tier->accrual == Accrual::simple ? PreferredReturn::Accrual::simple : PreferredReturn::Accrual::compounding,
                    placesOf(tier->partners, named)});
                break;
            case TierKind::catchUp:
                if (named1)
                    terms.tiers.push_back(
                        CatchUp{one.front(), tier->share.value_or(1), tier->partOfProfit.value_or(0.2), true});
                break;
            case TierKind::flip:
                open = false;
                terms.tiers.push_back(Flip{shares, tier->sharesAfter.empty() ? shares : sharesOf(tier->sharesAfter, named)});
                break;
            case TierKind::split:
                open = tier->rate.has_value() && named1 && shares[one.front()] > 0;
                terms.tiers.push_back(open ? Split{shares, Split::Hurdle{one.front(), *tier->rate}} : Split{shares, {}});
                break;
        }
    }
    if (open) terms.tiers.push_back(Split{terms.stakes, {}});
    return terms;
}

Expression VentureSheet::paidFor(CostItemId item) {
    const auto found = items_.find(item);
    return found == items_.end() ? number(0) : Expression(found->second);
}

void VentureSheet::addPartners() {
    sheet_.openSection("Waterfall");
    const Line called =
        sheet_.line({"equity.called", "Equity called"}, constructionEquity_ + debtGap + serviceCalled + taxCalled);
    const std::vector<PartnerId> named = partnersNamed();
    std::vector<Line> paidIn;
    Expression paid = number(0);
    const Shares stakes = sharesOf(case_.venture->stakes, named);
    const Shares taxed = case_.venture->taxShares.empty() ? stakes : sharesOf(case_.venture->taxShares, named);
    for (std::size_t p = 0; p < named.size(); ++p) {
        PartnerLines lines;
        lines.partner = named[p];
        const Expression stake = sheet_.input({"equity.stake", "Stake", Unit::share, named[p]}, stakes[p]);
        lines.called = sheet_.line({"partner.called", "Called", Unit::dollar, named[p]}, called * stake);
        const auto cap = std::ranges::find(case_.venture->commitments, named[p], &PartnerAmount::partner);
        lines.paidIn = sheet_.declare({"partner.paid_in", "Paid in", Unit::dollar, named[p]});
        if (cap == case_.venture->commitments.end()) {
            sheet_.define(lines.paidIn, Expression(lines.called));
        } else {
            const Expression most = sheet_.input({"equity.commitment", "Commitment", Unit::dollar, named[p]}, cap->amount);
            const Line before = sheet_.declare({"partner.before", "Paid in before", Unit::dollar, named[p]});
            sheet_.define(before, before.previous() + lines.paidIn.previous());
            sheet_.define(lines.paidIn, least(lines.called, greatest(most - before, 0)));
        }
        paid = paid + lines.paidIn;
        paidIn.push_back(lines.paidIn);
        partners.push_back(lines);
    }
    equity = sheet_.line({"funding.equity", "Equity"}, named.empty() ? Expression(called) : paid);
    unfunded = sheet_.line({"funding.unfunded", "Not funded"}, called - equity);
    if (named.empty()) return;
    const WaterfallTerms terms = termsOf(named);
    if (std::holds_alternative<Flip>(terms.tiers.back())) addFlip();
    waterfall = addWaterfall(sheet_, terms, distributed, paidIn, flipped);
    const Shares after = flip_ && !flip_->taxSharesAfter.empty() ? sharesOf(flip_->taxSharesAfter, named) : taxed;
    for (std::size_t p = 0; p < named.size(); ++p) {
        PartnerLines& lines = partners[p];
        Expression fees = number(0);
        for (const auto& item : case_.costs) {
            if (item->payee == named[p]) fees = fees + paidFor(item->id);
        }
        Expression share = sheet_.input({"tax.share", "Share of taxable income", Unit::share, named[p]}, taxed[p]);
        if (flip_) share = flippedShare(share, named[p], after[p]);
        lines.fees = sheet_.line({"partner.fees", "Fees received", Unit::dollar, named[p]}, fees);
        lines.support = sheet_.line({"partner.support", "Vendor funding, warrants and guaranties", Unit::dollar, named[p]},
                                    supportOf(named[p]));
        lines.received =
            sheet_.line({"partner.received", "Distributions", Unit::dollar, named[p]}, Expression(waterfall.received[p]));
        const bool passedThrough = case_.venture->taxpayer == Taxpayer::partners;
        lines.tax =
            sheet_.line({"partner.tax", "Tax paid", Unit::dollar, named[p]}, passedThrough ? taxPaid * share : number(0));
        lines.net = sheet_.line({"partner.net", "Net cash", Unit::dollar, named[p]},
                                lines.received + lines.fees + lines.support - lines.paidIn);
        lines.afterTax =
            sheet_.line({"partner.after_tax", "Net cash after tax", Unit::dollar, named[p]}, lines.net - lines.tax);
    }
    if (flip_ && !flip_->flipOn) testFlip();
}

}  // namespace wattscape::finance
