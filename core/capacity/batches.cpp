#include "core/capacity/batches.h"

#include <algorithm>
#include <cmath>

namespace wattscape {

std::vector<Batch> batchesOf(const RolloutInput& input, Day lastDay) {
    const Rollout& rollout = *input.rollout;
    const std::chrono::days commissioning{rollout.commissioningDays.value_or(0)};
    const std::chrono::days replacing{rollout.replacementDays.value_or(0)};
    const double failingShare = replacing.count() > 0 ? rollout.failingAcceptance.value_or(0) : 0;

    std::vector<Batch> batches;
    Day delivered = input.firstRacksOn;
    for (std::int64_t left = rollout.racks; left > 0; left -= rollout.racksPerWeek, delivered += std::chrono::days{7}) {
        if (delivered > lastDay || (rollout.retireOn && delivered >= *rollout.retireOn)) {
            break;
        }
        const std::int64_t racks = std::min(left, rollout.racksPerWeek);
        const std::int64_t failing = failingShare > 0 ? std::llround(static_cast<double>(racks) * failingShare) : 0;
        const Day ready = delivered + commissioning;
        if (racks > failing) {
            batches.push_back({delivered, ready, racks - failing});
        }
        if (failing > 0) {
            batches.push_back({delivered, ready + replacing, failing});
        }
    }
    return batches;
}

}  // namespace wattscape
