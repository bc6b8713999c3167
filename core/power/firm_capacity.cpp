#include "core/power/firm_capacity.h"

#include <algorithm>
#include <map>

namespace wattscape {
namespace {

/// Units by size, the largest first; negative where more were given back than were there.
using Units = std::map<Power, std::int64_t, std::greater<>>;

struct Rating {
    Power plain;  ///< tranches in MW
    Units units;
};

Rating ratingOn(std::span<const DatedTranche> tranches, Day day) {
    Rating rating;
    for (const DatedTranche& dated : tranches) {
        if (!dated.countsOn(day)) {
            continue;
        }
        const Tranche& tranche = *dated.tranche;
        rating.plain += tranche.power.value_or(Power{});
        if (tranche.units && tranche.unitPower) {
            rating.units[*tranche.unitPower] += *tranche.units;
        }
    }
    return rating;
}

Power sumOf(const Rating& rating, std::int64_t reserve) {
    Power sum = rating.plain;
    for (const auto& [size, count] : rating.units) {
        const std::int64_t held = std::clamp<std::int64_t>(count, 0, reserve);
        reserve -= held;
        sum += size * (count - held);
    }
    return std::max(sum, Power{});
}

}  // namespace

Supply supplyOn(const PowerSource& source, std::span<const DatedTranche> tranches, Day day) {
    const Rating rating = ratingOn(tranches, day);
    const Power all = sumOf(rating, 0);
    switch (source.kind) {
        case PowerSourceKind::gridInterconnect: {
            const Power firm = all * source.firmShare.value_or(1);
            return {firm, all - firm, all};
        }
        case PowerSourceKind::solar:
        case PowerSourceKind::wind:
        case PowerSourceKind::battery: return {all * source.credit.value_or(0), {}, all};
        case PowerSourceKind::gasTurbine:
        case PowerSourceKind::gasEngine:
        case PowerSourceKind::fuelCell:
        case PowerSourceKind::nuclear: break;
    }
    return {sumOf(rating, source.reserveUnits.value_or(0)) * (1 - source.derating.value_or(0)), {}, all};
}

std::vector<Day> changeDaysOf(std::span<const DatedTranche> tranches) {
    std::vector<Day> days;
    for (const DatedTranche& dated : tranches) {
        days.push_back(dated.firstDay);
        if (dated.lastDay) {
            days.push_back(*dated.lastDay + std::chrono::days{1});
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

}  // namespace wattscape
