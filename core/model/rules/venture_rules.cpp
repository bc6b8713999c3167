#include "core/model/rules/findings.h"

#include <algorithm>
#include <set>

namespace wattscape::rules {

void check(const Plan&, const CostItem& item, Findings<CostItem>& findings) {
    if (item.from && item.to && *item.to < *item.from) {
        findings.add("to_day", ErrorCode::contradiction,
                     message("is %1, before the first day %2", toIso(*item.to), toIso(*item.from)));
    }
}

void check(const Plan& plan, const Venture& venture, Findings<Venture>& findings) {
    if (venture.countedTo && *venture.countedTo < plan.firstDay()) {
        findings.add("counted_to", ErrorCode::contradiction,
                     message("is %1, before the plan’s first day %2", toIso(*venture.countedTo), toIso(plan.firstDay())));
    }
    const bool inParts = venture.taxPayment == TaxPayment::quarterly;
    if (venture.taxpayer == Taxpayer::venture && inParts && venture.sweepShare.value_or(0) > 0) {
        findings.add("tax_payment", ErrorCode::contradiction,
                     message("has to be in December where a venture that sweeps its cash pays the tax: what is swept in spring "
                             "would depend on the tax of the whole year, and that on what is swept"));
    }
}

void check(const Plan& plan, const FundingLayer& layer, Findings<FundingLayer>& findings) {
    if (layer.from && layer.to && *layer.to < *layer.from) {
        findings.add("to_day", ErrorCode::contradiction,
                     message("is %1, before the first day %2", toIso(*layer.to), toIso(*layer.from)));
    }
    const bool senior = layer.kind == FundingKind::constructionLoan || layer.kind == FundingKind::termDebt;
    if (layer.kind == FundingKind::bond && !layer.limit) {
        findings.add("limit_usd", ErrorCode::missing, message("is required for a bond: it is drawn whole"));
    }
    if (layer.kind == FundingKind::guaranty && !layer.provider) {
        findings.add("provider", ErrorCode::missing, message("is required for a guaranty"));
    }
    if (layer.kind == FundingKind::warrant && !layer.recipient) {
        findings.add("recipient", ErrorCode::missing, message("is required for a warrant"));
    }
    if (!senior && layer.repayment == Repayment::sculpted) {
        findings.add("repayment", ErrorCode::contradiction, message("is sculpted; only senior debt can be"));
    }
    if (!senior) return;
    plan.fundingLayers.forEach([&](const FundingLayer& other) {
        if (other.id < layer.id && other.venture == layer.venture && other.kind == layer.kind) {
            findings.add("kind", ErrorCode::contradiction, message("the venture has %1 already", describe(plan, other.id)));
        }
    });
}

namespace {

/// The ventures from which a venture buys, directly or through others.
bool buysFrom(const Plan& plan, VentureId buyer, VentureId seller, std::set<VentureId>& seen) {
    if (!seen.insert(buyer).second) return false;
    bool found = false;
    plan.offtakes.forEach([&](const Offtake& offtake) {
        if (found || offtake.buyerVenture != buyer) return;
        found = offtake.venture == seller || buysFrom(plan, offtake.venture, seller, seen);
    });
    return found;
}

}  // namespace

void check(const Plan& plan, const Offtake& offtake, Findings<Offtake>& findings) {
    if (!offtake.buyerVenture) return;
    std::set<VentureId> seen;
    const bool itself = offtake.buyerVenture == offtake.venture;
    if (itself || buysFrom(plan, offtake.venture, offtake.buyerVenture, seen)) {
        findings.add("buyer_venture", ErrorCode::contradiction,
                     message("would make a circle: %1 sells to %2, directly or through others",
                             describe(plan, offtake.buyerVenture), describe(plan, offtake.venture)));
    }
}

void check(const Plan&, const DistributionTier& tier, Findings<DistributionTier>& findings) {
    const bool named = tier.kind == TierKind::catchUp || (tier.kind == TierKind::split && tier.rate) ||
                       (tier.kind == TierKind::flip && !tier.flipOn);
    if (named && !tier.partner) {
        findings.add("partner", ErrorCode::missing, message("is required for this kind of tier"));
    }
    const bool rated = tier.kind == TierKind::preferredReturn || (tier.kind == TierKind::flip && !tier.flipOn);
    if (rated && !tier.rate) {
        findings.add("rate", ErrorCode::missing, message("is required for this kind of tier"));
    }
    const double share = tier.share.value_or(1);
    const double part = tier.partOfProfit.value_or(0.2);
    if (tier.kind == TierKind::catchUp && !(part < share)) {
        findings.add("part_of_profit", ErrorCode::contradiction,
                     message("can never be reached: %1 of profit from a share of %2", part, share));
    }
    const auto own = std::ranges::find(tier.shares, tier.partner, &PartnerAmount::partner);
    const bool without = !tier.shares.empty() && (own == tier.shares.end() || own->amount <= 0);
    if (tier.kind == TierKind::split && tier.rate && tier.partner && without) {
        findings.add("shares", ErrorCode::contradiction, message("give nothing to the partner whose rate ends the tier"));
    }
}

}  // namespace wattscape::rules
