#include "tests/core/finance/waterfall_twin.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattscape::testing {
namespace {

using namespace finance;
using Amounts = std::vector<double>;

double sum(const Amounts& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), 0.0);
}

struct Twin {
    const WaterfallTerms& terms;
    std::size_t count;
    Amounts capital = Amounts(count), profit = Amounts(count), preferred = Amounts(count);
    std::vector<Amounts> unpaid = std::vector<Amounts>(terms.tiers.size(), Amounts(count));
    /// What was paid in and out, with its time, for hurdles found from all of it.
    std::vector<std::vector<std::pair<double, double>>> flows = std::vector<std::vector<std::pair<double, double>>>(count);

    bool isIn(const std::vector<std::size_t>& partners, std::size_t p) const {
        return partners.empty() || std::ranges::find(partners, p) != partners.end();
    }

    Amounts inProportion(double cash, const Amounts& due) const {
        const double all = sum(due);
        Amounts paid(count);
        for (std::size_t p = 0; p < count && all > 0; ++p) paid[p] = std::min(cash, all) * due[p] / all;
        return paid;
    }

    Amounts pay(const ReturnOfCapital& tier, std::size_t, double cash, double, double, int period) {
        Amounts due(count);
        const bool inTime = !tier.periods || period < *tier.periods;
        for (std::size_t p = 0; p < count; ++p) due[p] = inTime && isIn(tier.partners, p) ? capital[p] : 0;
        const Amounts paid = inProportion(cash, due);
        for (std::size_t p = 0; p < count; ++p) capital[p] -= paid[p];
        return paid;
    }

    Amounts pay(const PreferredReturn& tier, std::size_t number, double cash, double, double, int) {
        const Amounts paid = inProportion(cash, unpaid[number]);
        for (std::size_t p = 0; p < count; ++p) {
            unpaid[number][p] -= paid[p];
            preferred[p] += paid[p];
        }
        (void)tier;
        return paid;
    }

    Amounts pay(const CatchUp& tier, std::size_t, double cash, double, double, int) {
        double all = sum(profit) + (tier.countsPreferred ? sum(preferred) : 0);
        double own = profit[tier.promoted] + (tier.countsPreferred ? preferred[tier.promoted] : 0);
        const double amount = std::min(cash, std::max(0.0, (tier.partOfProfit * all - own) / (tier.share - tier.partOfProfit)));
        const double others = sum(terms.stakes) - terms.stakes[tier.promoted];
        Amounts paid(count);
        for (std::size_t p = 0; p < count; ++p) {
            paid[p] = p == tier.promoted ? amount * tier.share
                      : others > 0       ? amount * (1 - tier.share) * terms.stakes[p] / others
                                         : 0;
            profit[p] += paid[p];
        }
        return paid;
    }

    Amounts pay(const Split& tier, std::size_t, double cash, double year, double, int) {
        double amount = cash;
        if (tier.hurdle) {
            double short_ = 0;
            for (const auto& [when, what] : flows[tier.hurdle->partner]) {
                short_ -= what * std::pow(1 + tier.hurdle->rate, year - when);
            }
            amount = std::min(cash, std::max(0.0, short_) / tier.shares[tier.hurdle->partner]);
        }
        Amounts paid(count);
        for (std::size_t p = 0; p < count; ++p) {
            paid[p] = amount * tier.shares[p];
            profit[p] += paid[p];
        }
        return paid;
    }

    /// Not flipped: when it is, is nothing that cash alone decides.
    Amounts pay(const Flip& tier, std::size_t, double cash, double, double, int) {
        Amounts paid(count);
        for (std::size_t p = 0; p < count; ++p) profit[p] += paid[p] = cash * tier.before[p];
        return paid;
    }

    void accrue(double elapsed) {
        for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
            const auto* tier = std::get_if<PreferredReturn>(&terms.tiers[i]);
            for (std::size_t p = 0; tier && p < count; ++p) {
                if (!isIn(tier->partners, p)) continue;
                const bool compounds = tier->accrual == PreferredReturn::Accrual::compounding;
                unpaid[i][p] += compounds ? (capital[p] + unpaid[i][p]) * (std::pow(1 + tier->rate, elapsed) - 1)
                                          : capital[p] * tier->rate * elapsed;
            }
        }
    }
};

}  // namespace

std::vector<std::vector<Amounts>> waterfallTwin(const WaterfallTerms& terms, const Amounts& years, const Amounts& cash,
                                                const std::vector<Amounts>& paidIn) {
    Twin twin{terms, terms.partners.size()};
    std::vector<std::vector<Amounts>> periods;
    for (std::size_t t = 0; t < years.size(); ++t) {
        if (t > 0) twin.accrue(years[t] - years[t - 1]);
        for (std::size_t p = 0; p < twin.count; ++p) {
            twin.capital[p] += paidIn[p][t];
            twin.flows[p].push_back({years[t], -paidIn[p][t]});
        }
        double left = cash[t];
        std::vector<Amounts> tiers;
        for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
            tiers.push_back(
                std::visit([&](const auto& tier) { return twin.pay(tier, i, left, years[t], 0, int(t)); }, terms.tiers[i]));
            for (std::size_t p = 0; p < twin.count; ++p) twin.flows[p].push_back({years[t], tiers.back()[p]});
            left = std::max(0.0, left - sum(tiers.back()));
        }
        periods.push_back(tiers);
    }
    return periods;
}

}  // namespace wattscape::testing
