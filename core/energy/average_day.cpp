#include "core/energy/average_day.h"

#include "core/energy/prices.h"

#include <algorithm>
#include <numeric>

namespace wattscape {
namespace {

constexpr double sameDraw = 1e-9;  ///< MW

double sumOf(const HourlyPower& hours) {
    return std::accumulate(hours.begin(), hours.end(), 0.0);
}

bool isFlat(const HourlyPower& hours) {
    const auto [least, most] = std::ranges::minmax(hours);
    return most - least <= sameDraw;
}

std::vector<Offer> offersOf(const SupplyDay& supply) {
    std::vector<Offer> offers;
    for (const Feed& feed : supply.feeds) offers.push_back(feed.offer);
    return offers;
}

}  // namespace

AverageDays::AverageDays(const EnergyInputs& inputs)
    : inputs_(inputs), shape_(shapeOf(inputs.site.loadShape)), last_(inputs.sources.size()) {}

/// Called hours are spread evenly over the year's.
HourlyPower AverageDays::drawOf(const SupplyDay& supply, double megawatts, Day day, double& curtailed) const {
    const double hours = hoursInYearOf(day);
    double called = 0;
    for (std::size_t c = 0; c < inputs_.contracts.size(); ++c) {
        const SupplyContract& contract = *inputs_.contracts[c];
        if (contract.kind == SupplyContractKind::demandResponse && supply.contracts[c].holds) {
            called += supply.contracts[c].power * std::min(1.0, contract.calledHours.value_or(0) / hours);
        }
    }
    HourlyPower draw;
    for (std::size_t hour = 0; hour < draw.size(); ++hour) {
        const double asked = megawatts * shape_[hour];
        const double less = std::min(asked, called);
        draw[hour] = asked - less;
        curtailed += less;
    }
    return draw;
}

AverageDay AverageDays::of(const SupplyDay& supply, Power draw, Day day) {
    AverageDay result;
    const std::vector<Offer> offers = offersOf(supply);
    Dispatch found = dispatch(drawOf(supply, draw.megawatts(), day, result.curtailed), offers);
    if (supply.grid > 0) level(result, supply, found);
    for (std::size_t f = 0; f < offers.size(); ++f) {
        result.offered.push_back(sumOf(offers[f].power));
        result.taken.push_back(sumOf(found.taken[f]));
    }
    result.unserved = sumOf(found.unserved);
    result.mostUnserved = std::ranges::max(found.unserved);
    return result;
}

/// What the grid is asked for is what it gives and what nobody does; the interconnects share the levelled day anew.
void AverageDays::level(AverageDay& result, const SupplyDay& supply, Dispatch& found) {
    std::vector<Offer> grid;
    std::vector<std::size_t> feeds;
    HourlyPower asked = found.unserved;
    for (std::size_t f = 0; f < supply.feeds.size(); ++f) {
        if (!isGrid(*inputs_.sources[supply.feeds[f].source])) continue;
        grid.push_back(supply.feeds[f].offer);
        feeds.push_back(f);
        for (std::size_t hour = 0; hour < asked.size(); ++hour) asked[hour] += found.taken[f][hour];
    }
    for (std::size_t s = 0; s < inputs_.sources.size(); ++s) {
        const PowerSource& source = *inputs_.sources[s];
        if (source.kind != PowerSourceKind::battery || isFlat(asked)) continue;
        const Battery battery{supply.supply[s].rated.megawatts() * source.availability.value_or(1),
                              source.batteryEnergy.value_or(Energy{}).value(), source.roundTripEfficiency.value_or(1)};
        const BatteryDay hours = levelledBy(s, asked, battery);
        for (std::size_t hour = 0; hour < asked.size(); ++hour) asked[hour] += hours.charge[hour] - hours.discharge[hour];
        result.charged += sumOf(hours.charge);
        result.discharged += sumOf(hours.discharge);
    }
    if (result.charged == 0) return;
    Dispatch again = dispatch(asked, grid);
    for (std::size_t f = 0; f < feeds.size(); ++f) found.taken[feeds[f]] = again.taken[f];
    found.unserved = again.unserved;
}

BatteryDay AverageDays::levelledBy(std::size_t source, const HourlyPower& draw, const Battery& battery) {
    Levelled& last = last_[source];
    if (last.draw != draw || last.battery != battery) last = {draw, battery, levelled(draw, battery)};
    return last.day;
}

}  // namespace wattscape
