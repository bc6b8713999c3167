#include "core/model/rules/findings.h"

#include <algorithm>

namespace wattscape::rules {

void check(const Plan&, const CostItem& item, Findings<CostItem>& findings) {
    if (item.from && item.to && *item.to < *item.from) {
        findings.add("to_day", ErrorCode::contradiction,
                     message("is %1, before the first day %2", toIso(*item.to), toIso(*item.from)));
    }
}

void check(const Plan& plan, const FundingLayer& layer, Findings<FundingLayer>& findings) {
    if (layer.kind == FundingKind::vendorFunding) {
        return;
    }
    plan.fundingLayers.forEach([&](const FundingLayer& other) {
        if (other.id < layer.id && other.venture == layer.venture && other.kind == layer.kind) {
            findings.add("kind", ErrorCode::contradiction, message("the venture has %1 already", describe(plan, other.id)));
        }
    });
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
