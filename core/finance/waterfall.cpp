#include "core/finance/waterfall.h"

#include <algorithm>
#include <numeric>

namespace wattscape::finance {
namespace {

using formula::Expression;
using formula::Heading;
using formula::Line;
using formula::Sheet;

constexpr std::string_view ofTier = "Paid in the tier";

/// Writes the tiers down, one after the other. Balances are declared first and defined last: they need what all tiers pay.
class Writer {
public:
    Writer(Sheet& sheet, const WaterfallTerms& terms, const Line& cash, const std::vector<Line>& paidIn,
           std::optional<Line> flipped)
        : sheet_(sheet), terms_(terms), paidIn_(paidIn), left_(cash), flipped_(flipped) {
        std::vector<double> elapsed(sheet.periods());
        for (std::size_t t = 1; t < elapsed.size(); ++t) elapsed[t] = sheet.years()[t] - sheet.years()[t - 1];
        elapsed_ = sheet.given({"waterfall.elapsed", "Years since the period before", Unit::year}, std::move(elapsed));
        std::vector<double> counted(sheet.periods());
        std::iota(counted.begin(), counted.end(), 1.0);
        counted_ = sheet.given({"waterfall.period", "Period", Unit::none}, std::move(counted));
        for (const EntityId partner : terms.partners) {
            partners_.push_back({sheet.declare({"waterfall.received", "Received", Unit::dollar, partner}),
                                 sheet.declare({"waterfall.capital", "Capital outstanding", Unit::dollar, partner}),
                                 sheet.declare({"waterfall.profit", "Profit received", Unit::dollar, partner}),
                                 sheet.declare({"waterfall.preferred", "Preferred return received", Unit::dollar, partner}),
                                 number(0), number(0), number(0), number(0)});
        }
    }

    WaterfallLines write() {
        WaterfallLines lines;
        for (const Tier& tier : terms_.tiers) {
            ++tier_;
            lines.tiers.push_back(std::visit([&](const auto& terms) { return writeTier(terms); }, tier));
            take(lines.tiers.back());
        }
        lines.undistributed = sheet_.line({"waterfall.left", "Undistributed"}, left_);
        for (std::size_t p = 0; p < partners_.size(); ++p) {
            const Partner& partner = partners_[p];
            sheet_.define(partner.received, partner.soFar);
            sheet_.define(partner.capital, partner.capital.previous() + paidIn_[p] - partner.returned);
            sheet_.define(partner.profit, partner.profit.previous() + partner.earned);
            sheet_.define(partner.preferred, partner.preferred.previous() + partner.accrued);
            lines.received.push_back(partner.received);
        }
        return lines;
    }

private:
    struct Partner {
        Line received, capital, profit, preferred;
        Expression soFar;     ///< received of this period, by the tiers up to here
        Expression returned;  ///< of it, capital
        Expression accrued;   ///< of it, preferred return
        Expression earned;    ///< of it, the rest
    };

    Expression number(double value) { return sheet_.number(value); }
    Expression input(std::string_view key, std::string_view label, Unit unit, double value) {
        return sheet_.input({key, label, unit, {}, tier_}, value);
    }
    Heading heading(std::string_view key, std::string_view label, std::size_t partner) const {
        return {key, label, Unit::dollar, terms_.partners[partner], tier_};
    }
    Expression growth(Expression rate) { return power(number(1) + rate, elapsed_); }

