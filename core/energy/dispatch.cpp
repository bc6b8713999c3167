#include "core/energy/dispatch.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace wattscape {
namespace {

/// Takes up to a share of an offer, above what is taken of it already.
void take(const Offer& offer, double share, HourlyPower& taken, HourlyPower& left) {
    for (std::size_t hour = 0; hour < left.size(); ++hour) {
        const double more = std::clamp(offer.power[hour] * share - taken[hour], 0.0, left[hour]);
        taken[hour] += more;
        left[hour] -= more;
    }
}

std::vector<std::size_t> byCost(std::span<const Offer> offers) {
    std::vector<std::size_t> order(offers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return std::tuple(offers[a].cost, offers[a].source, a) < std::tuple(offers[b].cost, offers[b].source, b);
    });
    return order;
}

}  // namespace

Dispatch dispatch(const HourlyPower& demand, std::span<const Offer> offers) {
    Dispatch day{std::vector<HourlyPower>(offers.size()), demand};
    const std::vector<std::size_t> order = byCost(offers);
    for (const std::size_t i : order) take(offers[i], offers[i].takeOrPayShare, day.taken[i], day.unserved);
    for (const std::size_t i : order) take(offers[i], 1, day.taken[i], day.unserved);
    return day;
}

}  // namespace wattscape
