#pragma once

#include "core/capacity/cause.h"
#include "core/model/plan.h"

namespace wattscape {

/// What a rack asks of a hall.
struct RackNeeds {
    Power maximum;
    Power provisioned;  ///< maximum, network and storage included, x the plan's provisioning factor, to the nearest
                        ///< watt: what halls and sites set aside
    HardwareCooling cooling = HardwareCooling::liquid;
};
RackNeeds needsOf(const Hardware& hardware, double provisioningFactor);

/// The room left in one hall as racks come and go.
class HallSpace {
public:
    explicit HallSpace(const Hall& hall);

    void getReady() { ready_ = true; }

    /// How many more such racks fit; 0 while the hall is not ready or does not take them at all.
    std::int64_t roomFor(const RackNeeds& rack) const;
    void take(const RackNeeds& rack, std::int64_t racks);
    void giveBack(const RackNeeds& rack, std::int64_t racks) { take(rack, -racks); }

    /// The first test that such a rack fails; `none` when it fits.
    Cause refusal(const RackNeeds& rack) const;

private:
    const Hall* hall_;
    bool ready_ = false;
    std::int64_t positions_;
    Power power_;
};

}  // namespace wattscape
