#pragma once

#include "core/model/plan.h"

#include <vector>

namespace wattscape {

/// A rollout with its hardware and the day of its first delivery, after dependencies have pushed it.
struct RolloutInput {
    const Rollout* rollout = nullptr;
    const Hardware* hardware = nullptr;
    Day firstRacksOn{};
};

/// Racks that arrive together and get ready together.
struct Batch {
    Day delivered{};
    Day ready{};
    std::int64_t racks = 0;

    bool operator==(const Batch&) const = default;
};

/// The weekly number on the first day and again every seven days, the last batch being what is left; ready after the
/// commissioning days. The share that fails acceptance (to the nearest rack of each batch, halves up) gets ready the
/// days of replacement later, as a batch of its own behind the rest. In the order of delivery; batches delivered after
/// `lastDay`, or on or after the day of retirement, are left out: they never count.
std::vector<Batch> batchesOf(const RolloutInput& input, Day lastDay);

}  // namespace wattscape
