#include "core/finance/sam_case.h"

#include <algorithm>
#include <cmath>

namespace wattscape::finance {
namespace {

constexpr double highest = 1000;  // USD/kWh

/// What the target rate makes of the flows up to the target year: nothing where the rate is met.
std::optional<double> worthAtTarget(SamTerms terms, double price) {
    terms.price = {price};
    const Result<SamResults> results = SamCase(terms).results();
    if (!results) return std::nullopt;
    const bool owner = terms.model == SamTerms::Model::singleOwner;
    const auto& flows = results->yearly.at(owner ? "cf_project_return_aftertax" : "cf_tax_investor_aftertax");
    double worth = 0;
    for (int year = 0; year <= std::min(terms.targetYear, terms.years); ++year) {
        worth += flows[static_cast<std::size_t>(year)] * std::pow(1 + terms.flipTarget, -year);
    }
    return worth;
}

}  // namespace

std::optional<double> priceForTarget(const SamTerms& terms) {
    double high = 0.01;
    while (high <= highest && worthAtTarget(terms, high).value_or(0) < 0) high *= 2;
    if (high > highest) return std::nullopt;
    double low = 0;
    for (int halving = 0; halving < 80 && low < high; ++halving) {
        const double middle = low + (high - low) / 2;
        const std::optional<double> worth = worthAtTarget(terms, middle);
        if (!worth) return std::nullopt;
        (*worth < 0 ? low : high) = middle;
    }
    return high;
}

Result<SamTerms> withPrice(SamTerms terms) {
    if (!terms.solvesPrice) return terms;
    const std::optional<double> price = priceForTarget(terms);
    if (!price) {
        return fail({ErrorCode::outOfRange, message("no price gives %1 % in year %2", terms.flipTarget * 100, terms.targetYear),
                     "ppa_price_input"});
    }
    terms.price = {*price};
    terms.solvesPrice = false;
    return terms;
}

Result<SamResults> samResults(const SamTerms& terms) {
    return withPrice(terms).and_then([](const SamTerms& priced) { return SamCase(priced).results(); });
}

}  // namespace wattscape::finance
