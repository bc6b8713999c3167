#pragma once

#include "core/capacity/batches.h"

#include <span>

namespace wattscape {

/// Racks of one batch that go on a day.
struct Retirement {
    Day day{};
    std::size_t batch = 0;  ///< place among the rollout's batches
    std::int64_t racks = 0;

    bool operator==(const Retirement&) const = default;
};

using Retirements = std::vector<Retirement>;  ///< by day, then batch

/// Who retires when. All racks of a rollout are off on its retire-on day. When a batch of a refresh gets ready, as many
/// racks of the replaced rollout go that day, the earliest delivered first; only racks that are delivered can go, and
/// racks of the refresh that were themselves retired on an earlier day, or by its own retire-on day, replace nothing.
/// What gets ready on a day is counted before that day's refreshes, so that chains of refreshes need no order.
/// `batches` holds each rollout's batches in the order of `rollouts`; so does the result.
std::vector<Retirements> retirementsOf(std::span<const RolloutInput> rollouts, std::span<const std::vector<Batch>> batches);

}  // namespace wattscape
