#include "core/capacity/deliveries.h"

namespace wattscape {

Deliveries deliveriesOf(std::span<const RolloutInput> rollouts, Day lastDay) {
    Deliveries deliveries;
    for (const RolloutInput& rollout : rollouts) {
        deliveries.batches.push_back(batchesOf(rollout, lastDay));
    }
    deliveries.retirements = retirementsOf(rollouts, deliveries.batches);
    return deliveries;
}

}  // namespace wattscape
