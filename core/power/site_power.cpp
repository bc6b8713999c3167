#include "core/power/site_power.h"

namespace wattscape {
namespace {

SourceSupply stepsOf(const SourceInput& input) {
    SourceSupply result{input.source->id, {}};
    Supply last;
    for (const Day day : changeDaysOf(input.tranches)) {
        const Supply supply = supplyOn(*input.source, input.tranches, day);
        if (supply != last) {
            result.steps.push_back({day, supply});
            last = supply;
        }
    }
    return result;
}

std::vector<Day> changeDaysOf(const std::vector<SourceSupply>& sources) {
    std::vector<Day> days{earliestDay};
    for (const SourceSupply& source : sources) {
        for (const SupplyStep& step : source.steps) {
            days.push_back(step.from);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Power lesser(std::optional<Power> limit, Power power) {
    return limit ? std::min(*limit, power) : power;
}

/// What is counted on a day, apart by the side of the substation.
struct Sides {
    Power firm;
    Power behind;
    Power beside;
};

Sides sidesOn(Day day, std::span<const SourceInput> sources, const std::vector<SourceSupply>& supplies,
              bool acceptsInterruptible) {
    Sides sides;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const SupplyStep* step = stepOn(supplies[i].steps, day);
        if (!step) {
            continue;
        }
        const Power counted = step->supply.firm + (acceptsInterruptible ? step->supply.interruptible : Power{});
        sides.firm += step->supply.firm;
        (sources[i].source->side == SubstationSide::behind ? sides.behind : sides.beside) += counted;
    }
    return sides;
}

}  // namespace

SitePower powerOf(const Site& site, std::span<const SourceInput> sources, bool acceptsInterruptible) {
    SitePower power;
    for (const SourceInput& input : sources) {
        power.sources.push_back(stepsOf(input));
    }
    const double pue = site.designPue.value_or(Site::defaultPue);
    for (const Day day : changeDaysOf(power.sources)) {
        const Sides sides = sidesOn(day, sources, power.sources, acceptsInterruptible);
        const Power facility = lesser(site.campusLimit, lesser(site.substationLimit, sides.behind) + sides.beside);
        PowerStep step{day, sides.firm, facility, facility / pue};
        const bool differs = power.steps.empty() || power.steps.back().firm != step.firm ||
                             power.steps.back().facilityLimit != step.facilityLimit;
        if (differs) {
            power.steps.push_back(step);
        }
    }
    return power;
}

}  // namespace wattscape
