#pragma once

#include "core/evaluate/site_inputs.h"

#include <functional>
#include <map>
#include <optional>

namespace wattscape {

/// The inputs of the sites whose entities changed from one plan to the next, found by walking what the plans do not
/// share. Empty when more happened than entities changing in their place (one came, went or changed its owner, or
/// hardware changed): all inputs are then to be gathered again. Dependencies push every task as far in both plans.
std::optional<std::map<SiteId, SiteInputs>> changedInputs(const Plan& before, const Plan& after,
                                                          const std::function<const SiteInputs*(SiteId)>& inputsBefore);

}  // namespace wattscape
