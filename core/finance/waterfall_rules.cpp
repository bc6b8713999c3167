#include "core/finance/waterfall.h"

#include <cmath>
#include <numeric>

#include <fmt/format.h>

namespace wattscape::finance {
namespace {

constexpr double rounding = 1e-9;

class Rules {
public:
    explicit Rules(const WaterfallTerms& terms) : terms_(terms) {}

    std::vector<Error> broken() {
        if (terms_.partners.empty()) complain(ErrorCode::missing, message("has no partners"), "partners");
        checkShares(terms_.stakes, "stakes");
        if (terms_.tiers.empty()) complain(ErrorCode::missing, message("has no tiers"), "tiers");
        for (std::size_t i = 0; i < terms_.tiers.size(); ++i) {
            where_ = fmt::format("tier {}", i + 1);
            isLast_ = i + 1 == terms_.tiers.size();
            std::visit([&](const auto& tier) { check(tier); }, terms_.tiers[i]);
        }
        return problems_;
    }

private:
    void check(const ReturnOfCapital& tier) {
        checkPartners(tier.partners);
        refuseAsLast();
        if (tier.periods && *tier.periods < 1) {
            complain(ErrorCode::outOfRange, message("lasts %1 periods; allowed is 1 or more", *tier.periods));
        }
    }
    void check(const PreferredReturn& tier) {
        checkPartners(tier.partners);
        checkRate(tier.rate);
        refuseAsLast();
    }
    void check(const CatchUp& tier) {
        checkPartners({tier.promoted});
        refuseAsLast();
        if (!(tier.share > 0 && tier.share <= 1)) {
            complain(ErrorCode::outOfRange, message("gives a share of %1; allowed is above 0 to 1", tier.share));
        }
        if (!(tier.partOfProfit > 0 && tier.partOfProfit < tier.share)) {
            complain(ErrorCode::contradiction,
                     message("can never be reached: %1 of profit from a share of %2", tier.partOfProfit, tier.share));
        }
    }
    void check(const Split& tier) {
        checkShares(tier.shares, where_);
        if (!tier.hurdle) {
            if (!isLast_) complain(ErrorCode::contradiction, message("takes all cash; the tiers behind it get nothing"));
            return;
        }
        checkPartners({tier.hurdle->partner});
        checkRate(tier.hurdle->rate);
        refuseAsLast();
        if (tier.hurdle->partner < tier.shares.size() && !(tier.shares[tier.hurdle->partner] > 0)) {
            complain(ErrorCode::contradiction, message("can never be reached: its partner has no share in this tier"));
        }
    }

    void check(const Flip& tier) {
        checkShares(tier.before, where_);
        checkShares(tier.after, where_ + ", after the flip");
        if (!isLast_) complain(ErrorCode::contradiction, message("takes all cash; the tiers behind it get nothing"));
    }

    void refuseAsLast() {
        if (isLast_) complain(ErrorCode::contradiction, message("ends; a last tier is needed that splits what is left"));
    }
    void checkRate(double rate) {
        if (!(rate > -1 && rate <= 100)) {
            complain(ErrorCode::outOfRange, message("has a rate of %1; allowed is above -1 to 100", rate));
        }
    }
    void checkPartners(const std::vector<std::size_t>& partners) {
        for (const std::size_t partner : partners) {
            if (partner >= terms_.partners.size()) complain(ErrorCode::missing, message("names a partner that is not there"));
        }
    }
    void checkShares(const Shares& shares, const std::string& where) {
        if (shares.size() != terms_.partners.size()) {
            complain(ErrorCode::missing, message("has %1 shares for %2 partners", shares.size(), terms_.partners.size()),
                     where);
            return;
        }
        for (const double share : shares) {
            if (!(share >= 0 && share <= 1))
                complain(ErrorCode::outOfRange, message("has a share of %1; allowed is 0 to 1", share), where);
        }
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        if (!(std::abs(sum - 1) <= rounding)) {
            complain(ErrorCode::contradiction, message("adds to %1 %; shares have to add to 100 %", sum * 100), where);
        }
    }

    void complain(ErrorCode code, Message what) { complain(code, std::move(what), where_); }
    void complain(ErrorCode code, Message what, const std::string& where) {
        problems_.push_back({code, std::move(what), where});
    }

    const WaterfallTerms& terms_;
    std::string where_;
    bool isLast_ = false;
    std::vector<Error> problems_;
};

}  // namespace

std::vector<Error> problemsOf(const WaterfallTerms& terms) {
    return Rules(terms).broken();
}

}  // namespace wattscape::finance
