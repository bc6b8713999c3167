#pragma once

#include "core/power/firm_capacity.h"

#include <algorithm>
#include <iterator>

namespace wattscape {

struct SourceInput {
    const PowerSource* source = nullptr;
    std::vector<DatedTranche> tranches;
};

/// A site's limits from a day until the next step.
struct PowerStep {
    Day from{};
    Power firm;  ///< of all sources; interruptible supply is not in it, accepted or not
    Power facilityLimit;
    Power itLimit;

    bool operator==(const PowerStep&) const = default;
};

struct SupplyStep {
    Day from{};
    Supply supply;

    bool operator==(const SupplyStep&) const = default;
};

struct SourceSupply {
    PowerSourceId source;
    std::vector<SupplyStep> steps;  ///< nothing before the first
};

/// Everything about a site's power, as steps.
struct SitePower {
    std::vector<PowerStep> steps;  ///< the first on `earliestDay`
    std::vector<SourceSupply> sources;
};

/// facility limit = min(campus limit, min(substation limit, behind the substation) + beside it), a limit not given
/// meaning none; IT limit = facility limit / design PUE, to the nearest watt. Counted is firm supply, and where the plan
/// accepts it interruptible supply as well.
SitePower powerOf(const Site& site, std::span<const SourceInput> sources, bool acceptsInterruptible);

/// The step that holds on the day: the last that began on or before it. Steps are ascending; null before the first.
template <class AnyStep>
const AnyStep* stepOn(const std::vector<AnyStep>& steps, Day day) {
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), day, [](Day asked, const AnyStep& step) { return asked < step.from; });
    return after == steps.begin() ? nullptr : &*std::prev(after);
}

}  // namespace wattscape
