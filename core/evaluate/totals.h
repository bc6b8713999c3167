#pragma once

#include "core/base/units.h"
#include "core/capacity/cause.h"

#include <array>
#include <cstdint>

namespace wattscape {

/// What holds in a scope on a day, in whole racks and watts: totals of many sites are exact, in any order, and can be
/// updated by taking a site away and adding it again.
struct Totals {
    std::int64_t delivered = 0;
    std::int64_t ready = 0;
    std::int64_t placed = 0;
    std::int64_t energised = 0;
    Power firm;
    Power facilityLimit;
    Power itLimit;
    Power demand;
    Power energisedPower;
    Power facilityProvisioned;
    Power itDrawn;
    Power facilityDrawn;
    Power headroom;
    Power shortage;
    std::array<std::int64_t, causeCount> dark{};  ///< racks ready and not energised, by cause

    std::int64_t& darkBy(Cause cause) { return dark[static_cast<std::size_t>(cause) - 1]; }
    std::int64_t darkBy(Cause cause) const { return dark[static_cast<std::size_t>(cause) - 1]; }

    Totals& operator+=(const Totals& other);
    Totals& operator-=(const Totals& other);
    bool operator==(const Totals&) const = default;
};

inline Totals& Totals::operator+=(const Totals& other) {
    delivered += other.delivered;
    ready += other.ready;
    placed += other.placed;
    energised += other.energised;
    firm += other.firm;
    facilityLimit += other.facilityLimit;
    itLimit += other.itLimit;
    demand += other.demand;
    energisedPower += other.energisedPower;
    facilityProvisioned += other.facilityProvisioned;
    itDrawn += other.itDrawn;
    facilityDrawn += other.facilityDrawn;
    headroom += other.headroom;
    shortage += other.shortage;
    for (std::size_t cause = 0; cause < dark.size(); ++cause) {
        dark[cause] += other.dark[cause];
    }
    return *this;
}

inline Totals& Totals::operator-=(const Totals& other) {
    delivered -= other.delivered;
    ready -= other.ready;
    placed -= other.placed;
    energised -= other.energised;
    firm -= other.firm;
    facilityLimit -= other.facilityLimit;
    itLimit -= other.itLimit;
    demand -= other.demand;
    energisedPower -= other.energisedPower;
    facilityProvisioned -= other.facilityProvisioned;
    itDrawn -= other.itDrawn;
    facilityDrawn -= other.facilityDrawn;
    headroom -= other.headroom;
    shortage -= other.shortage;
    for (std::size_t cause = 0; cause < dark.size(); ++cause) {
        dark[cause] -= other.dark[cause];
    }
    return *this;
}

/// Racks of one hardware.
struct HardwareCount {
    std::int64_t energised = 0;
    std::int64_t dark = 0;

    HardwareCount& operator+=(const HardwareCount& other) {
        energised += other.energised;
        dark += other.dark;
        return *this;
    }
    HardwareCount& operator-=(const HardwareCount& other) {
        energised -= other.energised;
        dark -= other.dark;
        return *this;
    }
    bool operator==(const HardwareCount&) const = default;
};

}  // namespace wattscape
