#include "core/finance/cents.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattscape::finance {

std::vector<std::int64_t> inCents(std::span<const double> amounts) {
    const double sum = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    auto missing = static_cast<std::int64_t>(std::llround(sum * 100));
    std::vector<std::int64_t> cents;
    std::vector<double> remainders;
    for (const double amount : amounts) {
        // What is a whole cent but for the rounding of doubles is one.
        const double whole = std::round(amount * 100);
        const bool isWhole = std::abs(amount * 100 - whole) < 1e-6 * std::max(1.0, std::abs(whole) * 1e-9);
        const double down = isWhole ? whole : std::floor(amount * 100);
        cents.push_back(static_cast<std::int64_t>(down));
        remainders.push_back(isWhole ? 0 : amount * 100 - down);
        missing -= cents.back();
    }
    std::vector<std::size_t> order(amounts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    const std::int64_t step = missing < 0 ? -1 : 1;
    for (std::size_t i = 0; missing != 0 && !order.empty(); ++i, missing -= step) cents[order[i % order.size()]] += step;
    return cents;
}

}  // namespace wattscape::finance
