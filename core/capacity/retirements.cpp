#include "core/capacity/retirements.h"

#include <algorithm>
#include <map>

namespace wattscape {
namespace {

/// How many racks of each batch are left, batch by batch.
using Left = std::vector<std::vector<std::int64_t>>;

Left allOf(std::span<const std::vector<Batch>> batches) {
    Left left(batches.size());
    for (std::size_t r = 0; r < batches.size(); ++r) {
        for (const Batch& batch : batches[r]) {
            left[r].push_back(batch.racks);
        }
    }
    return left;
}

/// The rollout it replaces, as its place in the list; its own place when it replaces none of them.
std::size_t replacedBy(std::size_t refresh, std::span<const RolloutInput> rollouts) {
    const RolloutId replaced = rollouts[refresh].rollout->replaces;
    for (std::size_t r = 0; replaced && r < rollouts.size(); ++r) {
        if (rollouts[r].rollout->id == replaced) {
            return r;
        }
    }
    return refresh;
}

struct ReadyBatch {
    std::size_t refresh = 0;
    std::size_t batch = 0;
    std::size_t replaced = 0;
};

/// The batches of all refreshes by the day on which they get ready.
std::map<Day, std::vector<ReadyBatch>> refreshesByDay(std::span<const RolloutInput> rollouts,
                                                      std::span<const std::vector<Batch>> batches) {
    std::map<Day, std::vector<ReadyBatch>> days;
    for (std::size_t refresh = 0; refresh < rollouts.size(); ++refresh) {
        const std::size_t replaced = replacedBy(refresh, rollouts);
        if (replaced == refresh) {
            continue;
        }
        for (std::size_t b = 0; b < batches[refresh].size(); ++b) {
            const Day ready = batches[refresh][b].ready;
            const std::optional<Day>& off = rollouts[refresh].rollout->retireOn;
            if (!off || ready < *off) {
                days[ready].push_back({refresh, b, replaced});
            }
        }
    }
    return days;
}

void retire(std::int64_t racks, Day day, const std::vector<Batch>& batches, std::vector<std::int64_t>& left, Retirements& out) {
    for (std::size_t b = 0; b < batches.size() && racks > 0 && batches[b].delivered <= day; ++b) {
        const std::int64_t going = std::min(racks, left[b]);
        if (going > 0) {
            out.push_back({day, b, going});
            left[b] -= going;
            racks -= going;
        }
    }
}

}  // namespace

std::vector<Retirements> retirementsOf(std::span<const RolloutInput> rollouts, std::span<const std::vector<Batch>> batches) {
    std::vector<Retirements> retirements(rollouts.size());
    Left left = allOf(batches);
    for (const auto& [day, ready] : refreshesByDay(rollouts, batches)) {
        std::map<std::size_t, std::int64_t> going;
        for (const ReadyBatch& refresh : ready) {
            going[refresh.replaced] += left[refresh.refresh][refresh.batch];
        }
        for (const auto& [r, racks] : going) {
            const std::optional<Day>& off = rollouts[r].rollout->retireOn;
            if (!off || day < *off) {
                retire(racks, day, batches[r], left[r], retirements[r]);
            }
        }
    }
    for (std::size_t r = 0; r < rollouts.size(); ++r) {
        for (std::size_t b = 0; rollouts[r].rollout->retireOn && b < left[r].size(); ++b) {
            if (left[r][b] > 0) {
                retirements[r].push_back({*rollouts[r].rollout->retireOn, b, left[r][b]});
            }
        }
    }
    return retirements;
}

}  // namespace wattscape