    std::vector<std::size_t> named(const std::vector<std::size_t>& partners) const {
        if (!partners.empty()) return partners;
        std::vector<std::size_t> all(terms_.partners.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return all;
    }

    Line amount(Expression formula) {
        return sheet_.line({"tier.amount", "Cash of the tier", Unit::dollar, {}, tier_}, formula);
    }

    /// One line for each partner; nothing for those who have no part in the tier.
    std::vector<Line> paid(const std::vector<std::optional<Expression>>& formulas) {
        std::vector<Line> lines;
        for (std::size_t p = 0; p < formulas.size(); ++p) {
            lines.push_back(sheet_.line(heading("tier.paid", ofTier, p), formulas[p].value_or(number(0))));
        }
        return lines;
    }

    /// What is due to some, paid in full or, where there is less, in proportion.
    std::vector<Line> paidInProportion(const std::vector<std::size_t>& whom, const std::vector<Line>& due,
                                       Expression condition) {
        Expression sum = number(0);
        for (const Line& one : due) sum = sum + one;
        const Line total = sheet_.line({"tier.due", "Due in the tier", Unit::dollar, {}, tier_}, sum);
        const Line cash = amount(condition * least(left_, total));
        std::vector<std::optional<Expression>> formulas(partners_.size());
        for (std::size_t i = 0; i < whom.size(); ++i) formulas[whom[i]] = cash * due[i] / total;
        return paid(formulas);
    }

    std::vector<Line> writeTier(const ReturnOfCapital& tier) {
        const std::vector<std::size_t> whom = named(tier.partners);
        std::vector<Line> due;
        for (const std::size_t p : whom) {
            const Partner& partner = partners_[p];
            due.push_back(sheet_.line(heading("tier.outstanding", "Capital outstanding before", p),
                                      partner.capital.previous() + paidIn_[p] - partner.returned));
        }
        const Expression inTime =
            tier.periods ? counted_ <= input("tier.periods", "Periods", Unit::none, *tier.periods) : number(1);
        std::vector<Line> lines = paidInProportion(whom, due, inTime);
        for (std::size_t p = 0; p < lines.size(); ++p) partners_[p].returned = partners_[p].returned + lines[p];
        return lines;
    }

    std::vector<Line> writeTier(const PreferredReturn& tier) {
        const std::vector<std::size_t> whom = named(tier.partners);
        const Expression rate = input("tier.rate", "Preferred return", Unit::sharePerYear, tier.rate);
        const bool compounds = tier.accrual == PreferredReturn::Accrual::compounding;
        const Line factor = sheet_.line({"tier.accrual", "Accrual of the period", Unit::none, {}, tier_},
                                        compounds ? growth(rate) - 1.0 : rate * elapsed_);
        std::vector<Line> unpaid;
        std::vector<Line> due;
        for (const std::size_t p : whom) {
            unpaid.push_back(sheet_.declare(heading("tier.unpaid", "Preferred return unpaid", p)));
            const Expression capital = partners_[p].capital.previous();
            const Expression base = compounds ? capital + unpaid.back().previous() : capital;
            due.push_back(
                sheet_.line(heading("tier.preferred", "Preferred return due", p), unpaid.back().previous() + base * factor));
        }
        std::vector<Line> lines = paidInProportion(whom, due, number(1));
        for (std::size_t i = 0; i < whom.size(); ++i) sheet_.define(unpaid[i], due[i] - lines[whom[i]]);
        for (std::size_t p = 0; p < lines.size(); ++p) partners_[p].accrued = partners_[p].accrued + lines[p];
        return lines;
    }

    std::vector<Line> writeTier(const CatchUp& tier) {
        const Expression share = input("tier.share", "Share of the promoted partner", Unit::share, tier.share);
        const Expression part = input("tier.part", "Part of profit", Unit::share, tier.partOfProfit);
        const auto profitOf = [&](const Partner& partner) {
            const Expression earned = partner.profit.previous() + partner.earned;
            return tier.countsPreferred ? earned + partner.preferred.previous() + partner.accrued : earned;
        };
        Expression all = number(0);
        for (const Partner& partner : partners_) all = all + profitOf(partner);
        const Expression own = profitOf(partners_[tier.promoted]);
        const Line wanted = sheet_.line({"tier.due", "Due in the tier", Unit::dollar, {}, tier_},
                                        greatest((part * all - own) / (share - part), 0));
        const Line cash = amount(least(left_, wanted));
        double others = 0;
        for (std::size_t p = 0; p < partners_.size(); ++p) others += p == tier.promoted ? 0 : terms_.stakes[p];
        std::vector<std::optional<Expression>> formulas(partners_.size());
        for (std::size_t p = 0; p < partners_.size(); ++p) {
            formulas[p] =
                p == tier.promoted ? cash * share : cash * (1.0 - share) * (others == 0 ? 0 : terms_.stakes[p] / others);
        }
        return earned(paid(formulas));
    }

    std::vector<Line> writeTier(const Split& tier) {
        std::vector<Expression> shares;
        for (std::size_t p = 0; p < partners_.size(); ++p) {
            shares.push_back(sheet_.input({"tier.share", "Share", Unit::share, terms_.partners[p], tier_}, tier.shares[p]));
        }
        const Line cash =
            tier.hurdle ? amount(least(left_, neededFor(*tier.hurdle) / shares[tier.hurdle->partner])) : amount(left_);
        std::vector<std::optional<Expression>> formulas(partners_.size());
        for (std::size_t p = 0; p < partners_.size(); ++p) formulas[p] = cash * shares[p];
        return earned(paid(formulas));
    }

    std::vector<Line> writeTier(const Flip& tier) {
        const Line cash = amount(left_);
        std::vector<std::optional<Expression>> formulas(partners_.size());
        for (std::size_t p = 0; p < partners_.size(); ++p) {
            const EntityId partner = terms_.partners[p];
            const Expression before =
                sheet_.input({"tier.share", "Share before the flip", Unit::share, partner, tier_}, tier.before[p]);
            const Expression after =
                sheet_.input({"tier.share_after", "Share after the flip", Unit::share, partner, tier_}, tier.after[p]);
            formulas[p] = cash * select(flipped_.value_or(number(0)), after, before);
        }
        return earned(paid(formulas));
    }

    /// What the partner has yet to receive for its flows to be worth nothing at the hurdle rate.
    Line neededFor(const Split::Hurdle& hurdle) {
        const Partner& partner = partners_[hurdle.partner];
        const Expression rate = input("tier.rate", "Hurdle", Unit::sharePerYear, hurdle.rate);
        const Line balance = sheet_.declare(heading("tier.hurdle_balance", "Short of the hurdle", hurdle.partner));
        const Line before = sheet_.line(heading("tier.hurdle_before", "Short of the hurdle before", hurdle.partner),
                                        balance.previous() * growth(rate) + paidIn_[hurdle.partner]);
        sheet_.define(balance, before - partner.received);
        return sheet_.line({"tier.due", "Due in the tier", Unit::dollar, terms_.partners[hurdle.partner], tier_},
                           greatest(before - partner.soFar, 0));
    }

    std::vector<Line> earned(std::vector<Line> lines) {
        for (std::size_t p = 0; p < lines.size(); ++p) partners_[p].earned = partners_[p].earned + lines[p];
        return lines;
    }

    void take(const std::vector<Line>& paid) {
        Expression left = left_;
        for (std::size_t p = 0; p < paid.size(); ++p) {
            left = left - paid[p];
            partners_[p].soFar = partners_[p].soFar + paid[p];
        }
        left_ = sheet_.line({"tier.left", "Left for the next tier", Unit::dollar, {}, tier_}, greatest(left, 0));
    }

    Sheet& sheet_;
    const WaterfallTerms& terms_;
    const std::vector<Line>& paidIn_;
    Expression left_;
    std::optional<Expression> flipped_;
    Line elapsed_, counted_;
    std::vector<Partner> partners_;
    int tier_ = 0;
};

}  // namespace

WaterfallLines addWaterfall(Sheet& sheet, const WaterfallTerms& terms, const Line& cash, const std::vector<Line>& paidIn,
                            std::optional<Line> flipped) {
    return Writer(sheet, terms, cash, paidIn, flipped).write();
}

}  // namespace wattscape::finance
