#include "core/capacity/hall_space.h"

#include <algorithm>
#include <limits>

namespace wattscape {
namespace {

/// Where positions are not said there are as many as the power carries; far from overflow when racks come and go.
constexpr std::int64_t anyNumber = std::numeric_limits<std::int64_t>::max() / 4;

bool takes(HallCooling hall, HardwareCooling rack) {
    switch (hall) {
        case HallCooling::both: return true;
        case HallCooling::air: return rack == HardwareCooling::air;
        case HallCooling::liquid: return rack == HardwareCooling::liquid;
    }
    return false;
}

}  // namespace

RackNeeds needsOf(const Hardware& hardware, double provisioningFactor) {
    const double withNetwork = 1 + hardware.networkShare.value_or(0);
    return {hardware.maximumRackPower, hardware.maximumRackPower * (provisioningFactor * withNetwork), hardware.cooling};
}

HallSpace::HallSpace(const Hall& hall)
    : hall_(&hall), positions_(hall.rackPositions.value_or(anyNumber)), power_(hall.itCapacity) {}

std::int64_t HallSpace::roomFor(const RackNeeds& rack) const {
    if (refusal(rack) != Cause::none) {
        return 0;
    }
    const std::int64_t watts = rack.provisioned.watts();
    return watts > 0 ? std::min(positions_, power_.watts() / watts) : positions_;
}

void HallSpace::take(const RackNeeds& rack, std::int64_t racks) {
    positions_ -= racks;
    power_ -= rack.provisioned * racks;
}

Cause HallSpace::refusal(const RackNeeds& rack) const {
    if (!ready_) {
        return Cause::readiness;
    }
    if (hall_->maximumRackPower && *hall_->maximumRackPower < rack.maximum) {
        return Cause::density;
    }
    if (!takes(hall_->cooling, rack.cooling)) {
        return Cause::cooling;
    }
    if (positions_ <= 0) {
        return Cause::space;
    }
    return power_ < rack.provisioned ? Cause::hallPower : Cause::none;
}

}  // namespace wattscape
