#pragma once

#include "core/capacity/retirements.h"

namespace wattscape {

/// A site's racks from delivery to retirement, which neither halls nor power change. Both by rollout.
struct Deliveries {
    std::vector<std::vector<Batch>> batches;
    std::vector<Retirements> retirements;
};

/// What is delivered until `lastDay`.
Deliveries deliveriesOf(std::span<const RolloutInput> rollouts, Day lastDay);

}  // namespace wattscape
