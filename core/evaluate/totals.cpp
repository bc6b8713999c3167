#include "core/evaluate/totals.h"

namespace wattscape {

Totals& Totals::operator+=(const Totals& other) {
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

Totals& Totals::operator-=(const Totals& other) {
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

}  // namespace wattscape
