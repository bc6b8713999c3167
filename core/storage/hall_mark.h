#pragma once

#include "core/model/plan.h"

#include <map>

namespace wattscape::detail {

/// Where halls without a drawn footprint are marked: rectangles of 180 m x 60 m in a column beside their site, in the
/// site's hall order.
std::map<HallId, Outline> hallMarks(const Plan& plan);

}  // namespace wattscape::detail
