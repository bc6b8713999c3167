#pragma once

#include "core/model/plan.h"

#include <cstdint>

namespace wattscape::testing {

/// A small valid plan, the same for the same seed: one to three sites under every rule of power and capacity at once
/// (several hardware, density and cooling limits, priorities, refreshes, retirement, failing acceptance,
/// tranches given back, units and reserve, interruptible supply, provisioning factors, dependencies, milestones, monthly
/// PUE). Power, positions and dates are scarce, so that limits bind.
Plan scarcePlan(std::uint32_t seed);

/// The plan with one random edit: a field of some entity, an entity more or one less.
Plan randomEdit(const Plan& plan, std::uint32_t seed);

/// The same entities under the same ids, put into their tables in another order.
Plan listedInReverse(const Plan& plan);

/// The plan with every date of every entity moved; its months only when `months` is not 0.
Plan movedBy(const Plan& plan, std::chrono::days days, std::chrono::months months);

}  // namespace wattscape::testing
