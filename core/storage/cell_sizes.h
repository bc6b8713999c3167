#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

/// What a cell of the project file may hold. Private to core/storage.
namespace wattscape::detail {

/// Refuses, by entity and field, a text, list or outline of more than `mostTextBytes`: it would be written and could not
/// be read again.
Result<void> checkCellSizes(const Plan& plan);

}  // namespace wattscape::detail
