#pragma once

#include "core/model/plan.h"

#include <optional>

namespace wattscape {

/// When a task is, by its own dates, before any dependency pushes it.
struct OwnDates {
    Day start{};
    Day finish{};

    bool operator==(const OwnDates&) const = default;
};

/// Hall: construction start (ready date when not said) to ready date. Tranche: its first day, both.
/// Rollout: first delivery to the day its last batch is ready. Milestone: its date, both.
/// Empty for other kinds and for a milestone without a date.
std::optional<OwnDates> ownDatesOf(const Plan& plan, EntityId task);

}  // namespace wattscape
